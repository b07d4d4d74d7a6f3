/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.List;

import org.keyweave.exchange.table.RowSource;

/**
 * A table to import.
 *
 * @param kind what its rows are about
 * @param source its rows
 * @param columns keys of the columns in order, an empty one for a column to skip, when the table has no header;
 *            {@code null} when its first row is the header
 * @param team whether people without organisation and side belong to the supplier rather than to the account
 * @param open whether the table also speaks of people and pairs that are of no concern, as a mailbox or a graph does:
 *            unknown participants are passed over, and the ends of a touchpoint may stand either way round
 */
public record ImportTable(TableKind kind, RowSource source, List<String> columns, boolean team, boolean open) {

    /** A table that speaks of nothing else. */
    public ImportTable(TableKind kind, RowSource source, List<String> columns, boolean team) {
        this(kind, source, columns, team, false);
    }

    /** A table with a header. */
    public static ImportTable of(TableKind kind, RowSource source) {
        return new ImportTable(kind, source, null, false);
    }
}
