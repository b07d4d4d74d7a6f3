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
import java.util.Optional;
import java.util.Set;

/** What a header row says of its table: what each column means, and what the rows are about. */
public final class Headers {

    /** Where a header fits several kinds equally well, the first of these is meant. */
    private static final List<TableKind> BY_LIKELIHOOD =
            List.of(TableKind.PEOPLE, TableKind.INTERACTIONS, TableKind.TOUCHPOINTS, TableKind.COMBINED);

    private Headers() {
    }

    /**
     * What the columns of a table mean, by the names that {@link Columns} knows; empty for an unknown header, and for
     * one
     * whose meaning an earlier column has already.
     */
    public static List<Optional<Column>> columns(TableKind kind, List<String> headers) {
        Map<String, Column> known = known(kind);
        List<Optional<Column>> columns = new ArrayList<>();
        Set<Column> taken = new HashSet<>();
        for (String header : headers) {
            Column column = known.get(Key.bare(header));
            boolean free = column != null && (taken.add(column) || column.type() == Column.Type.PEOPLE);
            columns.add(free ? Optional.of(column) : Optional.empty());
        }
        return columns;
    }

    /** The kind of table that understands most of the headers; empty when the headers suffice for none. */
    public static Optional<TableKind> kind(List<String> headers) {
        TableKind best = null;
        int most = 0;
        for (TableKind kind : BY_LIKELIHOOD) {
            Set<String> keys = new HashSet<>();
            columns(kind, headers).forEach(column -> column.ifPresent(c -> keys.add(c.key())));
            if (areEnough(kind, keys) && keys.size() > most) {
                most = keys.size();
                best = kind;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Column by key and alias in their compared form. */
    static Map<String, Column> known(TableKind kind) {
        Map<String, Column> known = new HashMap<>();
        for (Column column : Columns.of(kind)) {
            known.putIfAbsent(Key.bare(column.key()), column);
            column.aliases().forEach(alias -> known.putIfAbsent(Key.bare(alias), column));
        }
        return known;
    }

    /** Whether a table with columns of these keys can be imported. */
    public static boolean areEnough(TableKind kind, Set<String> keys) {
        return switch (kind) {
            case PEOPLE -> isPerson("", keys);
            case TOUCHPOINTS -> keys.contains(Columns.SUPPLIER_PERSON) && keys.contains(Columns.CUSTOMER_PERSON);
            case INTERACTIONS -> keys.contains(Columns.DATE) && (keys.contains(Columns.PARTICIPANT)
                    || keys.contains(Columns.SUPPLIER_PEOPLE) && keys.contains(Columns.CUSTOMER_PEOPLE));
            case COMBINED -> isPerson(Columns.SUPPLIER_PREFIX, keys) && isPerson(Columns.CUSTOMER_PREFIX, keys);
        };
    }

    private static boolean isPerson(String prefix, Set<String> keys) {
        return keys.contains(prefix + Columns.NAME) || keys.contains(prefix + Columns.CODE)
                || keys.contains(prefix + Columns.EMAIL);
    }
}
