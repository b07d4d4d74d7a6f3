/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What a piece of work took.
 *
 * @param millis time of its thread on the processor, in milliseconds; it does not grow with what else the machine does
 * @param peak highest use of the heap meanwhile, in MiB, with what waits to be collected
 */
record Effort(double millis, long peak) {

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
        /** Does it. */
        void run() throws IOException;
    }

    private static final long MEBIBYTE = 1 << 20;
    private static final long PAUSE = 5;

    /** Does some work in this thread. */
    static Effort of(Work work) throws IOException {
        System.gc();
        AtomicLong peak = new AtomicLong();
        Thread watch = new Thread(() -> {
            try {
                while (true) {
                    peak.accumulateAndGet(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                            Math::max);
                    Thread.sleep(PAUSE);
                }
            } catch (InterruptedException e) {
                // The work is done.
                return;
            }
        }, "heap");
        watch.setDaemon(true);
        watch.start();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            work.run();
        } finally {
            watch.interrupt();
        }
        double millis = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
        return new Effort(millis, peak.get() / MEBIBYTE);
    }
}
