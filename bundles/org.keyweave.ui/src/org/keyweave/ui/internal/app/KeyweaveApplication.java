/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.keyweave.ui.internal.look.Appearance;

/**
 * The workbench application. Files named on the command line are opened in the window; the data area is one folder
 * per user, chosen by the start script, so that nobody is asked for a workspace.
 */
public final class KeyweaveApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Location instance = Platform.getInstanceLocation();
        // A second window on the same data area would lose the layout of the first; it runs without one instead.
        boolean locked = instance != null && instance.isSet() && instance.lock();
        Display display = PlatformUI.createDisplay();
        Appearance.start(display);
        try {
            List<Path> files = OpenFiles.fromArguments(
                    (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
            OpenFiles openFiles = new OpenFiles(display, files);
            int code = PlatformUI.createAndRunWorkbench(display, new KeyweaveWorkbenchAdvisor(openFiles));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            if (locked) {
                instance.release();
            }
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
