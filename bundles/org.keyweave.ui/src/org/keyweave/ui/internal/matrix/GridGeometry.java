/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where things are in the grid. Names and sums stay at the left and at the top while cells scroll below them.
 *
 * @param line height of a line of text
 * @param compact whether cells hold one figure instead of words
 * @param grouped whether there are bands with the names of the groups
 * @param origin how far the cells are scrolled, in pixels
 */
record GridGeometry(int line, boolean compact, boolean grouped, Point origin) {

    int cellWidth() {
        return compact ? line + 14 : 92;
    }

    int cellHeight() {
        return compact ? line + 8 : 2 * line + 6;
    }

    /** Height of the band with the names of the groups of the columns. */
    int band() {
        return grouped ? line + 6 : 0;
    }

    /** Width of the band with the names of the groups of the rows: turned in narrow cells, across in wide ones. */
    int rowBand() {
        return !grouped ? 0 : compact ? line + 6 : 92;
    }

    int nameWidth() {
        return compact ? 150 : 168;
    }

    int sumWidth() {
        return 40;
    }

    int left() {
        return rowBand() + nameWidth() + sumWidth();
    }

    /** Height of the names of the columns: turned in narrow columns, wrapped in wide ones. */
    int nameHeight() {
        return compact ? 120 : 3 * line + 8;
    }

    int sumHeight() {
        return line + 6;
    }

    int top() {
        return band() + nameHeight() + sumHeight();
    }

    Rectangle cell(int row, int column) {
        return new Rectangle(left() + column * cellWidth() - origin.x, top() + row * cellHeight() - origin.y,
                cellWidth(), cellHeight());
    }

    /** Column of a place on the control; -1 left of the cells. */
    int column(int x) {
        return x < left() ? -1 : (x - left() + origin.x) / cellWidth();
    }

    /** Row of a place on the control; -1 above the cells. */
    int row(int y) {
        return y < top() ? -1 : (y - top() + origin.y) / cellHeight();
    }
}
