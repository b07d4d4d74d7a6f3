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
 * {@code -Dkeyweave.measure.stacks=true} has its stack looked at every few milliseconds from the start of a delay, and
 * the causes that were met most often written down with each freeze and for all of them.
 */
final class FreezeWatch implements AutoCloseable {

    /** Where a delay is felt, in milliseconds. */
    static final int LIMIT_MILLIS = 100;

    private static final int BEAT_MILLIS = 10;
    private static final int FRAMES = 14;
    private static final boolean STACKS = Boolean.getBoolean("keyweave.measure.stacks");
    private static final int SAMPLE_MILLIS = 8;
    private static final int CAUSES = 5;
    private static final int CAUSES_OF_ALL = 25;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Freeze> freezes = new ArrayList<>();
    private final StackCauses causes = new StackCauses();
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
     * @param where what it did when the limit was passed, or, with stacks, what it mostly did
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
        StackCauses sampled = new StackCauses();
        List<String> where = STACKS ? sample(reached, sampled) : look(reached);
        double millis = (System.nanoTime() - start) / 1e6;
        double cpuMillis = (threads.getThreadCpuTime(ui.getId()) - cpu) / 1e6;
        note(new Freeze(millis, cpuMillis, where), sampled);
    }

    /** Waits for the beat; gives what was done when the limit was passed. */
    private List<String> look(CountDownLatch reached) throws InterruptedException {
        if (reached.await(LIMIT_MILLIS, TimeUnit.MILLISECONDS)) {
            return List.of();
        }
        List<String> where = Arrays.stream(ui.getStackTrace()).limit(FRAMES).map(StackTraceElement::toString).toList();
        while (!ended && !reached.await(LIMIT_MILLIS, TimeUnit.MILLISECONDS)) {
            continue;
        }
        return where;
    }

    /** Waits for the beat and looks at the stack all the while; gives what was met most often. */
    private List<String> sample(CountDownLatch reached, StackCauses sampled) throws InterruptedException {
        while (!ended && !reached.await(SAMPLE_MILLIS, TimeUnit.MILLISECONDS)) {
            sampled.add(ui.getStackTrace());
        }
        return sampled.hottest(CAUSES);
    }

    private synchronized void note(Freeze late, StackCauses sampled) {
        longest = Math.max(longest, late.millis());
        if (late.millis() > LIMIT_MILLIS) {
            freezes.add(late);
            causes.add(sampled);
            Measurement.put(prefix + "_freeze", String.format(Locale.ROOT, "%.0f ms, %.0f ms computing: %s",
                    late.millis(), late.cpuMillis(), String.join(STACKS ? "; " : " < ", late.where())));
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
        causes.hottest(CAUSES_OF_ALL).forEach(cause -> Measurement.put(prefix + "_cause", cause));
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
