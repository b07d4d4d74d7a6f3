/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.table.Row;
import org.keyweave.exchange.table.RowSource;

/** One sheet, streamed. */
final class XlsxSheet implements RowSource {

    /** Columns read; what lies further right is no table of contacts. */
    private static final int MOST_COLUMNS = 1_000;

    private final XlsxBook book;
    private final String sheet;
    private final String name;

    XlsxSheet(XlsxBook book, String sheet, String name) {
        this.book = book;
        this.sheet = sheet;
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void read(Consumer<Row> rows) throws ExchangeException {
        book.with(reader -> {
            XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream in = sheets.next()) {
                    if (sheets.getSheetName().equals(sheet)) {
                        SharedStrings strings = reader.getSharedStringsTable();
                        XlsxBook.parse(in, new XSSFSheetXMLHandler(reader.getStylesTable(), null, strings,
                                new Collector(rows), new PlainCells(book.countsFrom1904()), false));
                        return null;
                    }
                }
            }
            throw new IOException(sheet);
        });
    }

    /** Cells to rows. */
    private static final class Collector implements XSSFSheetXMLHandler.SheetContentsHandler {

        private final Consumer<Row> rows;
        private List<String> cells = new ArrayList<>();

        Collector(Consumer<Row> rows) {
            this.rows = rows;
        }

        @Override
        public void startRow(int index) {
            cells = new ArrayList<>();
        }

        @Override
        public void cell(String reference, String value, XSSFComment comment) {
            int column = reference == null ? cells.size() : new CellReference(reference).getCol();
            if (value == null || column >= MOST_COLUMNS || column < cells.size()) {
                return;
            }
            while (cells.size() < column) {
                cells.add("");
            }
            cells.add(value.startsWith("ERROR:") ? value.substring("ERROR:".length()) : value);
        }

        @Override
        public void endRow(int index) {
            Row row = new Row(index + 1, cells);
            if (!row.isBlank()) {
                rows.accept(row);
            }
        }
    }
}
