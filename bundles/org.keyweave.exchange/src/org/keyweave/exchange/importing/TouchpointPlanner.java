/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyweave.exchange.Text;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;

/** Plans rows about touchpoints. */
final class TouchpointPlanner {

    private final Parties parties;
    private final References references;
    private final TouchpointIndex index;
    private final Draft draft;
    private final NewPeople newPeople;
    private final NodeIds nodeIds;
    private final Map<Touchpoint, Integer> lines = new HashMap<>();

    TouchpointPlanner(Parties parties, References references, TouchpointIndex index, Draft draft, NewPeople newPeople,
            NodeIds nodeIds) {
        this.nodeIds = nodeIds;
        this.parties = parties;
        this.references = references;
        this.index = index;
        this.draft = draft;
        this.newPeople = newPeople;
    }

    /** Plans a table. */
    void plan(List<Entry> entries, boolean open, Ledger ledger) {
        lines.clear();
        for (Entry entry : entries) {
            try {
                if (open) {
                    planEdge(entry, ledger);
                    continue;
                }
                PersonEntry ours = person(entry, Columns.SUPPLIER_PERSON, Set.of(parties.supplier()));
                Collection<PartyEntry> scope = entry.text(Columns.ORGANISATION).isEmpty() ? parties.accounts()
                        : Set.of(account(entry));
                PersonEntry theirs = person(entry, Columns.CUSTOMER_PERSON, scope);
                plan(entry, ours, theirs, ledger);
            } catch (CellException e) {
                ledger.reject(entry.line(), e);
            }
        }
    }

    /** Plans an edge of a graph, whose ends may stand either way round; edges within one side are no touchpoints. */
    private void planEdge(Entry entry, Ledger ledger) throws CellException {
        PersonEntry one = end(entry, Columns.SUPPLIER_PERSON, ledger);
        PersonEntry other = end(entry, Columns.CUSTOMER_PERSON, ledger);
        PartyEntry supplier = parties.supplier();
        if (one.party() == other.party() || one.party() != supplier && other.party() != supplier) {
            throw new CellException("", true, Text.of("interaction.oneSided"), Text.of("interaction.oneSided.remedy"));
        }
        PersonEntry theirs = one.party() == supplier ? other : one;
        if (!(theirs.party().party() instanceof Account)) {
            throw new CellException("", true, Text.of("account.isNone", theirs.party().label()),
                    Text.of("account.isNone.remedy"));
        }
        plan(entry, one.party() == supplier ? one : other, theirs, ledger);
    }

    private PersonEntry end(Entry entry, String key, Ledger ledger) throws CellException {
        PersonEntry node = nodeIds.find(ledger.source(), entry.text(key));
        if (node != null) {
            return node;
        }
        if (parties.isLeftOut(entry.text(key))) {
            throw new CellException(entry.header(key), true, Text.of("person.leftOut", entry.text(key)),
                    Text.of("account.leftOut.remedy"));
        }
        throw new CellException(entry.header(key), false, Text.of("graph.end", entry.text(key)),
                Text.of("graph.end.remedy"));
    }

    private PartyEntry account(Entry entry) throws CellException {
        try {
            return parties.account(entry.text(Columns.ORGANISATION));
        } catch (CellException e) {
            throw e.in(entry.header(Columns.ORGANISATION));
        }
    }

    private PersonEntry person(Entry entry, String key, Collection<PartyEntry> scope) throws CellException {
        String cell = entry.text(key);
        if (cell.isEmpty()) {
            throw new CellException(entry.header(key), false, Text.of("touchpoint.oneSided"),
                    Text.of("touchpoint.oneSided.remedy"));
        }
        try {
            return newPeople.findOrCreate(references, cell, scope);
        } catch (CellException e) {
            throw e.in(entry.header(key));
        }
    }

    /** Plans the touchpoint of two people with the values of a row. */
    Touchpoint plan(Entry entry, PersonEntry ours, PersonEntry theirs, Ledger ledger) throws CellException {
        Account account = (Account) theirs.party().party();
        Person supplierPerson = ours.person();
        Touchpoint touchpoint = index.find(account, supplierPerson, theirs.person());
        if (touchpoint != null) {
            refuseContradiction(entry, touchpoint);
        } else {
            touchpoint = index.create(account, supplierPerson, theirs.person());
        }
        lines.putIfAbsent(touchpoint, entry.line());
        for (Map.Entry<String, Object> cell : entry.values().entrySet()) {
            Column column = entry.column(cell.getKey());
            if (column.feature() == null || !isTouchpointFeature(column)) {
                continue;
            }
            if (!cell.getKey().equals(Columns.OWNER)) {
                draft.set(touchpoint, column.feature(), cell.getValue());
                continue;
            }
            try {
                PersonEntry node = nodeIds.find(ledger.source(), (String) cell.getValue());
                draft.set(touchpoint, column.feature(), (node == null
                        ? references.one((String) cell.getValue(), Set.of(parties.supplier())) : node).person());
            } catch (CellException e) {
                ledger.skip(entry.line(), e.in(entry.header(Columns.OWNER)));
            }
        }
        return touchpoint;
    }

    private static boolean isTouchpointFeature(Column column) {
        return column.feature().getEContainingClass().getName().equals("Touchpoint");
    }

    /** A pair may come twice in a table only when the rows agree. */
    private void refuseContradiction(Entry entry, Touchpoint touchpoint) throws CellException {
        Integer first = lines.get(touchpoint);
        if (first == null) {
            return;
        }
        for (Map.Entry<String, Object> cell : entry.values().entrySet()) {
            Column column = entry.column(cell.getKey());
            if (column.feature() == null || !isTouchpointFeature(column) || cell.getKey().equals(Columns.OWNER)) {
                continue;
            }
            Object planned = draft.get(touchpoint, column.feature());
            boolean open = planned == null || !draft.isCreated(touchpoint) || planned.equals(List.of());
            if (!open && !planned.equals(cell.getValue()) && touchpoint.eIsSet(column.feature())) {
                throw new CellException(entry.header(cell.getKey()), false,
                        Text.of("touchpoint.contradiction", first, Words.value(planned)),
                        Text.of("person.contradiction.remedy"));
            }
        }
    }
}
