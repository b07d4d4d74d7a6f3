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
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.IntFunction;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.Side;
import org.keyweave.model.Person;

/**
 * Which values of a feature of the customer's people have a contact: the common part of function and level coverage.
 *
 * @param type the values
 * @param present values that somebody has
 * @param covered values with at least one contact
 * @param unknown people whose value is unknown
 */
record Coverage<E extends Enum<E>>(Class<E> type, Set<E> present, Set<E> covered, List<Person> unknown) {

    /** Reads the people of the customer; O(people). A value that is ignored counts neither as known nor as unknown. */
    static <E extends Enum<E>> Coverage<E> of(AccountNetwork network, Class<E> type, IntFunction<E> value, E ignored) {
        Set<E> present = EnumSet.noneOf(type);
        Set<E> covered = EnumSet.noneOf(type);
        List<Person> unknown = new ArrayList<>();
        for (int c = 0; c < network.graph().size(Side.CUSTOMER); c++) {
            E one = value.apply(c);
            if (one == null) {
                unknown.add(network.person(Side.CUSTOMER, c));
            } else if (one != ignored) {
                present.add(one);
                if (network.graph().degree(Side.CUSTOMER, c) > 0) {
                    covered.add(one);
                }
            }
        }
        return new Coverage<>(type, Collections.unmodifiableSet(present), Collections.unmodifiableSet(covered),
                List.copyOf(unknown));
    }

    /** The values that count: those that a stage expects, or those present when it expects none. */
    Set<E> expected(Collection<E> ofStage, E ignored) {
        Set<E> expected = EnumSet.noneOf(type);
        expected.addAll(ofStage);
        expected.remove(ignored);
        return expected.isEmpty() ? present : Collections.unmodifiableSet(expected);
    }

    /** Values of a set that others lack. */
    Set<E> without(Set<E> values, Set<E> others) {
        EnumSet<E> rest = EnumSet.noneOf(type);
        rest.addAll(values);
        rest.removeAll(others);
        return Collections.unmodifiableSet(rest);
    }

    /** Expected values covered / expected values; empty when none is expected. */
    static OptionalDouble share(Set<?> expected, Set<?> missing) {
        return expected.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of((expected.size() - missing.size()) / (double) expected.size());
    }
}
