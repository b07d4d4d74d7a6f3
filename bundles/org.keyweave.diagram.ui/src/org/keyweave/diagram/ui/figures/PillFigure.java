/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import java.util.function.UnaryOperator;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.swt.graphics.GC;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.style.LabelStyle;
import org.keyweave.vsm.spec.LineStyle;
import org.keyweave.vsm.spec.Rgb;

/** A label of a line on a pill. */
public final class PillFigure extends Figure {

    private static final Rgb PILL_BORDER = new Rgb(0xdd, 0xe3, 0xea);

    private final Ink ink;
    private final LazyTip tip = new LazyTip();
    private TextBlock text = TextBlock.NONE;
    private LabelStyle style;
    private boolean faded;

    /** A figure that paints with an ink. */
    public PillFigure(Ink ink) {
        this.ink = ink;
    }

    /** Sets text and look; the lines stand where they are drawn on the sheet. */
    public void setText(TextBlock newText, LabelStyle newStyle) {
        if (!text.equals(newText) || !newStyle.equals(style)) {
            text = newText;
            style = newStyle;
            setBounds(Areas.around(pill().grow(1)));
            repaint();
        }
    }

    /**
     * Sets who makes the card that is shown while the pointer rests here.
     *
     * @param maker is given the card made last, or {@code null}, and may give it back
     */
    public void setTip(UnaryOperator<IFigure> maker) {
        tip.setMaker(maker);
    }

    @Override
    public IFigure getToolTip() {
        return tip.card();
    }

    /** Draws the label as that of a line that is no longer there, or as it is. */
    public void setFaded(boolean newFaded) {
        if (faded != newFaded) {
            faded = newFaded;
            repaint();
        }
    }

    private Rect pill() {
        return text.bounds();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        GcGraphics.paintDetail(graphics, this::paint);
    }

    private void paint(GC gc, double scale) {
        Rect pill = pill();
        int arc = (int) Math.round(Math.min(20, pill.height()));
        org.eclipse.draw2d.geometry.Rectangle box = Areas.rounded(pill);
        gc.setBackground(ink.sheet());
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, arc, arc);
        gc.setForeground(ink.color(PILL_BORDER));
        gc.setLineAttributes(Strokes.attributes(1, LineStyle.SOLID));
        gc.drawRoundRectangle(box.x, box.y, box.width, box.height, arc, arc);
        if (faded) {
            Fading.text(gc, ink, text, style);
        } else {
            Lettering.block(gc, ink, text, 0, 0, style, scale);
        }
    }
}
