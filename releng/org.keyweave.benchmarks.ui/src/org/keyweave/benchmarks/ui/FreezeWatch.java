/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Display;

/**
 * Finds out how long the user interface does not react: a thread puts a beat into the event queue every ten
 * milliseconds and waits for it. A beat that is late by more than the limit is a freeze; what the user interface thread
 * did then is noted, and how much of the time it really computed, since on a busy machine it also waits for its turn.
 */
final class FreezeWatch implements AutoCloseable {

    /** Where a delay is felt, in milliseconds. */
    static final int LIMIT_MILLIS = 100;

    private static final int BEAT_MILLIS = 10;
    private static final int FRAMES = 14;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Freeze> freezes = new ArrayList<>();
    private final Display display;
    private final String prefix;
    private final Thread ui;
    private final Thread watcher;
    private volatile boolean ended;
    private double longest;

    /**
     * One freeze.
     *
     * @param millis how long the beat was late
     * @param cpuMillis processor time of the user interface thread meanwhile
     * @param where what it did when the limit was passed
     */
    record Freeze(double millis, double cpuMillis, List<String> where) {
    }

    /** Watches from now on; each freeze is written down at once, under a name that begins like this. */
    FreezeWatch(Display display, String prefix) {
        this.display = display;
        this.prefix = prefix;
        this.ui = display.getThread();
        this.watcher = new Thread(this::watch, "freeze watch");
        watcher.setDaemon(true);
        watcher.setPriority(Thread.MAX_PRIORITY);
        watcher.start();
    }

    private void watch() {
        try {
            while (!ended && !display.isDisposed()) {
                beat();
                Thread.sleep(BEAT_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        long cpu = threads.getThreadCpuTime(ui.getId());
        long start = System.nanoTime();
        display.asyncExec(reached::countDown);
        List<String> where = List.of();
        if (!reached.await(LIMIT_MILLIS, TimeUnit.MILLISECONDS)) {
            where = Arrays.stream(ui.getStackTrace()).limit(FRAMES).map(StackTraceElement::toString).toList();
            while (!ended && !reached.await(LIMIT_MILLIS, TimeUnit.MILLISECONDS)) {
                continue;
            }
        }
        double millis = (System.nanoTime() - start) / 1e6;
        double cpuMillis = (threads.getThreadCpuTime(ui.getId()) - cpu) / 1e6;
        note(new Freeze(millis, cpuMillis, where));
    }

    private synchronized void note(Freeze late) {
        longest = Math.max(longest, late.millis());
        if (late.millis() > LIMIT_MILLIS) {
            freezes.add(late);
            Measurement.put(prefix + "_freeze", String.format(Locale.ROOT, "%.0f ms, %.0f ms computing: %s",
                    late.millis(), late.cpuMillis(), String.join(" < ", late.where())));
        }
    }

    synchronized List<Freeze> freezes() {
        return List.copyOf(freezes);
    }

    /** Writes the sums. */
    void report() {
        List<Freeze> found = freezes();
        synchronized (this) {
            Measurement.put(prefix + "_longest_ms", longest);
        }
        Measurement.put(prefix + "_longest_computing_ms",
                found.stream().mapToDouble(Freeze::cpuMillis).max().orElse(0));
        Measurement.put(prefix + "_freezes", found.size());
        Measurement.put(prefix + "_freezes_computing",
                found.stream().filter(freeze -> freeze.cpuMillis() > LIMIT_MILLIS).count());
    }

    @Override
    public void close() {
        ended = true;
    }
}
