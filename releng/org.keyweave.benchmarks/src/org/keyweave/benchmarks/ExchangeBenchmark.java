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
import java.util.stream.Stream;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.exporting.ExportFormat;
import org.keyweave.exchange.exporting.ExportMonitor;
import org.keyweave.exchange.exporting.ExportOptions;
import org.keyweave.exchange.exporting.ModelExport;
import org.keyweave.exchange.importing.ImportOptions;
import org.keyweave.exchange.importing.ImportPlan;
import org.keyweave.exchange.importing.Importer;
import org.keyweave.exchange.json.JsonModelReader;
import org.keyweave.exchange.source.SourceFile;
import org.keyweave.exchange.source.SourceOptions;
import org.keyweave.exchange.tables.ModelTablesReader;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;

/**
 * Measures each export of a generated portfolio and the way back: whole models are read, networks and cards are planned
 * into an empty portfolio that has the supplier. Every step runs once after one that does not count.
 */
final class ExchangeBenchmark implements Benchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);

    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public String title() {
        return "export of a portfolio in each format, and its import; heap is the highest use seen while reading";
    }

    @Override
    public List<String> columns() {
        return List.of("touchpoints", "format", "export ms", "size kB", "import ms", "heap MB");
    }

    @Override
    public void run(List<Integer> sizes, Path folder, Consumer<List<String>> table) throws IOException {
        for (int size : sizes) {
            LoadedModel model = PortfolioGenerator.write(1, size, folder.resolve("m.keyweave"));
            for (ExportFormat format : ExportFormat.values()) {
                table.accept(row(model, size, format, folder.resolve("export-" + size + "." + format.key())));
            }
        }
    }

    private static List<String> row(LoadedModel model, int size, ExportFormat format, Path target)
            throws IOException {
        double write = Sampling.medianMillis(1, () -> export(model, format, target));
        String read = "";
        String heap = "";
        if (format != ExportFormat.GEXF && format != ExportFormat.ICALENDAR) {
            Peak peak = new Peak();
            double millis = Sampling.medianMillis(1, () -> read(format, target, model));
            read = Sampling.text(millis);
            heap = Sampling.text(peak.stop() >> 20);
        }
        return List.of(Sampling.text(size), format.key(), Sampling.text(write), Sampling.text(bytes(target) / 1024),
                read, heap);
    }

    private static long export(LoadedModel model, ExportFormat format, Path target) {
        try {
            return ModelExport.write(model, format, ExportOptions.of(Locale.ENGLISH, TODAY).withOverwrite(true),
                    target, ExportMonitor.NONE).count();
        } catch (IOException | ExchangeException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long read(ExportFormat format, Path target, LoadedModel model) {
        try {
            Path file = target.resolveSibling("back.keyweave");
            return switch (format) {
                case JSON -> JsonModelReader.read(target, file).hashCode();
                case CSV, XLSX -> ModelTablesReader.read(target, file).hashCode();
                default -> plan(target, model).changes().size();
            };
        } catch (ExchangeException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ImportPlan plan(Path source, LoadedModel model) throws ExchangeException {
        Portfolio empty = KeyweaveFactory.eINSTANCE.createPortfolio();
        empty.setSupplier(KeyweaveFactory.eINSTANCE.createSupplier());
        empty.getSupplier().setName(model.portfolio().orElseThrow().getSupplier().getName());
        return Importer.plan(empty, SourceFile.open(source, source.toString(), SourceOptions.detect())
                .tables(null, null, false), ImportOptions.DEFAULT.withCreation(true, false));
    }

    private static long bytes(Path path) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(path)) {
            all.filter(Files::isRegularFile).forEach(files::add);
        }
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    /** The highest use of the heap above that at the start, looked at every few milliseconds. */
    private static final class Peak {

        private final Thread watch = new Thread(this::look, "heap");
        private final long before;
        private volatile long highest;
        private volatile boolean stopped;

        Peak() {
            System.gc();
            before = used();
            watch.setDaemon(true);
            watch.start();
        }

        private static long used() {
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }

        private void look() {
            while (!stopped) {
                highest = Math.max(highest, used() - before);
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    return;
                }
            }
        }

        long stop() {
            stopped = true;
            return highest;
        }
    }
}
