/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Times as the tables print them. */
final class Sampling {

    private Sampling() {
    }

    /**
     * Median time of a step in milliseconds, after one run that does not count.
     *
     * @param step gives anything that depends on its work, so that no compiler leaves the work out
     */
    static double medianMillis(int runs, LongSupplier step) {
        long sum = step.getAsLong();
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            sum += step.getAsLong();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        if (sum == Long.MIN_VALUE) {
            throw new AssertionError("never: keeps the sum in use");
        }
        Arrays.sort(times);
        return times[runs / 2];
    }

    /** A number with as many digits as tell something. */
    static String text(double number) {
        return String.format(Locale.ROOT, number < 10 ? "%.2f" : number < 100 ? "%.1f" : "%,.0f", number);
    }

    static String text(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
