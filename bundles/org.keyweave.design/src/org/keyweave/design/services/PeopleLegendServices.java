/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.Person;
import org.keyweave.model.Stance;

/** Legend of the cards of people: stances, weight, roles, who has left; conditions as in {@link NetworkLegendServices}. */
public class PeopleLegendServices {

    private static final PersonServices PEOPLE = new PersonServices();

    /** Where there is a sponsor. */
    public Account legendSponsor(Account account) {
        return stands(account, Stance.SPONSOR);
    }

    /** Name of the stance. */
    public String legendSponsorText(Account account) {
        return Words.literal(Stance.SPONSOR);
    }

    /** Where there is a supporter. */
    public Account legendSupporter(Account account) {
        return stands(account, Stance.SUPPORTER);
    }

    /** Name of the stance. */
    public String legendSupporterText(Account account) {
        return Words.literal(Stance.SUPPORTER);
    }

    /** Where somebody is known to be neutral. */
    public Account legendNeutral(Account account) {
        return stands(account, Stance.NEUTRAL);
    }

    /** Name of the stance. */
    public String legendNeutralText(Account account) {
        return Words.literal(Stance.NEUTRAL);
    }

    /** Where there is a sceptic. */
    public Account legendSceptic(Account account) {
        return stands(account, Stance.SCEPTIC);
    }

    /** Name of the stance. */
    public String legendScepticText(Account account) {
        return Words.literal(Stance.SCEPTIC);
    }

    /** Where there is an opponent. */
    public Account legendOpponent(Account account) {
        return stands(account, Stance.OPPONENT);
    }

    /** Name of the stance. */
    public String legendOpponentText(Account account) {
        return Words.literal(Stance.OPPONENT);
    }

    /** Where the decision weight of somebody is known. */
    public Account legendWeight(Account account) {
        return where(account, Person::isSetDecisionWeight);
    }

    /** What the bar at the foot of a card means. */
    public String legendWeightText(Account account) {
        return Words.get("legend.weight");
    }

    /** Where somebody has a role. */
    public Account legendRoles(Account account) {
        return where(account, person -> !person.getRoles().isEmpty());
    }

    /** What the letters mean; only those in use. */
    public String legendRolesText(Account account) {
        return Arrays.stream(BuyingRole.values())
                .filter(role -> account.getAllPeople().stream().anyMatch(person -> person.getRoles().contains(role)))
                .map(role -> PersonServices.badge(role) + " " + Words.literal(role))
                .collect(Collectors.joining(" \u00B7 "));
    }

    /** Where somebody has left. */
    public Account legendLeft(Account account) {
        return where(account, PEOPLE::hasLeft);
    }

    /** What a dashed card means. */
    public String legendLeftText(Account account) {
        return Words.get("legend.left");
    }

    /** Where nobody is in contact with somebody who decides. */
    public Account legendUncoveredDecider(Account account) {
        return where(account, PEOPLE::isUncoveredDecisionMaker);
    }

    /** What a red dashed card means. */
    public String legendUncoveredDeciderText(Account account) {
        return Words.get("legend.uncoveredDecider");
    }

    private static Account stands(Account account, Stance stance) {
        return where(account, person -> person.isSetStance() && person.getStance() == stance);
    }

    private static Account where(Account account, Predicate<Person> condition) {
        return account.getAllPeople().stream().anyMatch(condition) ? account : null;
    }
}
