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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** The splash screen is painted without a loop of events and leaves nothing behind. */
class SplashTest {

    private static List<Shell> bare() {
        return Stream.of(Display.getCurrent().getShells()).filter(each -> (each.getStyle() & SWT.TITLE) == 0
                && each.getText().equals("Keyweave")).toList();
    }

    @Test
    void itIsPaintedAndGoes() {
        Display display = Display.getCurrent();
        try (Splash splash = Splash.show(display)) {
            assertEquals(1, bare().size());
            Shell shell = bare().get(0);
            assertTrue(shell.isVisible());
            Image seen = new Image(display, shell.getSize().x, shell.getSize().y);
            GC gc = new GC(shell);
            gc.copyArea(seen, 0, 0);
            gc.dispose();
            RGB corner = seen.getImageData().palette.getRGB(seen.getImageData().getPixel(20, 12));
            seen.dispose();
            assertTrue(corner.blue > corner.red + 40, "its own ground, not " + corner);
            splash.close();
            assertEquals(List.of(), bare(), "closed when the window is there");
        }
        assertEquals(List.of(), bare());
    }
}
