/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;
import org.keyweave.exchange.table.FileBytes;
import org.keyweave.exchange.table.Row;
import org.keyweave.exchange.table.RowSource;

/** A CSV file as rows. Cells that {@link FormulaGuard} protected on export come back as they were. */
public final class CsvSource implements RowSource {

    /** Largest file read, in bytes. */
    public static final long LARGEST_FILE = 256L * 1024 * 1024;

    private final String name;
    private final String text;
    private final Delimiter delimiter;

    private CsvSource(String name, String text, Delimiter delimiter) {
        this.name = name;
        this.text = text;
        this.delimiter = delimiter;
    }

    /**
     * Reads a file.
     *
     * @throws ExchangeException when it is missing, unreadable, too large, in no known encoding or no text at all
     */
    public static CsvSource open(Path file, CsvOptions options) throws ExchangeException {
        return open(file, file.toString(), options);
    }

    /** Reads a file that goes by another name in messages, such as the one that the user typed. */
    public static CsvSource open(Path file, String name, CsvOptions options) throws ExchangeException {
        return of(name, FileBytes.read(file, name, LARGEST_FILE), options);
    }

    /** A table from bytes; {@code name} is shown in messages. */
    public static CsvSource of(String name, byte[] bytes, CsvOptions options) throws ExchangeException {
        if (bytes.length > LARGEST_FILE) {
            throw FileBytes.tooLarge(name, LARGEST_FILE);
        }
        String text = TextDecoder.decode(name, bytes, options.charset());
        if (text.isBlank()) {
            throw new ExchangeException(name, 0, Text.of("csv.empty"), Text.of("csv.empty.remedy"));
        }
        Delimiter delimiter = options.delimiter() == null ? DelimiterDetector.detect(text) : options.delimiter();
        return new CsvSource(name, text, delimiter);
    }

    @Override
    public String name() {
        return name;
    }

    /** The delimiter given or detected. */
    public Delimiter delimiter() {
        return delimiter;
    }

    @Override
    public void read(Consumer<Row> rows) throws ExchangeException {
        if (delimiter == Delimiter.SPACE) {
            readBlankSeparated(rows);
        } else {
            readCsv(rows);
        }
    }

    private void readBlankSeparated(Consumer<Row> rows) {
        int line = 0;
        for (String each : (Iterable<String>) text.lines()::iterator) {
            line++;
            if (!each.isBlank()) {
                rows.accept(new Row(line, Arrays.asList(each.strip().split("[ \\t]+"))));
            }
        }
    }

    private void readCsv(Consumer<Row> rows) throws ExchangeException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter.character()).setIgnoreEmptyLines(false)
                .get();
        int start = 1;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (true) {
                start = (int) parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    return;
                }
                List<String> cells = new ArrayList<>();
                for (String cell : records.next()) {
                    cells.add(FormulaGuard.unprotect(cell));
                }
                Row row = new Row(start, cells);
                if (!row.isBlank()) {
                    rows.accept(row);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ExchangeException(name, start, Text.of("csv.quote"), Text.of("csv.quote.remedy"), e);
        }
    }
}
