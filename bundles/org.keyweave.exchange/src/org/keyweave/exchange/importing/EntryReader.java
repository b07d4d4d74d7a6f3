/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.exchange.Text;
import org.keyweave.exchange.table.Row;

/** Reads the cells of a row by their columns. */
final class EntryReader {

    /** Longest cell taken: what a spreadsheet cell can hold. */
    static final int LONGEST_CELL = 32_767;

    private final ColumnMap map;
    private final DateReader dates;
    private final NumberReader numbers;
    private final ChoiceReader choices;

    EntryReader(ColumnMap map, ImportOptions options) {
        this.map = map;
        this.dates = new DateReader(options.dates(), options.origin());
        this.numbers = new NumberReader(options.decimalMark());
        this.choices = new ChoiceReader();
    }

    /** The row's values; the first cell that cannot be read refuses the row. */
    Entry read(Row row) throws CellException {
        refuseRagged(row);
        Entry entry = new Entry(row.line());
        for (int i = 0; i < map.size(); i++) {
            String cell = row.cell(i);
            Column column = map.column(i);
            if (column == null) {
                continue;
            }
            entry.under(column, map.header(i));
            if (cell.isEmpty()) {
                continue;
            }
            try {
                if (cell.length() > LONGEST_CELL) {
                    throw new CellException(Text.of("cell.long", cell.length(), LONGEST_CELL),
                            Text.of("cell.long.remedy"));
                }
                put(entry, column, map.header(i), cell);
            } catch (CellException e) {
                throw e.in(map.header(i));
            }
        }
        return entry;
    }

    /** Cells beyond the last column mean that the row is shifted, as by a delimiter in an unquoted cell. */
    private void refuseRagged(Row row) throws CellException {
        for (int i = map.size(); i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                throw new CellException(Text.of("row.ragged", row.cells().size(), map.size()),
                        Text.of("row.ragged.remedy"));
            }
        }
    }

    private void put(Entry entry, Column column, String header, String cell) throws CellException {
        if (column.type() == Column.Type.PEOPLE) {
            List<String> names = new ArrayList<>(entry.names(column.key()));
            names.add(cell);
            entry.put(column, header, names);
            return;
        }
        entry.put(column, header, switch (column.type()) {
            case DATE -> dates.read(cell);
            case INTEGER -> numbers.integer(cell, column);
            case DECIMAL -> numbers.decimal(cell, column);
            case CHOICE -> choices.one(cell, column);
            case CHOICES -> choices.several(cell, column);
            default -> cell.replace("\r\n", "\n").replace('\r', '\n');
        });
    }
}
