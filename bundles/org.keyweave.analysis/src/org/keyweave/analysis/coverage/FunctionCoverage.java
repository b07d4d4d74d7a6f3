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
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Person;
import org.keyweave.model.Stage;

/**
 * Which functions of the customer have a contact. {@link BusinessFunction#OTHER} is never counted.
 *
 * @param expected functions that count: those that the stage expects; without a stage that expects any, those present
 * @param present functions that somebody at the customer has
 * @param covered functions with at least one contact, expected or not
 * @param missing expected functions without a contact
 * @param absent expected functions that nobody at the customer is known to have; part of {@code missing}
 * @param unknownFunction people of the customer whose function is unknown: a missing one may be among them
 */
public record FunctionCoverage(Set<BusinessFunction> expected, Set<BusinessFunction> present,
        Set<BusinessFunction> covered, Set<BusinessFunction> missing, Set<BusinessFunction> absent,
        List<Person> unknownFunction) {

    /**
     * The function coverage of a network; O(people).
     *
     * @param network the network
     * @param stage stage that says which functions count; {@code null} for none
     */
    public static FunctionCoverage of(AccountNetwork network, Stage stage) {
        Set<BusinessFunction> present = EnumSet.noneOf(BusinessFunction.class);
        Set<BusinessFunction> covered = EnumSet.noneOf(BusinessFunction.class);
        List<Person> unknown = new ArrayList<>();
        for (int c = 0; c < network.graph().size(Side.CUSTOMER); c++) {
            BusinessFunction function = network.function(Side.CUSTOMER, c);
            if (function == null) {
                unknown.add(network.person(Side.CUSTOMER, c));
            } else if (function != BusinessFunction.OTHER) {
                present.add(function);
                if (network.graph().degree(Side.CUSTOMER, c) > 0) {
                    covered.add(function);
                }
            }
        }
        Set<BusinessFunction> expected = EnumSet.noneOf(BusinessFunction.class);
        if (stage != null) {
            expected.addAll(stage.getExpectedFunctions());
            expected.remove(BusinessFunction.OTHER);
        }
        if (expected.isEmpty()) {
            expected.addAll(present);
        }
        Set<BusinessFunction> missing = EnumSet.noneOf(BusinessFunction.class);
        missing.addAll(expected);
        missing.removeAll(covered);
        Set<BusinessFunction> absent = EnumSet.noneOf(BusinessFunction.class);
        absent.addAll(missing);
        absent.removeAll(present);
        return new FunctionCoverage(Collections.unmodifiableSet(expected), Collections.unmodifiableSet(present),
                Collections.unmodifiableSet(covered), Collections.unmodifiableSet(missing),
                Collections.unmodifiableSet(absent), List.copyOf(unknown));
    }

    /** Expected functions covered / expected functions, 0 to 1; empty when none is expected. */
    public OptionalDouble share() {
        return expected.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of((expected.size() - missing.size()) / (double) expected.size());
    }
}
