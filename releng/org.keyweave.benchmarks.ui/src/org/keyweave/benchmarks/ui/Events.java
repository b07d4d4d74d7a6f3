/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks.ui;

import org.eclipse.swt.widgets.Display;

/** Lets the event loop run. */
final class Events {

    private Events() {
    }

    /** Handles all events that are there. */
    static void drain(Display display) {
        while (display.readAndDispatch()) {
            continue;
        }
    }

    /** Handles events for some time, timers included, and then those that are still there. */
    static void pause(Display display, int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        display.timerExec(millis, () -> { });
        while (System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        drain(display);
    }
}
