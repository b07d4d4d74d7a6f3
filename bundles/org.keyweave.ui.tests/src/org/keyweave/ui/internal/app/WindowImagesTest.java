/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.FrameworkUtil;

/** The images of the window are drawn as their drawing says; a converter once gave all shapes a black outline. */
class WindowImagesTest {

    private static final int DARK = 40;
    private static final int SOLID = 128;

    @ParameterizedTest
    @ValueSource(ints = {16, 32, 48, 64, 128, 256, 512})
    void nothingInThemIsBlack(int size) throws Exception {
        ImageData image;
        try (InputStream in = FileLocator.openStream(FrameworkUtil.getBundle(WelcomeEditor.class),
                new Path("icons/png/keyweave" + size + ".png"), false)) {
            image = new ImageData(in);
        }
        assertEquals(size, image.width);
        int black = 0;
        for (int x = 0; x < size; x++) {
            for (int y = 0; y < size; y++) {
                RGB colour = image.palette.getRGB(image.getPixel(x, y));
                if (image.getAlpha(x, y) > SOLID && colour.red < DARK && colour.green < DARK
                        && colour.blue < DARK) {
                    black++;
                }
            }
        }
        assertEquals(0, black);
    }
}
