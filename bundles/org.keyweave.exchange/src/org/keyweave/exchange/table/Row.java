/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.table;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line line of the file (or row of the sheet) on which the row begins, from 1
 * @param cells text of the cells, in the order of the columns; rows may be ragged
 */
public record Row(int line, List<String> cells) {

    /** A row whose cells cannot be changed afterwards. */
    public Row {
        cells = List.copyOf(cells);
    }

    /** The text of a column, from 0, without blanks around it; empty when the row is too short. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column).strip() : "";
    }

    /** Whether every cell is blank. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
