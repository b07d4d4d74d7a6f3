/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import java.util.Arrays;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;

/**
 * What is seen while the workbench starts: name, purpose and version on a ground of their own, which suits a light and
 * a dark desktop. The launcher of the platform that shows such pictures is native code, which the product does without.
 */
final class Splash implements AutoCloseable {

    /** The platform's option against it. */
    private static final String NONE = "-nosplash";
    private static final int TEXT_X = 184;
    private static final int TEXT_WIDTH = 250;
    private static final int NAME_Y = 58;
    private static final int PURPOSE_Y = 104;
    private static final int VERSION_Y = 196;
    private static final float NAME_SCALE = 2.2f;

    private final Shell shell;
    private final Image ground;
    private final Font large;

    private Splash(Display display) {
        ground = Icons.descriptor("splash").createImage(display);
        FontData[] font = display.getSystemFont().getFontData();
        for (FontData each : font) {
            each.setHeight(Math.round(each.getHeight() * NAME_SCALE));
            each.setStyle(SWT.BOLD);
        }
        large = new Font(display, font);
        shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP | SWT.DOUBLE_BUFFERED);
        shell.setText("Keyweave");
        Rectangle size = ground.getBounds();
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2,
                size.width, size.height);
        shell.addListener(SWT.Paint, event -> paint(event.gc));
    }

    /** Shows it, unless it is not wanted; {@code null} then. */
    static Splash open(Display display) {
        return Arrays.asList(Platform.getCommandLineArgs()).contains(NONE) ? null : show(display);
    }

    /** Shows it. */
    static Splash show(Display display) {
        Splash splash = new Splash(display);
        splash.shell.open();
        splash.shell.update();
        // Until the workbench has a loop of its own, nobody else lets it be drawn.
        while (display.readAndDispatch()) {
            continue;
        }
        return splash;
    }

    private void paint(GC gc) {
        gc.drawImage(ground, 0, 0);
        gc.setFont(large);
        gc.setForeground(new Color(255, 255, 255));
        gc.drawText("Keyweave", TEXT_X, NAME_Y, true);
        gc.setFont(gc.getDevice().getSystemFont());
        gc.setForeground(new Color(214, 228, 243));
        TextLayout purpose = new TextLayout(gc.getDevice());
        purpose.setFont(gc.getDevice().getSystemFont());
        purpose.setWidth(TEXT_WIDTH);
        purpose.setText(Texts.get("about.purpose"));
        purpose.draw(gc, TEXT_X, PURPOSE_Y);
        purpose.dispose();
        gc.drawText(Texts.get("splash.version", AboutDialog.version()), TEXT_X, VERSION_Y, true);
    }

    @Override
    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
            ground.dispose();
            large.dispose();
        }
    }
}
