/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.keyweave.design.internal.Places;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.Commitment;
import org.keyweave.model.CommitmentOutcome;
import org.keyweave.model.Person;

/** Commitments on the strategy map: those that concern people of the plan, and the others, in a panel of their own. */
public class CommitmentServices {

    private static final StrategyMapServices MAP = new StrategyMapServices();

    /** Commitments that concern people whom actions are for. */
    public Collection<Commitment> planCommitments(Account account) {
        Set<Person> people = new HashSet<>();
        MAP.planActions(account).forEach(action -> people.addAll(MAP.targetPeople(action)));
        return account.getCommitments().stream()
                .filter(commitment -> commitmentPeople(commitment).stream().anyMatch(people::contains)).toList();
    }

    /** People that actions are for, and those whom the same commitments concern. */
    public Collection<Person> planPeople(Account account) {
        Set<Person> people = new LinkedHashSet<>();
        MAP.planActions(account).forEach(action -> people.addAll(MAP.targetPeople(action)));
        planCommitments(account).forEach(commitment -> people.addAll(commitmentPeople(commitment)));
        return people;
    }

    /** Commitments that concern nobody of the plan. */
    public Collection<Commitment> otherCommitments(Account account) {
        Collection<Commitment> ofPlan = planCommitments(account);
        return account.getCommitments().stream().filter(commitment -> !ofPlan.contains(commitment)).toList();
    }

    /** The account where there are such. */
    public Account withOtherCommitments(Account account) {
        return otherCommitments(account).isEmpty() ? null : account;
    }

    /** The people of the account that a commitment binds or serves. */
    public Collection<Person> commitmentPeople(Commitment commitment) {
        Account account = Places.account(commitment);
        Set<Person> people = new LinkedHashSet<>();
        for (Person person : new Person[] { commitment.getPromisedTo(), commitment.getPromisedBy() }) {
            if (person != null && person.getParty() == account) {
                people.add(person);
            }
        }
        return people;
    }

    // ---- labels

    /** Heading of the panel. */
    public String otherCommitmentsLabel(Account account) {
        return Words.get("strategyMap.otherCommitments");
    }

    /** Name, outcome and date of a commitment. */
    public String commitmentLabel(Commitment commitment) {
        return StrategyMapServices.lines(commitment, Words.get("strategyMap.commitment",
                Words.literal(commitment.getOutcome()), Words.date(commitment.getDue())));
    }

    /** The same for a broken one without remedy. */
    public String brokenCommitmentLabel(Commitment commitment) {
        return StrategyMapServices.lines(commitment, Words.get("strategyMap.commitmentBroken"));
    }

    /** The same for an overdue one. */
    public String overdueCommitmentLabel(Commitment commitment) {
        return StrategyMapServices.lines(commitment,
                Words.get("strategyMap.commitmentOverdue", Words.date(commitment.getDue())));
    }

    /** Name, outcome and date of one in the panel, and whom it concerns. */
    public String otherCommitmentLabel(Commitment commitment) {
        return concerning(commitment, commitmentLabel(commitment));
    }

    /** The same for a broken one without remedy. */
    public String brokenOtherCommitmentLabel(Commitment commitment) {
        return concerning(commitment, brokenCommitmentLabel(commitment));
    }

    /** The same for an overdue one. */
    public String overdueOtherCommitmentLabel(Commitment commitment) {
        return concerning(commitment, overdueCommitmentLabel(commitment));
    }

    private String concerning(Commitment commitment, String label) {
        String names = commitmentPeople(commitment).stream().map(person -> Words.name(person.getName()))
                .collect(Collectors.joining(Words.get("list.separator")));
        return names.isEmpty() ? label : label + "\n" + names;
    }

    // ---- conditions

    /** Whether a commitment was broken and nothing was done about it. */
    public boolean isBrokenWithoutRemedy(Commitment commitment) {
        return commitment.getOutcome() == CommitmentOutcome.BROKEN && !commitment.isSetRemedyKind();
    }

    /** Whether a commitment is still to be kept. */
    boolean isCommitmentOpen(Commitment commitment) {
        return commitment.getOutcome() == CommitmentOutcome.OPEN && commitment.getKeptOn() == null;
    }

    /** Whether a commitment is past its date and neither kept nor withdrawn. */
    public boolean isCommitmentOverdue(Commitment commitment) {
        return isCommitmentOpen(commitment) && commitment.getDue() != null && commitment.getDue().isBefore(ModelServices.analysisDate(commitment));
    }
}
