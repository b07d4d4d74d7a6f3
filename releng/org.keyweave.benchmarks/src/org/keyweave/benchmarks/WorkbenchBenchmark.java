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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.keyweave.examples.Example;
import org.keyweave.examples.Examples;

/**
 * The workbench on a display: start to a usable window against a bare RCP window on the same platform in the same run,
 * opening the larger example and a portfolio of a hundred thousand touchpoints, and the freezes of a session of work.
 */
final class WorkbenchBenchmark implements Benchmark {

    private static final int RUNS = 5;
    private static final int LARGE = 100_000;

    @Override
    public String name() {
        return "workbench";
    }

    @Override
    public String title() {
        return "The workbench, best of " + RUNS + " starts; freezes are delays of more than 100 ms";
    }

    @Override
    public List<String> columns() {
        return List.of("what", "shown (ms)", "longest delay (ms)", "freezes", "of them computing", "heap (MiB)");
    }

    @Override
    public void run(List<Integer> sizes, Path folder, Consumer<List<String>> table) throws IOException {
        if (System.getenv("DISPLAY") == null && !System.getProperty("os.name").startsWith("Windows")) {
            table.accept(List.of("no display: set DISPLAY", "", "", "", "", ""));
            return;
        }
        MeasuredProduct product = new MeasuredProduct(folder);
        table.accept(start(product, "bare RCP window", "org.keyweave.benchmarks.ui.bare"));
        table.accept(start(product, "Keyweave", "org.keyweave.ui.app"));
        Example example = Examples.list().get(Examples.list().size() - 1);
        Path consumer = folder.resolve("example.keyweave");
        example.copyTo(consumer, java.util.Locale.ENGLISH);
        table.accept(row("open example", product.run("org.keyweave.ui.app", "open", consumer), "shown_ms", "open"));
        Path large = folder.resolve("large.keyweave");
        PortfolioGenerator.write(1, LARGE, large);
        table.accept(row("open " + LARGE + " touchpoints", product.run("org.keyweave.ui.app", "open", large),
                "shown_ms", "open"));
        Map<String, String> work = product.run("org.keyweave.ui.app", "work", consumer);
        table.accept(row("the first 200 steps of work", work, "work_s", "first"));
        table.accept(row("1,000 further steps", work, "work_s", "work"));
    }

    private static List<String> start(MeasuredProduct product, String what, String application) throws IOException {
        Map<String, String> best = null;
        for (int i = 0; i < RUNS; i++) {
            Map<String, String> result = product.run(application, "start", null);
            if (best == null || Long.parseLong(result.get("usable_ms")) < Long.parseLong(best.get("usable_ms"))) {
                best = result;
            }
        }
        return List.of(what, best.get("usable_ms"), "", "", "", best.get("heap_mib"));
    }

    private static List<String> row(String what, Map<String, String> result, String shown, String prefix) {
        return List.of(what, shown.endsWith("_s") ? "" : result.getOrDefault(shown, "?"),
                result.getOrDefault(prefix + "_longest_ms", "?"), result.getOrDefault(prefix + "_freezes", "?"),
                result.getOrDefault(prefix + "_freezes_computing", "?"), result.getOrDefault("heap_mib", "?"));
    }
}
