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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.keyweave.analysis.compare.Version;
import org.keyweave.model.Portfolio;
import org.keyweave.report.ReportFile;
import org.keyweave.report.ReportFormat;
import org.keyweave.report.build.EarlierVersion;
import org.keyweave.report.build.ReportMaker;
import org.keyweave.report.build.ReportOrder;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;

/**
 * Each kind of report in each format on a portfolio of a fixed size: its content made, its pictures arranged, and each
 * format written. The account plan is that of one account, the what-if memo lets the supplier lose a person, and the
 * report of changes judges the same model half a year before.
 */
final class ReportBenchmark implements Benchmark {

    private static final int ACCOUNTS = 200;
    private static final int TOUCHPOINTS = 20_000;
    private static final int WARM_ACCOUNTS = 3;
    private static final int WARM_TOUCHPOINTS = 300;

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String title() {
        return "Reports on " + ACCOUNTS + " accounts with " + TOUCHPOINTS + " touchpoints, whatever the sizes say";
    }

    @Override
    public List<String> columns() {
        return List.of("report", "step", "CPU ms", "file KiB", "peak heap MiB");
    }

    @Override
    public void run(List<Integer> sizes, Path folder, Consumer<List<String>> table) throws IOException {
        // In files, as models are: elements have ids, by which diagrams find them again.
        Portfolio small = PortfolioGenerator.write(1, WARM_TOUCHPOINTS, WARM_ACCOUNTS,
                folder.resolve("small.keyweave")).requirePortfolio();
        Portfolio portfolio = PortfolioGenerator.write(1, TOUCHPOINTS, ACCOUNTS,
                folder.resolve("m.keyweave")).requirePortfolio();
        for (ReportKind kind : ReportKind.values()) {
            // A first time, so that classes are loaded and the compiler has done its work.
            measure(small, kind, folder, row -> { });
            measure(portfolio, kind, folder, table);
        }
    }

    private static void measure(Portfolio portfolio, ReportKind kind, Path folder, Consumer<List<String>> table)
            throws IOException {
        List<ReportData> made = new ArrayList<>();
        Effort making = Effort.of(() -> made.add(ReportMaker.make(order(portfolio, kind))));
        ReportData report = made.get(0);
        table.accept(row(kind, "content", making, ""));
        List<Block.Diagram> diagrams = report.blocks(Block.Diagram.class);
        if (!diagrams.isEmpty()) {
            Effort drawing = Effort.of(() -> diagrams.forEach(diagram -> diagram.drawing().picture()));
            table.accept(row(kind, Sampling.text(diagrams.size()) + " pictures", drawing, ""));
        }
        for (ReportFormat format : ReportFormat.values()) {
            Path file = folder.resolve("report." + format.extension());
            Effort writing = Effort.of(() -> ReportFile.write(report, format.writer(), file));
            table.accept(row(kind, format.extension(), writing, Sampling.text(Files.size(file) / 1024)));
            Files.delete(file);
        }
    }

    private static List<String> row(ReportKind kind, String step, Effort effort, String size) {
        return List.of(kind.id(), step, Sampling.text(effort.millis()), size, Sampling.text(effort.peak()));
    }

    private static ReportOrder order(Portfolio portfolio, ReportKind kind) {
        ReportOrder order = ReportOrder.of(kind, portfolio, "benchmark.keyweave", Locale.ENGLISH);
        return switch (kind) {
            case ACCOUNT_PLAN -> order.withAccounts(List.of(portfolio.getAccounts().get(0)));
            case WHAT_IF -> order.withLeaving(List.of(portfolio.getSupplier().getAllPeople().get(0)));
            case CHANGES -> order.withSince(new EarlierVersion("before.keyweave",
                    Version.at(portfolio, before(portfolio))));
            default -> order;
        };
    }

    private static LocalDate before(Portfolio portfolio) {
        return portfolio.getEffectiveAnalysisDate().minusMonths(6);
    }
}
