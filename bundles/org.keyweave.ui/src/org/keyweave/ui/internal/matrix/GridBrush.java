/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.keyweave.ui.internal.charts.Tones;

/** What all that draws a part of the matrix has at hand. */
class GridBrush {

    static final String THREAD = "\u25c6";

    final GC gc;
    final Tones tones;
    final GridGeometry place;
    final MatrixModel model;
    final Look look;

    /**
     * What is shown and how.
     *
     * @param threads whether threads and critical people stand out
     * @param cursor the cell with the keyboard
     * @param range the selected cells
     */
    record Look(MatrixAspect aspect, boolean threads, Point cursor, GridRange range, boolean focus, Font font,
            Font bold, Font small) {
    }

    GridBrush(GC gc, Tones tones, GridGeometry place, MatrixModel model, Look look) {
        this.gc = gc;
        this.tones = tones;
        this.place = place;
        this.model = model;
        this.look = look;
    }

    final void centred(String text, Rectangle at, int y) {
        String shown = shortened(text, at.width - 6);
        gc.drawText(shown, at.x + (at.width - gc.textExtent(shown).x) / 2, y, true);
    }

    final String shortened(String text, int width) {
        int end = text.length();
        while (end > 1 && gc.textExtent(text.substring(0, end)).x > width) {
            end--;
        }
        return end == text.length() ? text : text.substring(0, Math.max(1, end - 1)) + "\u2026";
    }
}
