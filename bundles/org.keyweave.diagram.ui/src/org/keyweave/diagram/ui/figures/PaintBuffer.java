/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/**
 * An image in the memory of this process to paint on. On GTK a window is painted on by the X server, curve by curve,
 * for which the program waits: many times longer than painting here and handing over the pixels. Other systems, and
 * screens with more pixels than points, are painted on directly.
 */
final class PaintBuffer {

    private static final int DEPTH = 24;

    private final Canvas canvas;
    private Image image;

    PaintBuffer(Canvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.Dispose, event -> forget());
    }

    /**
     * Paints what the GC of a paint event asks for.
     *
     * @return whether it was done; if not, paint on the GC itself
     */
    boolean paint(GC target, Consumer<GC> painting) {
        Rectangle area = canvas.getClientArea();
        if (!"gtk".equals(SWT.getPlatform()) || canvas.getMonitor().getZoom() != 100 || area.isEmpty()) {
            return false;
        }
        Rectangle wanted = target.getClipping().intersection(area);
        if (wanted.isEmpty()) {
            return true;
        }
        fit(area);
        GC gc = new GC(image);
        gc.setClipping(wanted);
        gc.setBackground(canvas.getBackground());
        gc.fillRectangle(wanted);
        painting.accept(gc);
        gc.dispose();
        target.drawImage(image, wanted.x, wanted.y, wanted.width, wanted.height, wanted.x, wanted.y, wanted.width,
                wanted.height);
        return true;
    }

    /** As large as what can be seen; kept until that grows or the canvas is gone. */
    private void fit(Rectangle area) {
        if (image != null && image.getBounds().width >= area.width && image.getBounds().height >= area.height) {
            return;
        }
        forget();
        // An image made from data lies here; one made by its size alone would lie with the X server.
        image = new Image(canvas.getDisplay(), new ImageData(area.width, area.height, DEPTH,
                new PaletteData(0xff0000, 0xff00, 0xff)));
    }

    private void forget() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }
}
