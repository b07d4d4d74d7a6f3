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
import java.util.Map;
import java.util.function.Consumer;

/**
 * Time from start to end of processes: Java alone, a headless application of the product that does nothing, and
 * commands of the command line. The first run of each fills what is kept between starts and is not counted.
 */
final class StartBenchmark implements Benchmark {

    private static final int RUNS = 7;

    private Map<String, String> environment = Map.of();

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
        return List.of("process", "ms", "to empty");
    }

    @Override
    public void run(List<Integer> sizes, Path folder, Consumer<List<String>> table) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path product = Path.of(System.getProperty("keyweave.product"));
        String keyweave = product.resolve("keyweave").toString();
        Path cache = folder.resolve("cache");
        environment = Map.of("KEYWEAVE_CACHE", cache.toString());
        Path model = folder.resolve("small.keyweave");
        once(keyweave, "examples", "automation", "--lang", "en", "--output", model.toString());
        String[] empty = new EmptyHeadlessApplication(product, folder).command(java, cache);
        double nothing = median(empty);
        table.accept(row("java -version", median(java, "-version"), nothing));
        table.accept(row("empty headless application", nothing, nothing));
        table.accept(row("keyweave --version", median(keyweave, "--version"), nothing));
        table.accept(row("keyweave validate, small model", median(keyweave, "validate", model.toString(),
                "--fail-on", "never"), nothing));
    }

    private static List<String> row(String process, double time, double nothing) {
        return List.of(process, String.format(Locale.ROOT, "%.0f", time),
                String.format(Locale.ROOT, "%.2f", time / nothing));
    }

    private double median(String... command) throws IOException {
        once(command);
        double[] times = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            once(command);
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[RUNS / 2];
    }

    private void once(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process = builder.start();
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
