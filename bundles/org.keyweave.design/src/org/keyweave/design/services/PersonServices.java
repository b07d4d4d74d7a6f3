/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.services;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.coverage.DecisionMaker;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.network.Side;
import org.keyweave.design.internal.Places;
import org.keyweave.design.internal.Snapshots;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.Person;
import org.keyweave.model.Stance;
import org.keyweave.model.Unit;

/** Cards of people, as all diagrams show them: name, lines, stance, roles, whether the person is there. */
public class PersonServices {

    /** The name, or a text that says that there is none. */
    public String personName(Person person) {
        return Words.name(person.getName());
    }

    /** Job title; for who has left, when. */
    public String personTitle(Person person) {
        if (hasLeft(person)) {
            return Words.get("person.leftOn", Words.date(person.getActiveUntil()));
        }
        return person.getTitle() == null ? "" : person.getTitle();
    }

    /** Name and job title on two lines. */
    public String personCardLabel(Person person) {
        String title = personTitle(person);
        return title.isEmpty() ? personName(person) : personName(person) + "\n" + title;
    }

    /** The person itself where the decision weight is known, nothing else. */
    public Person withKnownWeight(Person person) {
        return person.isSetDecisionWeight() ? person : null;
    }

    /** The person itself where it belongs to a unit, nothing else. */
    public Person withUnit(Person person) {
        return person.getUnit() == null ? null : person;
    }

    /** Unit of the person. */
    public String unitLine(Person person) {
        return Words.name(person.getUnit().getName());
    }

    /** Who of the supplier is in contact, in words. */
    public String contactLine(Person person) {
        List<String> names = partners(person);
        return switch (names.size()) {
            case 0 -> Words.get("person.noContact");
            case 1 -> Words.get("person.oneContact", names.get(0));
            default -> Words.get("person.contacts", names.size());
        };
    }

    /** Whether the person left before the analysis date. */
    public boolean hasLeft(Person person) {
        return person.getActiveUntil() != null
                && person.getActiveUntil().isBefore(ModelServices.analysisDate(person));
    }

    /** Whether the person is there at the analysis date. */
    public boolean isPresent(Person person) {
        return !hasLeft(person);
    }

    /** Whether an element is a person who is there. */
    public boolean isPresentPerson(EObject element) {
        return element instanceof Person person && isPresent(person);
    }

    /** Whether the person decides: by role, or by weight from the methodology's limit up. */
    public boolean isDecisionMaker(Person person) {
        return decisionMaker(person) != null;
    }

    /** Whether the person decides and nobody of the supplier is in contact. */
    public boolean isUncoveredDecisionMaker(Person person) {
        DecisionMaker maker = decisionMaker(person);
        return maker != null && maker.contacts().isEmpty();
    }

    /** Whether nobody of the supplier is in contact with the person of the account. */
    public boolean isWithoutContact(Person person) {
        return partners(person).isEmpty();
    }

    /** Whether the customer's person is in the critical set of the account. */
    public boolean isInCriticalSet(Person person) {
        return isCritical(person, Places.account(person), Side.CUSTOMER);
    }

    /** Whether the supplier's person is in the critical set of the account that the container stands for. */
    public boolean isInCriticalSetOf(Person person, EObject container) {
        return isCritical(person, Places.account(container), Side.SUPPLIER);
    }

    private static boolean isCritical(Person person, Account account, Side side) {
        return account != null
                && Snapshots.of(account).threads().criticalSet().contains(new Member(side, person));
    }

    private static DecisionMaker decisionMaker(Person person) {
        Account account = Places.account(person);
        return account == null ? null
                : Snapshots.of(account).decisionCoverage().decisionMakers().stream()
                        .filter(maker -> maker.person() == person).findFirst().orElse(null);
    }

    private static List<String> partners(Person person) {
        Account account = Places.account(person);
        if (account == null) {
            return List.of();
        }
        AccountAnalysis analysis = Snapshots.of(account);
        return analysis.network().contacts().stream().filter(contact -> contact.customerPerson() == person)
                .map(Contact::supplierPerson).map(partner -> Words.name(partner.getName())).toList();
    }

    /** Whether the stance is that of a sponsor. */
    public boolean isSponsor(Person person) {
        return stands(person, Stance.SPONSOR);
    }

    /** Whether the stance is that of a supporter. */
    public boolean isSupporter(Person person) {
        return stands(person, Stance.SUPPORTER);
    }

    /** Whether the person is known to be neutral. */
    public boolean isNeutral(Person person) {
        return stands(person, Stance.NEUTRAL);
    }

