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
import java.util.OptionalInt;

import org.keyweave.model.Person;

/**
 * How much of the decision is in contact with the supplier. People whose weight is unknown are listed and take no part
 * in the share.
 *
 * @param knownWeight sum of the known decision weights of the customer's people
 * @param touchedWeight sum of the known decision weights of people with a contact
 * @param decisionMakers decision makers, heaviest first, unknown weights last
 * @param unknownWeight people with a role in the buying centre whose weight is unknown
 */
public record DecisionCoverage(double knownWeight, double touchedWeight, List<DecisionMaker> decisionMakers,
        List<Person> unknownWeight) {

    /** Touched weight / known weight, 0 to 1; empty when no weight is known or all are 0. */
    public OptionalDouble share() {
        return knownWeight > 0 ? OptionalDouble.of(touchedWeight / knownWeight) : OptionalDouble.empty();
    }

    /** Decision makers without any contact. */
    public List<DecisionMaker> uncovered() {
        return decisionMakers.stream().filter(maker -> maker.contacts().isEmpty()).toList();
    }

    /** Decision makers with exactly one contact. */
    public List<DecisionMaker> singleThread() {
        return decisionMakers.stream().filter(maker -> maker.contacts().size() == 1).toList();
    }

    /** Fewest contacts that any decision maker has; empty when no decision maker is known. */
    public OptionalInt leastContacts() {
        return decisionMakers.stream().mapToInt(maker -> maker.contacts().size()).min();
    }
}
