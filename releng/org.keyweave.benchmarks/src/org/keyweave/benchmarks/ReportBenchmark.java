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
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.keyweave.model.Portfolio;
import org.keyweave.report.ReportFile;
import org.keyweave.report.ReportFormat;
import org.keyweave.report.build.ReportMaker;
import org.keyweave.report.build.ReportOrder;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;

/**
 * Each kind of report in each format on a portfolio of a fixed size: made and written, pictures included. The account
 * plan is that of one account; the what-if memo lets the supplier lose a person. The report of changes is left out: it
 * needs an earlier version.
 */
final class ReportBenchmark implements Benchmark {

    private static final int ACCOUNTS = 200;
    private static final int TOUCHPOINTS = 20_000;
    private static final long MEBIBYTE = 1 << 20;
    private static final List<ReportKind> KINDS = List.of(ReportKind.ACCOUNT_PLAN, ReportKind.AUDIT,
            ReportKind.PORTFOLIO, ReportKind.WHAT_IF);

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String title() {
        return "Reports on " + ACCOUNTS + " accounts with " + TOUCHPOINTS + " touchpoints, pictures included, whatever"
                + " the sizes say";
    }

    @Override
    public List<String> columns() {
        return List.of("report", "format", "make CPU ms", "write CPU ms", "file KiB", "peak heap MiB");
    }

    @Override
    public void run(List<Integer> sizes, Path folder, Consumer<List<String>> table) throws IOException {
        Portfolio portfolio = PortfolioGenerator.generate(1, TOUCHPOINTS, ACCOUNTS);
        for (ReportKind kind : KINDS) {
            for (ReportFormat format : ReportFormat.values()) {
                measure(portfolio, kind, format, folder, table);
            }
        }
    }

    /** Each report is made anew: pictures that were drawn for one format would be kept for the next. */
    private static void measure(Portfolio portfolio, ReportKind kind, ReportFormat format, Path folder,
            Consumer<List<String>> table) throws IOException {
        Path file = folder.resolve("report." + format.extension());
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = cpu();
        ReportData report = ReportMaker.make(order(portfolio, kind));
        long made = cpu();
        ReportFile.write(report, format.writer(), file);
        long written = cpu();
        long peak = heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        table.accept(List.of(kind.id(), format.extension(), Sampling.text((made - start) / 1_000_000),
                Sampling.text((written - made) / 1_000_000), Sampling.text(Files.size(file) / 1024),
                Sampling.text(peak / MEBIBYTE)));
        Files.delete(file);
    }

    /** Reports are made in one thread, whose own time does not grow with what else the machine does. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static ReportOrder order(Portfolio portfolio, ReportKind kind) {
        ReportOrder order = ReportOrder.of(kind, portfolio, "benchmark.keyweave", Locale.ENGLISH);
        return switch (kind) {
            case ACCOUNT_PLAN -> order.withAccounts(List.of(portfolio.getAccounts().get(0)));
            case WHAT_IF -> order.withLeaving(List.of(portfolio.getSupplier().getAllPeople().get(0)));
            default -> order;
        };
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
