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

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.table.Row;

/** Reads all rows of a table into entries; rows with an unreadable cell go to the ledger. */
final class TableReader {

    private final ImportTable table;
    private final ImportOptions options;
    private final Ledger ledger;
    private final Runnable progress;
    private ColumnMap map;

    TableReader(ImportTable table, ImportOptions options, Ledger ledger, Runnable progress) {
        this.progress = progress;
        this.table = table;
        this.options = options;
        this.ledger = ledger;
    }

    List<Entry> read() throws ExchangeException {
        List<Row> rows = new ArrayList<>();
        table.source().read(row -> {
            progress.run();
            rows.add(row);
        });
        table.source().skipped().forEach(ledger::passOver);
        int first = 0;
        if (table.columns() == null) {
            Row header = rows.isEmpty() ? new Row(1, List.of()) : rows.get(0);
            map = ColumnMap.ofHeader(table, header, options.headers());
            first = 1;
        } else {
            map = ColumnMap.ofKeys(table);
        }
        EntryReader reader = new EntryReader(map, options);
        List<Entry> entries = new ArrayList<>();
        for (Row row : rows.subList(Math.min(first, rows.size()), rows.size())) {
            progress.run();
            ledger.row();
            try {
                entries.add(reader.read(row));
            } catch (CellException e) {
                ledger.reject(row.line(), e);
            }
        }
        return entries;
    }

    ColumnMap map() {
        return map;
    }
}
