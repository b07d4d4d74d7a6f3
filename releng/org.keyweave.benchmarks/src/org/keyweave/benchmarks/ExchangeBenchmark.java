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
 * into an empty portfolio that has the supplier. Every step runs once, after one on a small model that does not count.
 */
final class ExchangeBenchmark implements Benchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final int ACCOUNTS = 200;
    private static final int TOUCHPOINTS = 20_000;
    /** Touchpoints of a model that is exported first, so that the compiler has done its work. */
    private static final int WARM = 2_000;

    @Override
    public String name() {
        return "exchange";
    }

    @Override
    public String title() {
        return "export of " + ACCOUNTS + " accounts with " + TOUCHPOINTS + " touchpoints in each format, and its"
                + " import, whatever the sizes say";
    }

    @Override
    public List<String> columns() {
        return List.of("format", "write CPU ms", "write heap MiB", "file KiB", "read CPU ms", "read heap MiB");
    }

    @Override
    public void run(List<Integer> sizes, Path folder, Consumer<List<String>> table) throws IOException {
        LoadedModel small = PortfolioGenerator.write(1, WARM, folder.resolve("small.keyweave"));
        LoadedModel model = PortfolioGenerator.write(1, TOUCHPOINTS, ACCOUNTS, folder.resolve("m.keyweave"));
        for (ExportFormat format : ExportFormat.values()) {
            row(small, format, folder.resolve("small." + format.key()));
            table.accept(row(model, format, folder.resolve("export." + format.key())));
        }
    }

    private static List<String> row(LoadedModel model, ExportFormat format, Path target) throws IOException {
        Effort write = Effort.of(() -> export(model, format, target));
        boolean back = format != ExportFormat.GEXF && format != ExportFormat.ICALENDAR;
        Effort read = back ? Effort.of(() -> read(format, target, model)) : null;
        return List.of(format.key(), Sampling.text(write.millis()), Sampling.text(write.peak()),
                Sampling.text(bytes(target) / 1024), back ? Sampling.text(read.millis()) : "",
                back ? Sampling.text(read.peak()) : "");
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
}
