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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;
import org.keyweave.exchange.table.Row;

/** Which column of the table is which. */
final class ColumnMap {

    private static final int SHOWN = 12;

    private final List<String> headers = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<String> ignored = new ArrayList<>();

    private ColumnMap() {
    }

    /** Reads a header row. */
    static ColumnMap ofHeader(ImportTable table, Row header, Map<String, String> own) throws ExchangeException {
        Map<String, Column> known = Headers.known(table.kind());
        Map<String, Column> byKey = new HashMap<>();
        Columns.of(table.kind()).forEach(column -> byKey.put(Key.bare(column.key()), column));
        Map<String, String> wanted = new HashMap<>();
        own.forEach((name, key) -> wanted.put(name.startsWith("#") ? name : Key.bare(name), key));
        ColumnMap map = new ColumnMap();
        for (int i = 0; i < header.cells().size(); i++) {
            String name = header.cell(i);
            String key = wanted.getOrDefault("#" + (i + 1), wanted.get(Key.bare(name)));
            Column column = key == null ? known.get(Key.bare(name)) : byKey.get(Key.bare(key));
            if (key != null && column == null && !key.isBlank()) {
                if (isKeyOfAnyTable(key)) {
                    column = known.get(Key.bare(name));
                } else {
                    throw unknownKey(table, header.line(), key);
                }
            }
            map.add(table, header.line(), name.isEmpty() ? "#" + (i + 1) : name, column);
        }
        map.require(table, header.line(), header);
        return map;
    }

    /** Takes the columns as given. */
    static ColumnMap ofKeys(ImportTable table) throws ExchangeException {
        Map<String, Column> byKey = new HashMap<>();
        Columns.of(table.kind()).forEach(column -> byKey.put(Key.bare(column.key()), column));
        ColumnMap map = new ColumnMap();
        for (String key : table.columns()) {
            Column column = byKey.get(Key.bare(key));
            if (column == null && !Key.bare(key).isEmpty()) {
                throw unknownKey(table, 0, key);
            }
            map.add(table, 0, "#" + (map.columns.size() + 1), column);
        }
        map.require(table, 0, null);
        return map;
    }

    private static boolean isKeyOfAnyTable(String key) {
        for (TableKind kind : TableKind.values()) {
            if (Columns.of(kind).stream().anyMatch(column -> Key.bare(column.key()).equals(Key.bare(key)))) {
                return true;
            }
        }
        return false;
    }

    private static ExchangeException unknownKey(ImportTable table, int line, String key) {
        return new ExchangeException(table.source().name(), line, Text.of("column.unknownKey", key),
                Text.of("column.unknownKey.remedy", keys(table.kind())));
    }

    private static List<String> keys(TableKind kind) {
        return Columns.of(kind).stream().map(Column::key).toList();
    }

    private void add(ImportTable table, int line, String header, Column column) throws ExchangeException {
        boolean repeatable = column != null && column.type() == Column.Type.PEOPLE;
        int first = column == null || repeatable ? -1 : columns.indexOf(column);
        if (first >= 0) {
            throw new ExchangeException(table.source().name(), line,
                    Text.of("column.twice", headers.get(first), header, column.key()), Text.of("column.twice.remedy"));
        }
        headers.add(header);
        columns.add(column);
        if (column == null) {
            ignored.add(header);
        }
    }

    private void require(ImportTable table, int line, Row header) throws ExchangeException {
        if (Headers.areEnough(table.kind(), new HashSet<>(keys()))) {
            return;
        }
        Text found = header == null ? Text.of("column.foundKeys", table.columns())
                : Text.of("column.found", header.cells().subList(0, Math.min(SHOWN, header.cells().size())));
        throw new ExchangeException(table.source().name(), line,
                Text.of("column.missing." + table.kind().key(), found), Text.of("column.missing.remedy"));
    }

    int size() {
        return columns.size();
    }

    /** The column at a place, or {@code null}. */
    Column column(int index) {
        return columns.get(index);
    }

    String header(int index) {
        return headers.get(index);
    }

    List<String> keys() {
        return columns.stream().filter(column -> column != null).map(Column::key).toList();
    }

    List<String> ignored() {
        return List.copyOf(ignored);
    }
}
