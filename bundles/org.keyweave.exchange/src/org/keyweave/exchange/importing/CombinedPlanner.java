/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.List;
import java.util.Map;

import org.keyweave.exchange.Text;
import org.keyweave.model.Account;

/** Plans rows that hold a person of each side, their touchpoint and perhaps an interaction. */
final class CombinedPlanner {

    private final Parties parties;
    private final PeoplePlanner people;
    private final TouchpointPlanner touchpoints;
    private final InteractionPlanner interactions;

    CombinedPlanner(Parties parties, PeoplePlanner people, TouchpointPlanner touchpoints,
            InteractionPlanner interactions) {
        this.parties = parties;
        this.people = people;
        this.touchpoints = touchpoints;
        this.interactions = interactions;
    }

    /** Plans a table. */
    void plan(List<Entry> entries, String table, Ledger ledger, InteractionIndex index) {
        index.begin();
        for (Entry entry : entries) {
            try {
                plan(entry, table, ledger);
            } catch (CellException e) {
                ledger.reject(entry.line(), e);
            }
        }
        index.finish();
    }

    private void plan(Entry entry, String table, Ledger ledger) throws CellException {
        Entry ours = identified(entry.part(Columns.SUPPLIER_PREFIX));
        Entry theirs = identified(entry.part(Columns.CUSTOMER_PREFIX));
        PartyEntry account = parties.partyOfPerson(entry.text(Columns.ORGANISATION), "", false);
        if (!(account.party() instanceof Account party)) {
            throw new CellException(entry.header(Columns.ORGANISATION), false,
                    Text.of("account.isNone", account.label()), Text.of("account.isNone.remedy"));
        }
        PersonEntry supplierPerson = people.person(ours, parties.supplier(), table);
        PersonEntry customerPerson = people.person(theirs, account, table);
        people.link(ours, supplierPerson, ledger);
        people.link(theirs, customerPerson, ledger);
        touchpoints.plan(entry, supplierPerson, customerPerson, ledger);
        if (entry.value(Columns.DATE) != null) {
            interactions.record(entry.only(Columns.COMBINED_INTERACTION), List.of(supplierPerson.person()),
                    Map.of(party, List.of(customerPerson.person())));
        }
    }

    private static Entry identified(Entry person) throws CellException {
        if (person.text(Columns.NAME).isEmpty() && person.text(Columns.CODE).isEmpty()
                && person.text(Columns.EMAIL).isEmpty()) {
            throw new CellException(person.header(Columns.NAME), false, Text.of("touchpoint.oneSided"),
                    Text.of("touchpoint.oneSided.remedy"));
        }
        return person;
    }
}
