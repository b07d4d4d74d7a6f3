/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.io.ByteArrayInputStream;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.vsm.spec.ContainerCreationSpec;
import org.keyweave.vsm.spec.EdgeCreationSpec;
import org.keyweave.vsm.spec.ToolSpec;

/**
 * Small signs of the palette: those that the notation gives its tools; for a tool without one, a sign drawn here, since
 * what it makes is a card, a panel or a line.
 */
final class Icons {

    private static final int SIZE = 16;
    private static final int INK = 0x3e4c59;
    private static final int TINT = 0xd9e8f6;

    private Icons() {
    }

    /** The sign of a tool. */
    static ImageDescriptor of(ToolSpec tool, Ink ink) {
        ImageDescriptor drawn = tool instanceof EdgeCreationSpec ? line()
                : tool instanceof ContainerCreationSpec ? panel() : card();
        return tool.iconPath().isEmpty() ? drawn : ink.content(tool.iconPath()).map(Icons::given).orElse(drawn);
    }

    private static ImageDescriptor given(byte[] content) {
        return ImageDescriptor.createFromImageDataProvider(
                zoom -> zoom == 100 ? new ImageData(new ByteArrayInputStream(content)) : null);
    }

    private static ImageDescriptor card() {
        return of((data, x, y) -> frame(x, y, 1, 4, 14, 11));
    }

    private static ImageDescriptor panel() {
        return of((data, x, y) -> {
            int inner = frame(x, y, 4, 7, 11, 11);
            return inner != 0 ? inner : frame(x, y, 1, 2, 14, 13);
        });
    }

    private static ImageDescriptor line() {
        return of((data, x, y) -> {
            boolean dot = Math.hypot(x - 2.5, y - 12.5) < 2.3 || Math.hypot(x - 12.5, y - 2.5) < 2.3;
            boolean stroke = Math.abs(x + y - 15) <= 0 && x > 2 && x < 13;
            return dot || stroke ? 0xff000000 | INK : 0;
        });
    }

    private static int frame(int x, int y, int left, int top, int right, int bottom) {
        if (x < left || x > right || y < top || y > bottom) {
            return 0;
        }
        boolean border = x == left || x == right || y == top || y == bottom;
        return 0xff000000 | (border ? INK : TINT);
    }

    /** Colour of a pixel, 0 where nothing is drawn. */
    @FunctionalInterface
    private interface Pixels {
        int at(ImageData data, int x, int y);
    }

    private static ImageDescriptor of(Pixels pixels) {
        return ImageDescriptor.createFromImageDataProvider(zoom -> {
            int size = SIZE * zoom / 100;
            ImageData data = new ImageData(size, size, 24, new PaletteData(0xff0000, 0xff00, 0xff));
            data.alphaData = new byte[size * size];
            for (int y = 0; y < size; y++) {
                for (int x = 0; x < size; x++) {
                    int pixel = pixels.at(data, x * SIZE / size, y * SIZE / size);
                    data.setPixel(x, y, pixel & 0xffffff);
                    data.setAlpha(x, y, pixel >>> 24);
                }
            }
            return data;
        });
    }
}
