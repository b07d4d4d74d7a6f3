/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.keyweave.ui.internal.diagrams.Diagrams;
import org.keyweave.ui.internal.diagrams.WarmUp;
import org.keyweave.ui.internal.files.ExternalChanges;
import org.keyweave.ui.internal.problems.LiveValidation;
import org.keyweave.ui.session.RecoveryTimer;

/** Restores the window with its open editors and opens the files that were asked for. */
final class KeyweaveWorkbenchAdvisor extends WorkbenchAdvisor {

    private final OpenFiles openFiles;
    private final Splash splash;

    /** An advisor; the splash is closed when the window is there, {@code null} when there is none. */
    KeyweaveWorkbenchAdvisor(OpenFiles openFiles, Splash splash) {
        this.openFiles = openFiles;
        this.splash = splash;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
        Display display = configurer.getWorkbench().getDisplay();
        Diagrams.register();
        LiveValidation.start(display);
        RecoveryTimer.start(display);
        ExternalChanges.start(display);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return KeyweavePerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new KeyweaveWindowAdvisor(configurer);
    }

    @Override
    public void postStartup() {
        if (splash != null) {
            splash.close();
        }
        FileOpener.openAll(openFiles.drain());
        WelcomeEditor.openWhenNothingIsOpen(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
        WarmUp.start();
    }

    @Override
    public void eventLoopIdle(Display display) {
        // Files named by the desktop or by a second start arrive while the window is up.
        if (openFiles.takeWanted()) {
            toFront(PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        }
        FileOpener.openAll(openFiles.drain());
        super.eventLoopIdle(display);
    }

    private static void toFront(IWorkbenchWindow window) {
        if (window != null) {
            window.getShell().setMinimized(false);
            window.getShell().forceActive();
        }
    }
}
