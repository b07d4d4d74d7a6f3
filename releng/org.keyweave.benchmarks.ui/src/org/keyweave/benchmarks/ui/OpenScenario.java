/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks.ui;

import java.nio.file.Path;

import org.eclipse.swt.widgets.Display;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.problems.LiveValidation;

/** Opens a model: how long until its first account is shown, how the window reacts until all problems are found. */
final class OpenScenario {

    private static final long PATIENCE_NANOS = 120_000_000_000L;

    private final Display display;

    OpenScenario(Display display) {
        this.display = display;
    }

    void run(Path file) {
        long start = System.nanoTime();
        try (FreezeWatch watch = new FreezeWatch(display, "open")) {
            FileOpener.open(file).orElseThrow();
            Events.drain(display);
            Measurement.put("shown_ms", (System.nanoTime() - start) / 1e6);
            while (LiveValidation.reports().isEmpty() && System.nanoTime() - start < PATIENCE_NANOS) {
                Events.pause(display, 20);
            }
            Measurement.put("problems_ms", (System.nanoTime() - start) / 1e6);
            Events.pause(display, 1_000);
            watch.report();
        }
        Measurement.put("heap_mib", Measurement.usedHeap());
    }
}
