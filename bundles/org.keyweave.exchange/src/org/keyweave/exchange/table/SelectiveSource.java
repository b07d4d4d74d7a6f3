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
import java.util.function.Consumer;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;

/** A source that makes rows of what suits, and says of the rest why it does not. */
public abstract class SelectiveSource implements RowSource {

    private final String name;
    private final List<Skipped> skipped = new ArrayList<>();

    /** A source with its name in messages. */
    protected SelectiveSource(String name) {
        this.name = name;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<Skipped> skipped() {
        return List.copyOf(skipped);
    }

    @Override
    public final void read(Consumer<Row> rows) throws ExchangeException {
        skipped.clear();
        select(rows);
    }

    /** Hands over the rows of what suits; see {@link #read}. */
    protected abstract void select(Consumer<Row> rows) throws ExchangeException;

    /** Passes something over, with the reason of a key and the remedy beside it. */
    protected final void skip(int line, String key) {
        skipped.add(new Skipped(line, Text.of(key), Text.of(key + ".remedy")));
    }
}
