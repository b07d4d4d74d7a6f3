/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.keyweave.exchange.ExchangeException;

/** The beginning of a table, without reading the rest. */
public final class FirstRows {

    private FirstRows() {
    }

    /**
     * The first rows that are not blank.
     *
     * @param most how many at most
     * @throws ExchangeException when the table cannot be read so far
     */
    public static List<Row> of(RowSource source, int most) throws ExchangeException {
        List<Row> rows = new ArrayList<>();
        try {
            source.read(row -> {
                rows.add(row);
                if (rows.size() == most) {
                    // what stops an import stops the reading, too
                    throw new CancellationException();
                }
            });
        } catch (CancellationException e) {
            return rows;
        }
        return rows;
    }
}
