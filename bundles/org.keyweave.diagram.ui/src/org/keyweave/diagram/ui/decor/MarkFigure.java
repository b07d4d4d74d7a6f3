/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.MouseEvent;
import org.eclipse.draw2d.MouseListener;
import org.eclipse.swt.graphics.GC;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.ui.figures.Areas;
import org.keyweave.diagram.ui.figures.GcGraphics;
import org.keyweave.diagram.ui.figures.Ink;

/** A figure over the diagram. The mouse goes through it unless something can be clicked. */
abstract class MarkFigure extends Figure {

    private final Ink ink;
    private boolean clickable;

    MarkFigure(Ink ink) {
        this.ink = ink;
    }

    final Ink ink() {
        return ink;
    }

    final void setPlace(Rect place) {
        setBounds(Areas.around(place.grow(1)));
    }

    /** Offers something to the mouse. */
    final void setClick(Card card, Runnable click) {
        clickable = true;
        setCursor(Cursors.HAND);
        setToolTip(new CardFigure(card, ink));
        addMouseListener(new MouseListener.Stub() {
            @Override
            public void mousePressed(MouseEvent event) {
                // Taken, so that neither selection nor drag begins below the mark.
                event.consume();
                click.run();
            }
        });
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return clickable && super.containsPoint(x, y) && covers(x, y);
    }

    /** Whether a point within the bounds is a part of what is drawn. */
    boolean covers(int x, int y) {
        return true;
    }

    @Override
    protected final void paintFigure(Graphics graphics) {
        GcGraphics.paint(graphics, this::paint);
    }

    abstract void paint(GC gc);
}
