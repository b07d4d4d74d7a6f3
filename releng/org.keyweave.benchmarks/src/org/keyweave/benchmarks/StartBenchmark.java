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
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Time from start to end of processes: Java alone, and the command line of the product doing nothing. */
final class StartBenchmark implements Benchmark {

    private static final int RUNS = 7;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String title() {
        return "Start and end of a process, median of " + RUNS + " runs";
    }

    @Override
    public List<String> columns() {
        return List.of("process", "ms");
    }

    @Override
    public void run(List<Integer> sizes, Path folder, Consumer<List<String>> table) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String product = Path.of(System.getProperty("keyweave.product"), "keyweave").toString();
        table.accept(List.of("java", median(java, "-version")));
        table.accept(List.of("keyweave", median(product, "--version")));
    }

    private static String median(String... command) throws IOException {
        once(command);
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            once(command);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return String.format(Locale.ROOT, "%.0f", times[RUNS / 2]);
    }

    private static void once(String... command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(String.join(" ", command) + " ended with " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
