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
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.Side;
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

    /**
     * The decision coverage of a network; O(people + contacts).
     *
     * @param network the network
     * @param decisionMakerWeight decision weight from which a person counts as a decision maker
     */
    public static DecisionCoverage of(AccountNetwork network, double decisionMakerWeight) {
        double known = 0;
        double touched = 0;
        List<DecisionMaker> makers = new ArrayList<>();
        List<Person> unknown = new ArrayList<>();
        for (int c = 0; c < network.graph().size(Side.CUSTOMER); c++) {
            OptionalDouble weight = network.decisionWeight(c);
            if (weight.isPresent()) {
                known += weight.getAsDouble();
                touched += network.graph().degree(Side.CUSTOMER, c) > 0 ? weight.getAsDouble() : 0;
            } else if (network.isInBuyingCentre(c)) {
                unknown.add(network.person(Side.CUSTOMER, c));
            }
            if (isDecisionMaker(network, c, decisionMakerWeight)) {
                makers.add(new DecisionMaker(network.person(Side.CUSTOMER, c), weight, network.isDecider(c),
                        contacts(network, c)));
            }
        }
        makers.sort(Comparator.comparingDouble((DecisionMaker maker) -> maker.weight().orElse(-1)).reversed());
        return new DecisionCoverage(known, touched, List.copyOf(makers), List.copyOf(unknown));
    }

    /** Whether a person of the customer decides: has the role, or a known weight from the limit up. */
    public static boolean isDecisionMaker(AccountNetwork network, int customer, double decisionMakerWeight) {
        return network.isDecider(customer) || network.decisionWeight(customer).orElse(-1) >= decisionMakerWeight;
    }

    private static List<Person> contacts(AccountNetwork network, int customer) {
        List<Person> contacts = new ArrayList<>();
        for (int place = 0; place < network.graph().degree(Side.CUSTOMER, customer); place++) {
            contacts.add(network.person(Side.SUPPLIER, network.graph().neighbour(Side.CUSTOMER, customer, place)));
        }
        return List.copyOf(contacts);
    }

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
