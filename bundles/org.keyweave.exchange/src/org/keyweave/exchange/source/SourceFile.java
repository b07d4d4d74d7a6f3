/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;
import org.keyweave.exchange.calendar.CalendarSource;
import org.keyweave.exchange.csv.CsvSource;
import org.keyweave.exchange.graph.GraphMlSource;
import org.keyweave.exchange.importing.Headers;
import org.keyweave.exchange.importing.ImportTable;
import org.keyweave.exchange.importing.TableKind;
import org.keyweave.exchange.mail.MboxSource;
import org.keyweave.exchange.table.FileBytes;
import org.keyweave.exchange.table.FirstRows;
import org.keyweave.exchange.table.Row;
import org.keyweave.exchange.table.RowSource;
import org.keyweave.exchange.vcard.VCardSource;
import org.keyweave.exchange.xlsx.XlsxBook;

/** A file that is to be imported, in whatever format. */
public final class SourceFile {

    private final Path file;
    private final String name;
    private final SourceOptions options;
    private final SourceFormat format;

    private SourceFile(Path file, String name, SourceOptions options, SourceFormat format) {
        this.file = file;
        this.name = name;
        this.options = options;
        this.format = format;
    }

    /**
     * Looks at a file.
     *
     * @param file the file
     * @param name its name in messages, as the user gave it
     * @param options how it is read
     * @throws ExchangeException when it is missing or unreadable
     */
    public static SourceFile open(Path file, String name, SourceOptions options) throws ExchangeException {
        byte[] head = FileBytes.head(file, name, SourceFormat.HEAD);
        return new SourceFile(file, name, options, SourceFormat.detect(name, head));
    }

    /** What the file is. */
    public SourceFormat format() {
        return format;
    }

    /** Names of the sheets of a workbook; empty for other files. */
    public List<String> sheets() throws ExchangeException {
        return format == SourceFormat.XLSX ? XlsxBook.open(file, name).sheets() : List.of();
    }

    /**
     * The tables of the file for an import.
     *
     * @param wanted what the rows are about; {@code null} to see by the headers
     * @param columns keys of the columns when a table has no header, else {@code null}
     * @param team whether people without organisation and side belong to the supplier
     * @throws ExchangeException when the file cannot be read, or what its rows are about cannot be seen
     */
    public List<ImportTable> tables(TableKind wanted, List<String> columns, boolean team) throws ExchangeException {
        return switch (format) {
            case VCARD -> fixed(TableKind.PEOPLE, wanted, VCardSource.open(file, name, options.charset()),
                    VCardSource.COLUMNS, team);
            case ICALENDAR -> fixed(TableKind.INTERACTIONS, wanted,
                    CalendarSource.open(file, name, options.charset(), options.clock()), CalendarSource.COLUMNS, team);
            case MBOX -> fixed(TableKind.INTERACTIONS, wanted, new MboxSource(file, name, options.clock().zone()),
                    MboxSource.COLUMNS, team);
            case GRAPHML -> graph(team);
            case XLSX -> sheets(wanted, columns, team);
            case CSV -> List.of(table(CsvSource.open(file, name, options.csv()), wanted, columns, team));
        };
    }

    private List<ImportTable> fixed(TableKind kind, TableKind wanted, RowSource source, List<String> columns,
            boolean team) throws ExchangeException {
        if (wanted != null && wanted != kind) {
            throw new ExchangeException(name, 0, Text.of("source.kind." + format.key()),
                    Text.of("source.kind.remedy"));
        }
        return List.of(new ImportTable(kind, source, columns, team, kind == TableKind.INTERACTIONS));
    }

    private List<ImportTable> graph(boolean team) throws ExchangeException {
        GraphMlSource graph = GraphMlSource.open(file, name);
        List<ImportTable> tables = new ArrayList<>();
        tables.add(new ImportTable(TableKind.PEOPLE, graph.people(), null, team, true));
        if (graph.hasEdges()) {
            tables.add(new ImportTable(TableKind.TOUCHPOINTS, graph.touchpoints(), null, team, true));
        }
        return tables;
    }

    /**
     * The sheet asked for, or every sheet whose headers say what it is; notes and charts beside them are passed over.
     */
    private List<ImportTable> sheets(TableKind wanted, List<String> columns, boolean team) throws ExchangeException {
        XlsxBook book = XlsxBook.open(file, name);
        if (options.sheet() != null) {
            return List.of(table(book.sheet(options.sheet()), wanted, columns, team));
        }
        List<RowSource> filled = book.filledSheets();
        if (filled.size() == 1 || columns != null) {
            return List.of(table(filled.get(0), wanted, columns, team));
        }
        List<ImportTable> tables = new ArrayList<>();
        for (RowSource sheet : filled) {
            Optional<TableKind> kind = Headers.kind(header(sheet));
            if (kind.isPresent() && (wanted == null || wanted == kind.get())) {
                tables.add(new ImportTable(kind.get(), sheet, null, team));
            }
        }
        if (tables.isEmpty()) {
            throw new ExchangeException(name, 0, Text.of("xlsx.noTable"), Text.of("xlsx.sheet.remedy", book.sheets()));
        }
        return tables;
    }

    private static ImportTable table(RowSource source, TableKind wanted, List<String> columns, boolean team)
            throws ExchangeException {
        if (wanted != null) {
            return new ImportTable(wanted, source, columns, team);
        }
        List<String> header = header(source);
        TableKind kind = Headers.kind(header).orElseThrow(() -> new ExchangeException(source.name(), 0,
                Text.of("source.unclear", header.stream().limit(12).toList()), Text.of("source.unclear.remedy")));
        return new ImportTable(kind, source, columns, team);
    }

    /** The first row of a table. */
    public static List<String> header(RowSource source) throws ExchangeException {
        List<Row> first = FirstRows.of(source, 1);
        return first.isEmpty() ? List.of() : first.get(0).cells().stream().map(String::strip).toList();
    }
}
