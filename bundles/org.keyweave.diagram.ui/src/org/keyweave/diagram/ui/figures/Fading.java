/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Route;
import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.style.LabelStyle;
import org.keyweave.vsm.spec.LineStyle;
import org.keyweave.vsm.spec.Rgb;

/** How lines and texts look when what they stand for is no longer there: grey, crossed out, struck through. */
public final class Fading {

    private static final Rgb GREY = new Rgb(0x8a, 0x94, 0x9f);
    private static final int CROSS = 5;
    /** Where the cross stands on a line; a label in the middle leaves it free. */
    private static final double CROSS_AT = 0.3;

    private Fading() {
    }

    /** A dotted grey line with a cross on it. */
    static void line(GC gc, Ink ink, Route route) {
        Path path = EdgeFigure.path(gc, route);
        gc.setForeground(ink.color(GREY));
        gc.setLineAttributes(Strokes.attributes(1.3, LineStyle.DOT));
        gc.drawPath(path);
        path.dispose();
        Point at = route.at(CROSS_AT);
        int x = (int) Math.round(at.x());
        int y = (int) Math.round(at.y());
        gc.setLineAttributes(Strokes.attributes(2, LineStyle.SOLID));
        gc.drawLine(x - CROSS, y - CROSS, x + CROSS, y + CROSS);
        gc.drawLine(x - CROSS, y + CROSS, x + CROSS, y - CROSS);
    }

    /** Grey letters, struck through. */
    static void text(GC gc, Ink ink, TextBlock text, LabelStyle style) {
        Lettering.plain(gc, ink, text, style.font(), ink.color(GREY));
        strike(gc, ink, text);
    }

    /** A line through each line of a text that is drawn already. */
    public static void strike(GC gc, Ink ink, TextBlock text) {
        gc.setForeground(ink.color(GREY));
        gc.setLineAttributes(Strokes.attributes(1.2, LineStyle.SOLID));
        for (TextBlock.Line line : text.lines()) {
            int y = (int) Math.round(line.baseline()) - 4;
            gc.drawLine((int) line.x(), y, (int) (line.x() + line.width()), y);
        }
    }

    /** The colour of what is no longer there. */
    public static Rgb grey() {
        return GREY;
    }
}
