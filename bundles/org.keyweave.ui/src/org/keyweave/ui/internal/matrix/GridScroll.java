/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.ScrollBar;

/** What part of the cells is seen: heads stay, cells move under them. */
final class GridScroll {

    private final TouchpointGrid grid;
    private final Point origin = new Point(0, 0);

    GridScroll(TouchpointGrid grid) {
        this.grid = grid;
        grid.getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
        grid.getVerticalBar().addListener(SWT.Selection, event -> scrolled());
    }

    /** How far the cells are moved to the left and up, in pixels. */
    Point origin() {
        return origin;
    }

    private void scrolled() {
        origin.x = grid.getHorizontalBar().getSelection();
        origin.y = grid.getVerticalBar().getSelection();
        grid.redraw();
    }

    /** Moves as little as is needed for a cell to be seen whole. */
    void reveal(Rectangle cell) {
        GridGeometry place = grid.geometry();
        Rectangle area = grid.getClientArea();
        int right = cell.x + cell.width - area.width;
        int bottom = cell.y + cell.height - area.height;
        origin.x += cell.x < place.left() ? cell.x - place.left() : Math.max(0, right);
        origin.y += cell.y < place.top() ? cell.y - place.top() : Math.max(0, bottom);
        update();
    }

    /** Fits the scroll bars to the matrix and the control. */
    void update() {
        MatrixModel model = grid.model();
        if (model == null) {
            return;
        }
        GridGeometry place = grid.geometry();
        Rectangle area = grid.getClientArea();
        origin.x = bar(grid.getHorizontalBar(), model.columns().size() * place.cellWidth(),
                area.width - place.left(), place.cellWidth(), origin.x);
        origin.y = bar(grid.getVerticalBar(), model.rows().size() * place.cellHeight(), area.height - place.top(),
                place.cellHeight(), origin.y);
    }

    private static int bar(ScrollBar bar, int whole, int seen, int step, int at) {
        int thumb = Math.max(1, Math.min(seen, whole));
        int selection = Math.max(0, Math.min(at, whole - thumb));
        bar.setValues(selection, 0, Math.max(1, whole), thumb, step, Math.max(step, seen - step));
        bar.setVisible(whole > seen);
        return selection;
    }
}
