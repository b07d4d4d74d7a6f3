/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.GraphicsSource;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;

/** Hands out {@link GcGraphics} on a buffer for the part of a canvas that is to be painted. */
public final class GcSource implements GraphicsSource {

    private final Canvas canvas;
    private Rectangle area;
    private Image buffer;
    private GC gc;

    /** A source for a canvas. */
    public GcSource(Canvas canvas) {
        this.canvas = canvas;
    }

    @Override
    public Graphics getGraphics(Rectangle region) {
        if (canvas.isDisposed()) {
            return null;
        }
        org.eclipse.swt.graphics.Rectangle client = canvas.getClientArea();
        area = new Rectangle(0, 0, client.width, client.height).intersect(region);
        if (area.isEmpty()) {
            return null;
        }
        buffer = new Image(canvas.getDisplay(), area.width, area.height);
        gc = new GC(buffer);
        GcGraphics graphics = new GcGraphics(gc);
        graphics.translate(area.getLocation().negate());
        graphics.setClip(area);
        graphics.setForegroundColor(canvas.getForeground());
        graphics.setBackgroundColor(canvas.getBackground());
        graphics.setFont(canvas.getFont());
        return graphics;
    }

    @Override
    public void flushGraphics(Rectangle region) {
        if (buffer == null) {
            return;
        }
        GC target = new GC(canvas);
        target.drawImage(buffer, area.x, area.y);
        target.dispose();
        gc.dispose();
        buffer.dispose();
        buffer = null;
    }
}
