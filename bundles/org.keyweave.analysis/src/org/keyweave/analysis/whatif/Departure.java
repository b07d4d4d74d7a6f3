/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.whatif;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.stage.CriterionResult;
import org.keyweave.analysis.stage.CriterionState;
import org.keyweave.analysis.stage.StageJudge;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Level;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;

/**
 * What an account loses when people leave.
 *
 * @param leaving those of the people asked for who are in the account's network, in the order of the network
 * @param before before they leave
 * @param after after they left: their contacts are gone; people of the customer who leave no longer count for coverage
 *        of decisions
 * @param lostContacts contacts that end
 * @param lostTouchpoints touchpoints that no longer count
 */
public record Departure(List<Person> leaving, Situation before, Situation after, List<Contact> lostContacts,
        List<Touchpoint> lostTouchpoints) {

    /**
     * What an account loses when people leave; O(contacts · √people).
     *
     * @param network network of the account
     * @param judge judge of its stage
     * @param people people who leave; those who are not in the network are passed over
     */
    public static Departure of(AccountNetwork network, StageJudge judge, Collection<Person> people) {
        return of(network, judge, Situation.of(network, judge), people);
    }

    /** As {@link #of(AccountNetwork, StageJudge, Collection)}, with the state before already known. */
    public static Departure of(AccountNetwork network, StageJudge judge, Situation before,
            Collection<Person> people) {
        Set<Person> asked = Collections.newSetFromMap(new IdentityHashMap<>());
        asked.addAll(people);
        List<Person> leaving = new ArrayList<>();
        for (Side side : Side.values()) {
            network.people(side).stream().filter(asked::contains).forEach(leaving::add);
        }
        List<Contact> contacts = new ArrayList<>();
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (int e = 0; e < network.graph().edges(); e++) {
            Contact contact = network.contact(e);
            if (asked.contains(contact.supplierPerson()) || asked.contains(contact.customerPerson())) {
                contacts.add(contact);
                touchpoints.addAll(network.touchpoints(e));
            }
        }
        Situation after = leaving.isEmpty() ? before : Situation.of(network.without(leaving), judge);
        return new Departure(List.copyOf(leaving), before, after, List.copyOf(contacts), List.copyOf(touchpoints));
    }

    /** Threads lost; never negative. */
    public int threadsLost() {
        return before.threads() - after.threads();
    }

    /** Whether the account had two or more threads and is left with one. */
    public boolean fallsToSingleThread() {
        return before.threads() > 1 && after.threads() == 1;
    }

    /** Whether the account loses its last contact. */
    public boolean fallsToNone() {
        return before.threads() > 0 && after.threads() == 0;
    }

    /** Customer functions that lose their last contact. */
    public Set<BusinessFunction> lostFunctions() {
        Set<BusinessFunction> lost = EnumSet.noneOf(BusinessFunction.class);
        lost.addAll(before.functions());
        lost.removeAll(after.functions());
        return lost;
    }

    /** Customer levels that lose their last contact. */
    public Set<Level> lostLevels() {
        Set<Level> lost = EnumSet.noneOf(Level.class);
        lost.addAll(before.levels());
        lost.removeAll(after.levels());
        return lost;
    }

    /** Decision makers who stay and lose their last contact. */
    public List<Person> lostDecisionMakers() {
        return after.uncoveredDecisionMakers().stream()
                .filter(person -> !before.uncoveredDecisionMakers().contains(person)).toList();
    }

    /** Whether the claimed stage held before and no longer does. */
    public boolean losesClaimedStage() {
        return before.claimedEvidence().isPresent() && before.claimedEvidence().get().holds()
                && after.claimedEvidence().isPresent() && !after.claimedEvidence().get().holds();
    }

    /**
     * Thresholds of the claimed stage that held before and are missed or unknown afterwards, as they are afterwards.
     */
    public List<CriterionResult> lostCriteria() {
        if (before.claimedEvidence().isEmpty() || after.claimedEvidence().isEmpty()) {
            return List.of();
        }
        List<CriterionResult> held = before.claimedEvidence().get().results();
        return after.claimedEvidence().get().results().stream()
                .filter(result -> result.state() != CriterionState.SATISFIED)
                .filter(result -> held.stream().anyMatch(other -> other.criterion() == result.criterion()
                        && other.state() == CriterionState.SATISFIED))
                .toList();
    }
}
