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
        Coverage<BusinessFunction> all = Coverage.of(network, BusinessFunction.class,
                c -> network.function(Side.CUSTOMER, c), BusinessFunction.OTHER);
        Set<BusinessFunction> expected = all.expected(stage == null ? List.of() : stage.getExpectedFunctions(),
                BusinessFunction.OTHER);
        Set<BusinessFunction> missing = all.without(expected, all.covered());
        return new FunctionCoverage(expected, all.present(), all.covered(), missing,
                all.without(missing, all.present()), all.unknown());
    }

    /** Expected functions covered / expected functions, 0 to 1; empty when none is expected. */
    public OptionalDouble share() {
        return Coverage.share(expected, missing);
    }
}