    /** Whether the stance is that of a sceptic. */
    public boolean isSceptic(Person person) {
        return stands(person, Stance.SCEPTIC);
    }

    /** Whether the stance is that of an opponent. */
    public boolean isOpponent(Person person) {
        return stands(person, Stance.OPPONENT);
    }

    private static boolean stands(Person person, Stance stance) {
        return person.isSetStance() && person.getStance() == stance;
    }

    /** The stance in words. */
    public String stanceText(Person person) {
        return Words.get("person.stance", Words.literal(person.isSetStance() ? person.getStance() : null));
    }

    /** The person where it is a decider. */
    public Person asDecider(Person person) {
        return as(person, BuyingRole.DECIDER);
    }

    /** The person where it is an influencer. */
    public Person asInfluencer(Person person) {
        return as(person, BuyingRole.INFLUENCER);
    }

    /** The person where it is a user. */
    public Person asUser(Person person) {
        return as(person, BuyingRole.USER);
    }

    /** The person where it is a buyer. */
    public Person asBuyer(Person person) {
        return as(person, BuyingRole.BUYER);
    }

    /** The person where it is a gatekeeper. */
    public Person asGatekeeper(Person person) {
        return as(person, BuyingRole.GATEKEEPER);
    }

    /** The person where it is a coach. */
    public Person asCoach(Person person) {
        return as(person, BuyingRole.COACH);
    }

    private static Person as(Person person, BuyingRole role) {
        return person.getRoles().contains(role) ? person : null;
    }

    /** Sign of the decider. */
    public String badgeDecider(Person person) {
        return badge(BuyingRole.DECIDER);
    }

    /** Sign of the influencer. */
    public String badgeInfluencer(Person person) {
        return badge(BuyingRole.INFLUENCER);
    }

    /** Sign of the user. */
    public String badgeUser(Person person) {
        return badge(BuyingRole.USER);
    }

    /** Sign of the buyer. */
    public String badgeBuyer(Person person) {
        return badge(BuyingRole.BUYER);
    }

    /** Sign of the gatekeeper. */
    public String badgeGatekeeper(Person person) {
        return badge(BuyingRole.GATEKEEPER);
    }

    /** Sign of the coach. */
    public String badgeCoach(Person person) {
        return badge(BuyingRole.COACH);
    }

    static String badge(BuyingRole role) {
        return Words.get("badge." + role.getLiteral());
    }

    /** The decider's role in words. */
    public String roleTextDecider(Person person) {
        return Words.literal(BuyingRole.DECIDER);
    }

    /** The influencer's role in words. */
    public String roleTextInfluencer(Person person) {
        return Words.literal(BuyingRole.INFLUENCER);
    }

    /** The user's role in words. */
    public String roleTextUser(Person person) {
        return Words.literal(BuyingRole.USER);
    }

    /** The buyer's role in words. */
    public String roleTextBuyer(Person person) {
        return Words.literal(BuyingRole.BUYER);
    }

    /** The gatekeeper's role in words. */
    public String roleTextGatekeeper(Person person) {
        return Words.literal(BuyingRole.GATEKEEPER);
    }

    /** The coach's role in words. */
    public String roleTextCoach(Person person) {
        return Words.literal(BuyingRole.COACH);
    }

    /** Everything that a card has no room for. */
    public String personTooltip(Person person) {
        List<String> lines = new ArrayList<>();
        lines.add(person.getTitle() == null ? personName(person) : personName(person) + ", " + person.getTitle());
        Unit unit = person.getUnit();
        BusinessFunction function = person.getEffectiveFunction();
        if (unit != null || function != null) {
            lines.add(unit == null ? Words.literal(function)
                    : function == null ? Words.name(unit.getName())
                            : Words.name(unit.getName()) + " (" + Words.literal(function) + ")");
        }
        if (person.isSetLevel()) {
            lines.add(Words.literal(person.getLevel()));
        }
        if (!person.getRoles().isEmpty()) {
            lines.add(person.getRoles().stream().map(Words::literal).collect(Collectors.joining(", ")));
        }
        if (person.isSetStance()) {
            lines.add(stanceText(person));
        }
        if (person.isSetDecisionWeight()) {
            lines.add(Words.get("person.weightTooltip", Words.percent(person.getDecisionWeight())));
        }
        if (hasLeft(person)) {
            lines.add(personTitle(person));
        }
        return String.join("\n", lines);
    }

    /** Whether an element is a person of an account, who may be moved between its departments. */
    public boolean isMovablePerson(EObject element) {
        return element instanceof Person person && Places.account(person) != null;
    }
}
