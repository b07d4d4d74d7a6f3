/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
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
        Set<Level> present = EnumSet.noneOf(Level.class);
        Set<Level> covered = EnumSet.noneOf(Level.class);
        List<Person> unknown = new ArrayList<>();
        for (int c = 0; c < network.graph().size(Side.CUSTOMER); c++) {
            Level level = network.level(Side.CUSTOMER, c);
            if (level == null) {
                unknown.add(network.person(Side.CUSTOMER, c));
            } else {
                present.add(level);
                if (network.graph().degree(Side.CUSTOMER, c) > 0) {
                    covered.add(level);
                }
            }
        }
        Set<Level> expected = EnumSet.noneOf(Level.class);
        expected.addAll(stage == null || stage.getExpectedLevels().isEmpty() ? present : stage.getExpectedLevels());
        Set<Level> missing = EnumSet.noneOf(Level.class);
        missing.addAll(expected);
        missing.removeAll(covered);
        Set<Level> absent = EnumSet.noneOf(Level.class);
        absent.addAll(missing);
        absent.removeAll(present);
        return new LevelCoverage(Collections.unmodifiableSet(expected), Collections.unmodifiableSet(present),
                Collections.unmodifiableSet(covered), Collections.unmodifiableSet(missing),
                Collections.unmodifiableSet(absent), List.copyOf(unknown));
    }

    /** Expected levels covered / expected levels, 0 to 1; empty when none is expected. */
    public OptionalDouble share() {
        return expected.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of((expected.size() - missing.size()) / (double) expected.size());
    }
}
