/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.keyweave.ui.internal.look.Appearance;
import org.keyweave.ui.internal.look.DesktopStyle;
import org.keyweave.ui.internal.text.Texts;

/**
 * The workbench application. Files named on the command line are opened in the window; the data area is one folder
 * per user, chosen by the start script, so that nobody is asked for a workspace. A second start on the same folder
 * hands its files to the first one.
 */
public final class KeyweaveApplication implements IApplication {

    private static final long PATIENCE_MILLIS = 10_000;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        List<Path> files = OpenFiles.fromArguments(
                (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        Optional<Path> data = DataArea.folder();
        if (!DataArea.lock()) {
            handOver(data.orElseThrow(), files);
            return EXIT_OK;
        }
        DesktopStyle.prepare();
        Display display = PlatformUI.createDisplay();
        Appearance.start(display);
        OpenFiles openFiles = new OpenFiles(display, files);
        // Closed when the window is there; here only if it never comes.
        try (Splash splash = Splash.open(display); HandOver listening = listen(data, openFiles)) {
            int code = PlatformUI.createAndRunWorkbench(display, new KeyweaveWorkbenchAdvisor(openFiles, splash));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            DataArea.release();
        }
    }

    private static HandOver listen(Optional<Path> data, OpenFiles openFiles) {
        try {
            return data.isEmpty() ? null : HandOver.listen(data.get(), openFiles::request);
        } catch (IOException e) {
            System.getLogger(KeyweaveApplication.class.getName()).log(Level.WARNING,
                    "files of a second start will not be taken", e);
            return null;
        }
    }

    private static void handOver(Path data, List<Path> files) throws IOException {
        if (HandOver.ask(data, files, PATIENCE_MILLIS)) {
            return;
        }
        Display display = PlatformUI.createDisplay();
        try {
            MessageDialog.openError(new Shell(display), Texts.get("running.title"),
                    Texts.get("running.message", data));
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> {
                if (!display.isDisposed()) {
                    PlatformUI.getWorkbench().close();
                }
            });
        }
    }
}
