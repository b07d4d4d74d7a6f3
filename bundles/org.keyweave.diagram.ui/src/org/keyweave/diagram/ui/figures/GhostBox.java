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
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.keyweave.vsm.spec.Rgb;

/** Where something that is dragged would come to stand: a pane that lets through what is below it. */
public final class GhostBox extends Figure {

    /** The colour of what is only tried; the same for boxes and lines. */
    public static final Rgb COLOR = new Rgb(0x1f, 0x6f, 0xc4);

    private static final int SOLID = 255;
    private static final int VEIL = 48;
    private static final int ARC = 6;

    private final Ink ink;

    /** A box for a feedback layer, in whose pixels its bounds are. */
    public GhostBox(Ink ink) {
        this.ink = ink;
        setForegroundColor(ink.color(COLOR));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        GcGraphics.paint(graphics, this::paint);
    }

    private void paint(GC gc) {
        Rectangle at = getBounds();
        gc.setBackground(ink.color(COLOR));
        gc.setForeground(ink.color(COLOR));
        gc.setAlpha(VEIL);
        gc.fillRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, ARC, ARC);
        gc.setAlpha(SOLID);
        gc.drawRoundRectangle(at.x, at.y, at.width - 1, at.height - 1, ARC, ARC);
    }
}
