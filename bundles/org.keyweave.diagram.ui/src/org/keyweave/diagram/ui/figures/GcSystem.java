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
import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;

/**
 * A canvas of figures that is painted with {@link GcGraphics}, and only when the window system asks for it: what is
 * damaged is asked to be redrawn, so that many changes in a row are painted once.
 */
public final class GcSystem extends LightweightSystem {

    private PaintBuffer buffer;

    @Override
    public void setControl(Canvas canvas) {
        super.setControl(canvas);
        buffer = new PaintBuffer(canvas);
        getUpdateManager().setGraphicsSource(new GraphicsSource() {
            @Override
            public Graphics getGraphics(Rectangle region) {
                if (!canvas.isDisposed()) {
                    canvas.redraw(region.x, region.y, region.width, region.height, false);
                }
                return null;
            }

            @Override
            public void flushGraphics(Rectangle region) {
                // Nothing was painted.
            }
        });
    }

    @Override
    public void paint(GC gc) {
        getUpdateManager().performValidation();
        if (!buffer.paint(gc, this::paintFigures)) {
            paintFigures(gc);
        }
    }

    private void paintFigures(GC gc) {
        GcGraphics graphics = new GcGraphics(gc);
        getRootFigure().paint(graphics);
        graphics.dispose();
    }
}
