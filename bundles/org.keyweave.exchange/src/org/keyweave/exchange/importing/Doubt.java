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

import org.keyweave.exchange.Text;
import org.keyweave.model.Person;

/**
 * A row, or a name in rows, that could mean somebody known, where only a person can decide.
 *
 * @param key what a decision is given for
 * @param line first line concerned, from 1
 * @param words what the row says of the person
 * @param reason why it is not certain
 * @param candidates whom it could mean, the likeliest first
 */
public record Doubt(Key key, int line, String words, Text reason, List<Candidate> candidates) {

    /**
     * What a decision is for: a row, or a name wherever a table has it.
     *
     * @param source name of the table
     * @param line line of the row, or 0 for a name
     * @param words the name, or which part of a combined row
     */
    public record Key(String source, int line, String words) {
    }

    /**
     * Somebody who may be meant.
     *
     * @param person the person
     * @param words how the person is told from others: name, unit, organisation, code
     * @param kind what speaks for it, with the confidence
     */
    public record Candidate(Person person, Text words, MatchKind kind) {
    }

    /** A doubt with its candidates unmodifiable. */
    public Doubt {
        candidates = List.copyOf(candidates);
    }
}
