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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs the benchmarks that are named, or all: {@code Benchmarks [--sizes 10000,100000] [--stacks] [NAME...]}. Sizes are
 * numbers of touchpoints, by default ten thousand, a hundred thousand and a million. With stacks the freezes of the
 * window are written down with what caused them, see {@link MeasuredProduct}.
 */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(new StartBenchmark(), new ModelFileTable(),
            new AnalysisBenchmark(), new ValidationBenchmark(), new DiagramBenchmark(), new NotationBenchmark(),
            new ReportBenchmark(), new ExchangeBenchmark(), new WorkbenchBenchmark());

    private Benchmarks() {
    }

    /**
     * Runs and prints a table for each.
     *
     * @param arguments sizes and names
     * @throws IOException when files cannot be written or a process does not end well
     */
    public static void main(String[] arguments) throws IOException {
        List<Integer> sizes = List.of(10_000, 100_000, 1_000_000);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--sizes") && i + 1 < arguments.length) {
                i++;
                sizes = Arrays.stream(arguments[i].split(",")).map(Integer::valueOf).sorted().toList();
            } else if (arguments[i].equals("--stacks")) {
                System.setProperty(MeasuredProduct.STACKS, "true");
            } else {
                names.add(arguments[i]);
            }
        }
        List<String> known = ALL.stream().map(Benchmark::name).toList();
        if (!known.containsAll(names)) {
            throw new IllegalArgumentException("known benchmarks are " + known);
        }
        System.out.printf("Java %s, %d processors, heap up to %d MiB%n", Runtime.version(),
                Runtime.getRuntime().availableProcessors(), Runtime.getRuntime().maxMemory() >> 20);
        for (Benchmark benchmark : ALL) {
            if (names.isEmpty() || names.contains(benchmark.name())) {
                run(benchmark, sizes);
            }
        }
    }

    private static void run(Benchmark benchmark, List<Integer> sizes) throws IOException {
        System.out.printf("%n%s: %s%n", benchmark.name(), benchmark.title());
        ResultTable table = new ResultTable(System.out, benchmark.columns());
        Path folder = Files.createTempDirectory("keyweave-benchmark");
        try {
            benchmark.run(sizes, folder, table::row);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
