/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.Side;
import org.keyweave.model.Level;
import org.keyweave.model.Person;
import org.keyweave.model.Stage;

/**
 * Which levels of the customer have a contact.
 *
 * @param expected levels that count: those that the stage expects; without a stage that expects any, those present
 * @param present levels that somebody at the customer has
 * @param covered levels with at least one contact, expected or not
 * @param missing expected levels without a contact
 * @param absent expected levels that nobody at the customer is known to have; part of {@code missing}
 * @param unknownLevel people of the customer whose level is unknown
 */
public record LevelCoverage(Set<Level> expected, Set<Level> present, Set<Level> covered, Set<Level> missing,
        Set<Level> absent, List<Person> unknownLevel) {

    /**
     * The level coverage of a network; O(people).
     *
     * @param network the network
     * @param stage stage that says which levels count; {@code null} for none
     */
    public static LevelCoverage of(AccountNetwork network, Stage stage) {
        Coverage<Level> all = Coverage.of(network, Level.class, c -> network.level(Side.CUSTOMER, c), null);
        Set<Level> expected = all.expected(stage == null ? List.of() : stage.getExpectedLevels(), null);
        Set<Level> missing = all.without(expected, all.covered());
        return new LevelCoverage(expected, all.present(), all.covered(), missing, all.without(missing, all.present()),
                all.unknown());
    }

    /** Expected levels covered / expected levels, 0 to 1; empty when none is expected. */
    public OptionalDouble share() {
        return Coverage.share(expected, missing);
    }
}
