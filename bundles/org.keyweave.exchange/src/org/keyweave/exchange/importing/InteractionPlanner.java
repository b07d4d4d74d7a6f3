/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyweave.exchange.Text;
import org.keyweave.model.Account;
import org.keyweave.model.KeyweavePackage.Literals;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;

/**
 * Plans rows of an interaction log. Rows without a code that agree in date, people, kind and subject are one
 * interaction that counts them; so a log read again finds its interactions instead of doubling them.
 */
final class InteractionPlanner {

    private final Parties parties;
    private final References references;
    private final TouchpointIndex touchpoints;
    private final InteractionIndex interactions;
    private final Draft draft;
    private final NewPeople newPeople;
    private final int pairLimit;

    InteractionPlanner(Parties parties, References references, TouchpointIndex touchpoints,
            InteractionIndex interactions, Draft draft, NewPeople newPeople, int pairLimit) {
        this.parties = parties;
        this.references = references;
        this.touchpoints = touchpoints;
        this.interactions = interactions;
        this.draft = draft;
        this.newPeople = newPeople;
        this.pairLimit = pairLimit;
    }

    /** Plans a table. */
    void plan(List<Entry> entries, boolean open, Ledger ledger) {
        interactions.begin();
        for (Entry entry : entries) {
            try {
                plan(entry, open ? ledger : null);
            } catch (CellException e) {
                ledger.reject(entry.line(), e);
            }
        }
        interactions.finish();
    }

    /** Plans a row; with a ledger, participants whom nobody knows are passed over. */
    private void plan(Entry entry, Ledger outsiders) throws CellException {
        List<Person> ours = new ArrayList<>();
        Map<Account, List<Person>> theirs = new LinkedHashMap<>();
        Collection<PartyEntry> accounts = entry.text(Columns.ORGANISATION).isEmpty() ? parties.accounts()
                : Set.of(account(entry));
        take(entry, Columns.SUPPLIER_PEOPLE, Set.of(parties.supplier()), ours, theirs, outsiders);
        take(entry, Columns.CUSTOMER_PEOPLE, accounts, ours, theirs, outsiders);
        List<PartyEntry> sides = new ArrayList<>(accounts);
        sides.add(0, parties.supplier());
        take(entry, Columns.PARTICIPANT, sides, ours, theirs, outsiders);
        if (outsiders != null && ours.isEmpty() && theirs.isEmpty()) {
            throw new CellException("", true, Text.of("interaction.outsiders"), Text.of("person.outsider.remedy"));
        }
        record(entry, ours, theirs);
    }

    /** Plans the interaction of given people with the values of a row. */
    void record(Entry entry, List<Person> ours, Map<Account, List<Person>> theirs) throws CellException {
        if (!(entry.value(Columns.DATE) instanceof LocalDate date)) {
            throw new CellException(entry.header(Columns.DATE), false, Text.of("interaction.undated"),
                    Text.of("interaction.undated.remedy"));
        }
        if (ours.isEmpty() || theirs.isEmpty()) {
            int people = ours.size() + theirs.values().stream().mapToInt(List::size).sum();
            throw people == 0
                    ? new CellException(Text.of("interaction.nobody"), Text.of("interaction.nobody.remedy"))
                    : new CellException("", true, Text.of("interaction.oneSided"),
                            Text.of("interaction.oneSided.remedy"));
        }
        theirs.forEach((account, people) -> {
            interactions.record(entry, account, date, ours, people);
            refresh(account, date, ours, people);
        });
    }

    private PartyEntry account(Entry entry) throws CellException {
        try {
            return parties.account(entry.text(Columns.ORGANISATION));
        } catch (CellException e) {
            throw e.in(entry.header(Columns.ORGANISATION));
        }
    }

    private void take(Entry entry, String key, Collection<PartyEntry> scope, List<Person> ours,
            Map<Account, List<Person>> theirs, Ledger outsiders) throws CellException {
        try {
            for (String cell : entry.names(key)) {
                for (String name : references.split(cell, scope)) {
                    PersonEntry person = participant(name, scope, entry, outsiders);
                    if (person == null) {
                        continue;
                    }
                    List<Person> side = person.party().party() instanceof Account account
                            ? theirs.computeIfAbsent(account, a -> new ArrayList<>()) : ours;
                    if (!side.contains(person.person())) {
                        side.add(person.person());
                    }
                }
            }
        } catch (CellException e) {
            throw e.in(entry.header(key));
        }
    }

    private PersonEntry participant(String name, Collection<PartyEntry> scope, Entry entry, Ledger outsiders)
            throws CellException {
        try {
            return newPeople.findOrCreate(references, name, scope);
        } catch (CellException e) {
            if (outsiders == null || e.uncertain() != null) {
                throw e;
            }
            outsiders.passOver(entry.line(), name);
            return null;
        }
    }

    /**
     * Touchpoints that the interaction covers: missing ones are made, sleeping ones wake up, broken ones stay broken.
     */
    private void refresh(Account account, LocalDate date, List<Person> ours, List<Person> theirs) {
        boolean mayCreate = ours.size() * theirs.size() <= pairLimit;
        for (Person supplierPerson : ours) {
            for (Person customerPerson : theirs) {
                Touchpoint touchpoint = touchpoints.find(account, supplierPerson, customerPerson);
                if (touchpoint == null) {
                    if (mayCreate) {
                        touchpoint = touchpoints.create(account, supplierPerson, customerPerson);
                        draft.set(touchpoint, Literals.TOUCHPOINT__SINCE, date);
                    }
                    continue;
                }
                if (draft.isCreated(touchpoint)) {
                    LocalDate since = touchpoint.getSince();
                    draft.set(touchpoint, Literals.TOUCHPOINT__SINCE, since == null || date.isBefore(since) ? date
                            : since);
                }
                wake(account, touchpoint, date);
            }
        }
    }

    private void wake(Account account, Touchpoint touchpoint, LocalDate date) {
        Object status = draft.get(touchpoint, Literals.TOUCHPOINT__STATUS);
        if (status != TouchpointStatus.PLANNED && status != TouchpointStatus.DORMANT) {
            return;
        }
        LocalDate last = interactions.lastKnown(account, touchpoint);
        if (last == null || date.isAfter(last)) {
            draft.set(touchpoint, Literals.TOUCHPOINT__STATUS, TouchpointStatus.ACTIVE);
        }
    }
}
