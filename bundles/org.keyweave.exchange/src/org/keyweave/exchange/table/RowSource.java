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
import java.util.function.Consumer;

import org.keyweave.exchange.ExchangeException;

/** A table that can be read from its first row, any number of times. */
public interface RowSource {

    /** Name of the table in messages: the file as the user gave it, with the sheet where there are several. */
    String name();

    /**
     * Hands over every row that is not blank, in order, a header included.
     *
     * @throws ExchangeException when the table cannot be read to its end; rows handed over so far must not be used
     */
    void read(Consumer<Row> rows) throws ExchangeException;

    /** What {@link #read} passed over, once it has returned. */
    default List<Skipped> skipped() {
        return List.of();
    }
}
