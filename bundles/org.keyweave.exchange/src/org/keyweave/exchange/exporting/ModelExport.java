/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.exporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.calendar.CalendarWriter;
import org.keyweave.exchange.graph.GexfWriter;
import org.keyweave.exchange.graph.GraphMlWriter;
import org.keyweave.exchange.json.JsonModelWriter;
import org.keyweave.exchange.tables.ModelTablesWriter;
import org.keyweave.exchange.tables.ModelWorkbookWriter;
import org.keyweave.exchange.vcard.VCardWriter;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Party;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;

/** Exports a model. */
public final class ModelExport {

    private final LoadedModel model;
    private final ExportFormat format;
    private final ExportOptions options;

    private ModelExport(LoadedModel model, ExportFormat format, ExportOptions options) {
        this.model = model;
        this.format = format;
        this.options = options;
    }

    /**
     * Writes an export beside its target and puts it there when it is whole.
     *
     * @param model a model whose root is a portfolio
     * @param target file, or folder for {@link ExportFormat#CSV}; its parent must exist
     * @param monitor hears of the bytes written and may stop the export
     * @return what was written
     * @throws ExchangeException when the format cannot hold the model
     * @throws IOException when the target is there already and must not be replaced, or cannot be written; a folder is
     *             never replaced when it holds anything but tables
     * @throws java.util.concurrent.CancellationException when the monitor says so; nothing is left behind
     */
    public static Result write(LoadedModel model, ExportFormat format, ExportOptions options, Path target,
            ExportMonitor monitor) throws IOException, ExchangeException {
        ModelExport export = new ModelExport(model, format, options);
        try (StagedOutput staged = StagedOutput.beside(target,
                options.overwrite() && export.mayReplace(target))) {
            ExportMeter meter = new ExportMeter(monitor);
            int count = export.write(staged.path(), meter);
            // Who stopped it during the last bytes does not want it either.
            meter.tell();
            staged.commit();
            return new Result(target, count);
        }
    }

    /**
     * What was written.
     *
     * @param target where
     * @param count files of a folder, cards, calendar entries; 1 for other files
     */
    public record Result(Path target, int count) {
    }

    /** A file makes way for a file; a folder only for a folder, and only if it holds nothing but tables. */
    private boolean mayReplace(Path target) throws IOException {
        if (!Files.isDirectory(target)) {
            return !format.isFolder();
        }
        try (Stream<Path> files = Files.list(target)) {
            return format.isFolder() && files.allMatch(file -> {
                String name = file.getFileName().toString();
                return name.endsWith(".csv") && KeyweavePackage.eINSTANCE.getEClassifier(
                        name.substring(0, name.length() - ".csv".length())) != null;
            });
        }
    }

    private int write(Path path, ExportMeter meter) throws IOException, ExchangeException {
        if (format == ExportFormat.CSV) {
            List<Path> files = ModelTablesWriter.write(model, Files.createDirectory(path),
                    out -> new WatchedStream(out, meter));
            return files.size();
        }
        try (OutputStream out = new WatchedStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16),
                meter)) {
            return write(out, meter);
        } catch (XMLStreamException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e);
        }
    }

    private int write(OutputStream out, ExportMeter meter) throws IOException, ExchangeException, XMLStreamException {
        List<Account> accounts = accounts();
        return switch (format) {
            case XLSX -> {
                ModelWorkbookWriter.write(model, options.locale(), out, meter::tell);
                yield 1;
            }
            case JSON -> {
                JsonModelWriter.write(model, out);
                yield 1;
            }
            case GRAPHML -> {
                GraphMlWriter.write(model, accounts, out);
                yield 1;
            }
            case GEXF -> {
                GexfWriter.write(model, accounts, out);
                yield 1;
            }
            case VCARD -> VCardWriter.write(model, parties(accounts), out);
            case ICALENDAR -> CalendarWriter.write(model, accounts, options.calendar(), options.locale(),
                    options.today(), out);
            case CSV -> throw new IllegalStateException("a folder is no stream");
        };
    }

    private List<Account> accounts() {
        return options.accounts().isEmpty() ? portfolio().getAccounts() : options.accounts();
    }

    private List<Party> parties(List<Account> accounts) {
        List<Party> parties = new ArrayList<>();
        if (options.supplierToo() && portfolio().getSupplier() != null) {
            parties.add(portfolio().getSupplier());
        }
        parties.addAll(accounts);
        return parties;
    }

    private Portfolio portfolio() {
        return model.portfolio().orElseThrow();
    }
}
