/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.keyweave.ui.session.Sessions;

/**
 * Comes to life when the window is up. {@code -Dkeyweave.measure=start|open|work} says what is measured,
 * {@code keyweave.measure.out} where the figures go, one {@code name=value} a line, and {@code keyweave.measure.file}
 * the model for {@code open} and {@code work}. Then the workbench is closed.
 */
public final class Measurement implements IStartup {

    @Override
    public void earlyStartup() {
        String what = System.getProperty("keyweave.measure");
        if (what != null) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            // The window is usable when it gets to what is queued behind its start.
            display.asyncExec(() -> run(what, display));
        }
    }

    private static void run(String what, Display display) {
        long usable = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        put("usable_ms", usable);
        try {
            switch (what) {
                case "open" -> new OpenScenario(display).run(file());
                case "work" -> new WorkScenario(display).run(file());
                default -> put("heap_mib", usedHeap());
            }
        } catch (Exception | LinkageError e) {
            put("failed", e);
        } finally {
            // Unsaved changes are of no value here and must not hold the end up by a question.
            Sessions.all().forEach(session -> session.commandStack().saveIsDone());
            PlatformUI.getWorkbench().close();
        }
    }

    private static Path file() {
        return Path.of(System.getProperty("keyweave.measure.file"));
    }

    /** MiB in use after a collection. */
    static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    static void put(String name, Object value) {
        String text = value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : value.toString();
        try {
            Files.writeString(Path.of(System.getProperty("keyweave.measure.out")), name + "=" + text + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
