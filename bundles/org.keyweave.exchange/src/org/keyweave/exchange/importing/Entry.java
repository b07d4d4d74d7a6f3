/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A row with its cells read: typed values by column key. Empty cells are absent. */
final class Entry {

    private final int line;
    private final String part;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, Column> columns = new HashMap<>();

    Entry(int line) {
        this(line, "");
    }

    private Entry(int line, String part) {
        this.line = line;
        this.part = part;
    }

    /** Which part of a combined row this is; empty for a whole row. */
    String part() {
        return part;
    }

    int line() {
        return line;
    }

    /** Remembers the header of a column, whether or not the row has a value there. */
    void under(Column column, String header) {
        headers.putIfAbsent(column.key(), header);
    }

    void put(Column column, String header, Object value) {
        values.put(column.key(), value);
        headers.put(column.key(), header);
        columns.put(column.key(), column);
    }

    /** Text of a cell; empty when it was. */
    String text(String key) {
        return values.get(key) instanceof String text ? text : "";
    }

    Object value(String key) {
        return values.get(key);
    }

    @SuppressWarnings("unchecked")
    List<String> names(String key) {
        return (List<String>) values.getOrDefault(key, List.of());
    }

    Map<String, Object> values() {
        return values;
    }

    Column column(String key) {
        return columns.get(key);
    }

    /** The header over a cell, as in the file. */
    String header(String key) {
        return headers.getOrDefault(key, "");
    }

    /** The part of a combined row whose keys begin with a prefix, without it. */
    Entry part(String prefix) {
        Entry part = new Entry(line, prefix);
        headers.forEach((key, header) -> {
            if (key.startsWith(prefix)) {
                part.headers.put(key.substring(prefix.length()), header);
            }
        });
        values.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                String bare = key.substring(prefix.length());
                part.values.put(bare, value);
                part.columns.put(bare, columns.get(key));
            }
        });
        return part;
    }

    /** The row with some of its columns only. */
    Entry only(Set<String> keys) {
        Entry part = new Entry(line);
        part.headers.putAll(headers);
        part.columns.putAll(columns);
        part.values.putAll(values);
        part.values.keySet().retainAll(keys);
        return part;
    }
}
