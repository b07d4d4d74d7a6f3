/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.importing.Column;
import org.keyweave.exchange.importing.Decision;
import org.keyweave.exchange.importing.Doubt;
import org.keyweave.exchange.importing.Headers;
import org.keyweave.exchange.importing.ImportOptions;
import org.keyweave.exchange.importing.ImportPlan;
import org.keyweave.exchange.importing.ImportTable;
import org.keyweave.exchange.importing.Importer;
import org.keyweave.exchange.importing.TableKind;
import org.keyweave.exchange.source.SourceFile;
import org.keyweave.exchange.source.SourceFormat;
import org.keyweave.exchange.source.SourceOptions;
import org.keyweave.exchange.table.FirstRows;
import org.keyweave.exchange.table.Row;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.FileProgress;

/** An import on its way: the file, what was chosen for it, and what was decided. Knows no widget. */
final class ImportDraft {

    /** Rows shown beside the headers. */
    private static final int SAMPLE = 3;

    private Portfolio portfolio;
    private final ColumnMemory memory;
    private final Map<Doubt.Key, Decision> decisions = new HashMap<>();
    private final Map<Integer, String> mapping = new LinkedHashMap<>();
    private Path file;
    private SourceFile source;
    private SourceOptions reading = SourceOptions.detect();
    private ImportOptions options = ImportOptions.DEFAULT;
    private TableKind wanted;
    private boolean team;
    private List<ImportTable> tables = List.of();
    private List<Row> sample = List.of();

    ImportDraft(Portfolio portfolio, ColumnMemory memory) {
        this.portfolio = portfolio;
        this.memory = memory;
    }

    /** Names another portfolio; what was decided about people of the one before is forgotten. */
    void setPortfolio(Portfolio other) {
        portfolio = other;
        decisions.clear();
    }

    Portfolio portfolio() {
        return portfolio;
    }

    /** Chooses a file; what was decided about another one is forgotten. */
    void choose(Path chosen) throws ExchangeException {
        if (!chosen.equals(file)) {
            decisions.clear();
            reading = reading.withSheet(null);
        }
        file = chosen;
        source = SourceFile.open(file, file.getFileName().toString(), reading);
        tables = List.of();
    }

    /** Format of the chosen file; empty while none is chosen. */
    Optional<SourceFormat> format() {
        return Optional.ofNullable(source).map(SourceFile::format);
    }

    List<String> sheets() throws ExchangeException {
        return source.sheets();
    }

    void setSheet(String sheet) {
        reading = reading.withSheet(sheet);
        tables = List.of();
    }

    void setCharset(Charset charset) {
        reading = reading.withCharset(charset);
        tables = List.of();
    }

    /** What the rows are about; {@code null} to see by the headers. */
    void setKind(TableKind kind) {
        wanted = kind;
        tables = List.of();
    }

    void setTeam(boolean ofTeam) {
        team = ofTeam;
        tables = List.of();
    }

    ImportOptions options() {
        return options;
    }

    void setOptions(ImportOptions chosen) {
        options = chosen;
    }

    /**
     * Reads the tables of the file, and for a single one with headers of its author's what its columns mean: as
     * remembered, else by the names.
     */
    void open() throws ExchangeException {
        if (!tables.isEmpty()) {
            return;
        }
        source = SourceFile.open(file, file.getFileName().toString(), reading);
        List<ImportTable> read = source.tables(wanted, null, team);
        mapping.clear();
        sample = read.size() == 1 && source.format().hasColumns()
                ? FirstRows.of(read.get(0).source(), SAMPLE + 1) : List.of();
        tables = read;
        if (!sample.isEmpty()) {
            guess();
        }
    }

    private void guess() {
        List<String> headers = headers();
        Map<String, String> remembered = memory.recall(tables.get(0).kind(), headers);
        List<Optional<Column>> guessed = Headers.columns(tables.get(0).kind(), headers);
        for (int i = 0; i < headers.size(); i++) {
            mapping.put(i, remembered.getOrDefault(headers.get(i), guessed.get(i).map(Column::key).orElse("")));
        }
    }

    /** Whether the columns have meanings that can be chosen. */
    boolean hasMapping() {
        return !mapping.isEmpty();
    }

    /** What the rows of the single table are about. */
    TableKind kind() {
        return tables.get(0).kind();
    }

    List<String> headers() {
        return sample.get(0).cells().stream().map(String::strip).toList();
    }

    /** Cells of a column in the first rows that are not empty. */
    List<String> sample(int column) {
        return sample.subList(1, sample.size()).stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** Key of the column's meaning; empty when the column is not used. */
    String meaning(int column) {
        return mapping.getOrDefault(column, "");
    }

    void setMeaning(int column, String key) {
        mapping.put(column, key);
    }

    Optional<Decision> decision(Doubt doubt) {
        return Optional.ofNullable(decisions.get(doubt.key()));
    }

    void decide(Doubt doubt, Decision decision) {
        if (decision == null) {
            decisions.remove(doubt.key());
        } else {
            decisions.put(doubt.key(), decision);
        }
    }

    /**
     * What the import would do. Reads the file and the model; may run beside the user interface thread while nobody
     * edits.
     */
    ImportPlan plan(FileProgress progress) throws ExchangeException {
        open();
        Map<String, String> headers = new LinkedHashMap<>();
        // columns are counted from one in "#n"
        mapping.forEach((index, key) -> headers.put("#" + (index + 1), key));
        return Importer.plan(portfolio, tables, options.withHeaders(headers).withDecisions(decisions), progress);
    }

    /** Remembers what the columns mean for the next file with such headers. */
    void remember() {
        if (hasMapping()) {
            Map<String, String> meanings = new LinkedHashMap<>();
            List<String> headers = headers();
            mapping.forEach((index, key) -> meanings.put(headers.get(index), key));
            memory.keep(kind(), meanings);
        }
    }
}
