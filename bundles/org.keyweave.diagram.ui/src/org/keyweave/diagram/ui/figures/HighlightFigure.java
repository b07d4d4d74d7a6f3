/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Insets;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.vsm.spec.LineStyle;
import org.keyweave.vsm.spec.Rgb;

/** A mark around something that was found; red is spent on what is at risk, so this is amber. */
public final class HighlightFigure extends Figure {

    private static final Rgb AMBER = new Rgb(0xe0, 0x9f, 0x1f);
    private static final int WIDTH = 3;
    private static final int ARC = 10;

    private final Ink ink;

    /** A mark along the inside of an area of the sheet. */
    public HighlightFigure(Rect area, Ink ink) {
        this.ink = ink;
        setBounds(Areas.around(area));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        GcGraphics.paint(graphics, this::paint);
    }

    private void paint(GC gc) {
        Rectangle at = getBounds().getCropped(new Insets(2));
        gc.setForeground(ink.color(AMBER));
        gc.setLineAttributes(Strokes.attributes(WIDTH, LineStyle.SOLID));
        gc.drawRoundRectangle(at.x, at.y, at.width, at.height, ARC, ARC);
    }
}
