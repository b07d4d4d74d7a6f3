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

import org.keyweave.analysis.coverage.DecisionCoverage;
import org.keyweave.design.internal.Snapshots;
import org.keyweave.design.internal.Words;
import org.keyweave.model.Account;
import org.keyweave.model.Person;

/** The account's organisation: who reports to whom, and who plays which part in the buying centre. */
public class AccountOrganisationServices {

    private static final PersonServices PEOPLE = new PersonServices();

    /** Title of the diagram. */
    public String organisationTitle(Account account) {
        return Words.get("organisation.title", Words.name(account.getName()));
    }

    /** How many of those who are there are in contact, how many who decide, and how much of the decision. */
    public String organisationHeadline(Account account) {
        Collection<Person> present = account.getAllPeople().stream().filter(PEOPLE::isPresent).toList();
        DecisionCoverage decision = Snapshots.of(account).decisionCoverage();
        String counts = Words.get("organisation.headline",
                present.stream().filter(person -> !PEOPLE.isWithoutContact(person)).count(), present.size(),
                decision.decisionMakers().stream().filter(maker -> !maker.contacts().isEmpty()).count(),
                decision.decisionMakers().size());
        return decision.knownWeight() <= 0 ? counts : Words.get("organisation.headlineWeight", counts,
                Words.percent(decision.touchedWeight() / decision.knownWeight()));
    }

    /** What the headline counts. */
    public String organisationHeadlineTooltip(Account account) {
        return Words.get("organisation.headlineTooltip");
    }

    /** All people of the account. */
    public Collection<Person> organisationMembers(Account account) {
        return account.getAllPeople();
    }
}
