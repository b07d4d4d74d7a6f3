/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.swt.widgets.Display;

/** Writes recovery files of what is not saved, some seconds after the user paused. */
public final class RecoveryTimer implements SessionListener {

    private static final int PAUSE_MILLIS = 5_000;

    private final Display display;
    private final ExecutorService background = Executors.newSingleThreadExecutor(RecoveryTimer::thread);
    private final Runnable write = () -> Sessions.all().forEach(session -> session.writeRecovery(background));

    private RecoveryTimer(Display display) {
        this.display = display;
    }

    /** Watches all sessions from now on. */
    public static void start(Display display) {
        RecoveryTimer timer = new RecoveryTimer(display);
        Sessions.addOpenListener(session -> session.addListener(timer));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "Keyweave recovery files");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void changed(ModelSession session) {
        // Each change starts the pause anew.
        display.timerExec(PAUSE_MILLIS, write);
    }
}
