/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.keyweave.diagram.geometry.Rect;

/** A pin at the upper right corner of a shape that an arrangement leaves where it is. */
final class PinSign {

    /** How far it reaches beyond the corner, in pixels of the sheet. */
    static final double REACH = 11;

    private static final int HEAD = 8;
    private static final int NEEDLE = 6;

    private PinSign() {
    }

    /** Paints the pin of a shape, stuck in aslant. */
    static void paint(GC gc, Ink ink, Rect shape) {
        int x = (int) Math.round(shape.right()) - 2;
        int y = (int) Math.round(shape.y()) + 2;
        Color color = ink.color(GhostBox.COLOR);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setForeground(ink.sheet());
        gc.setLineWidth(4);
        gc.drawLine(x - NEEDLE, y + NEEDLE, x, y);
        gc.setForeground(color);
        gc.setLineWidth(2);
        gc.drawLine(x - NEEDLE, y + NEEDLE, x, y);
        gc.setBackground(ink.sheet());
        gc.fillOval(x - 2, y - HEAD, HEAD + 2, HEAD + 2);
        gc.setBackground(color);
        gc.fillOval(x - 1, y - HEAD + 1, HEAD, HEAD);
    }
}
