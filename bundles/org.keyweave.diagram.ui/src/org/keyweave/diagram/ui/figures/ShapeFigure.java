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
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.handles.HandleBounds;
import org.keyweave.diagram.geometry.Rect;

/** A node or a container. Its bounds hold border and label; handles stand around the shape alone. */
public final class ShapeFigure extends Figure implements HandleBounds {

    private final Ink ink;
    private final LazyTip tip = new LazyTip();
    private ShapeLook look;

    /** A figure that paints with an ink. */
    public ShapeFigure(Ink ink) {
        this.ink = ink;
    }

    /** Sets look and place. */
    public void setLook(ShapeLook newLook) {
        if (newLook.equals(look)) {
            return;
        }
        look = newLook;
        Rect room = look.bounds().grow(look.border().width() / 2 + 1);
        if (!look.text().isEmpty()) {
            room = room.union(look.text().bounds().plus(look.bounds().x(), look.bounds().y()));
        }
        if (look.pinned()) {
            room = room.union(look.bounds().grow(PinSign.REACH));
        }
        setBounds(Areas.around(room));
        repaint();
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

    /** Look and place. */
    public ShapeLook look() {
        return look;
    }

    @Override
    public Rectangle getHandleBounds() {
        return Areas.rounded(look.bounds());
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return super.containsPoint(x, y) && (getHandleBounds().contains(x, y) || inText(x, y));
    }

    /** Where the label is drawn; the shape itself when none is. */
    public Rectangle textBounds() {
        return look.text().isEmpty() ? getHandleBounds()
                : Areas.around(look.text().bounds().plus(look.bounds().x(), look.bounds().y()));
    }

    private boolean inText(int x, int y) {
        return textBounds().contains(x, y);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        GcGraphics.paintDetail(graphics, (gc, scale) -> new ShapePainter(gc, ink, scale).paint(look));
    }
}
