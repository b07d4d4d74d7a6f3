/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.style.FontStyle;
import org.keyweave.diagram.style.LabelStyle;

/** Draws blocks of text line by line where the layout has put them. */
public final class Lettering {

    /** Letters of fewer pixels on the screen cannot be read: a bar takes their place, and much less time. */
    private static final double LEGIBLE = 4;
    private static final int BAR_ALPHA = 90;

    private Lettering() {
    }

    /**
     * Draws lines of text, moved by a distance, or bars in their place.
     *
     * @param scale pixels of the screen for one of the sheet
     */
    static void block(GC gc, Ink ink, TextBlock block, double dx, double dy, LabelStyle style, double scale) {
        if (style.font().size() * scale >= LEGIBLE) {
            block(gc, ink, block, dx, dy, style);
            return;
        }
        gc.setBackground(ink.color(style.paint()));
        gc.setAlpha(BAR_ALPHA);
        int height = Math.max(1, (int) Math.round(style.font().size() / 2));
        for (TextBlock.Line line : block.lines()) {
            gc.fillRectangle((int) Math.round(line.x() + dx), (int) Math.round(line.baseline() + dy) - height,
                    (int) Math.round(line.width()), height);
        }
        gc.setAlpha(255);
    }

    /** Draws lines of text, moved by a distance. */
    public static void block(GC gc, Ink ink, TextBlock block, double dx, double dy, LabelStyle style) {
        block(gc, ink, block, dx, dy, style.font(), ink.color(style.paint()));
    }

    /** Draws lines of text in a colour that the theme does not touch. */
    public static void plain(GC gc, Ink ink, TextBlock block, FontStyle font, Color color) {
        block(gc, ink, block, 0, 0, font, color);
    }

    private static void block(GC gc, Ink ink, TextBlock block, double dx, double dy, FontStyle font, Color color) {
        Ink.Face face = ink.face(font);
        gc.setFont(face.font());
        gc.setForeground(color);
        for (TextBlock.Line line : block.lines()) {
            int x = (int) Math.round(line.x() + dx);
            int baseline = (int) Math.round(line.baseline() + dy);
            gc.drawString(line.text(), x, baseline - face.ascent(), true);
            if (font.underline() || font.strikeThrough()) {
                int width = (int) Math.round(line.width());
                gc.setLineWidth(1);
                if (font.underline()) {
                    gc.drawLine(x, baseline + 2, x + width, baseline + 2);
                }
                if (font.strikeThrough()) {
                    int middle = baseline - (int) Math.round(font.size() * 0.3);
                    gc.drawLine(x, middle, x + width, middle);
                }
            }
        }
    }
}
