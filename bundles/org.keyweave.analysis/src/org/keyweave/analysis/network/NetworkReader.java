/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.keyweave.model.Account;
import org.keyweave.model.Interaction;
import org.keyweave.model.Party;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.Unit;

/** Reads the network of one account from the model. One reader reads once. */
final class NetworkReader {

    private final Account account;
    private final AnalysisContext context;
    private final LocalDate asOf;
    private final Class<? extends Party> supplierKind;

    private final List<Person> suppliers = new ArrayList<>();
    private final Map<Person, Integer> supplierIndex = new IdentityHashMap<>();
    private final List<Person> customers = new ArrayList<>();
    private final Map<Person, Integer> customerIndex = new IdentityHashMap<>();

    NetworkReader(Account account, AnalysisContext context, Class<? extends Party> supplierKind) {
        this.account = account;
        this.context = context;
        this.asOf = context.asOf();
        this.supplierKind = supplierKind;
    }

    /** Reads touchpoints and the people whom they join; {@code team} are further people of the supplier side. */
    AccountNetwork read(List<Touchpoint> touchpoints, List<Person> team) {
        account.getPeople().forEach(this::addCustomer);
        account.getUnits().forEach(this::addCustomers);
        team.forEach(this::supplier);

        int size = touchpoints.size();
        int[] from = new int[size];
        int[] to = new int[size];
        Counting[] counting = new Counting[size];
        int placed = 0;
        for (int i = 0; i < size; i++) {
            Touchpoint touchpoint = touchpoints.get(i);
            Person supplierPerson = touchpoint.getSupplierPerson();
            Person customerPerson = touchpoint.getCustomerPerson();
            if (isMissing(supplierPerson) || isMissing(customerPerson)) {
                counting[i] = Counting.PERSON_MISSING;
                continue;
            }
            from[i] = supplier(supplierPerson);
            to[i] = customerIndex.getOrDefault(customerPerson, -1);
            if (from[i] < 0 || to[i] < 0) {
                counting[i] = Counting.MISPLACED;
            } else {
                placed++;
            }
        }
        InteractionIndex index = index(from, to, counting, placed);
        TouchpointTable table = new TouchpointTable(context, touchpoints, counting);
        boolean[] supplierThere = there(suppliers);
        boolean[] customerThere = there(customers);
        for (int i = 0; i < size; i++) {
            if (counting[i] == null) {
                int pair = index.pairs().edgeBetween(from[i], to[i]);
                table.fill(i, index.lastDay(pair), index.contacts(pair));
                counting[i] = judge(touchpoints.get(i), table.isOverdue(i), table.isRecencyKnown(i),
                        supplierThere[from[i]], customerThere[to[i]]);
            }
        }
        return assemble(from, to, table, supplierThere, customerThere);
    }

    private void addCustomers(Unit unit) {
        unit.getPeople().forEach(this::addCustomer);
        unit.getUnits().forEach(this::addCustomers);
    }

    private void addCustomer(Person person) {
        customerIndex.put(person, customers.size());
        customers.add(person);
    }

    /** Index of a person on the supplier side, taken in when first met; -1 for one of another kind of party. */
    private int supplier(Person person) {
        Integer known = supplierIndex.get(person);
        if (known == null) {
            known = supplierKind.isInstance(person.getParty()) ? suppliers.size() : -1;
            supplierIndex.put(person, known);
            if (known >= 0) {
                suppliers.add(person);
            }
        }
        return known;
    }

    private static boolean isMissing(Person person) {
        return person == null || person.eIsProxy();
    }

    private InteractionIndex index(int[] from, int[] to, Counting[] counting, int placed) {
        int[] pairFrom = new int[placed];
        int[] pairTo = new int[placed];
        int at = 0;
        for (int i = 0; i < from.length; i++) {
            if (counting[i] == null) {
                pairFrom[at] = from[i];
                pairTo[at++] = to[i];
            }
        }
        BipartiteGraph pairs = BipartiteGraph.of(suppliers.size(), customers.size(), pairFrom, pairTo, null);
        InteractionIndex index = new InteractionIndex(pairs, supplierIndex, customerIndex, asOf);
        for (Interaction interaction : account.getInteractions()) {
            index.add(interaction);
        }
        return index;
    }

    private boolean[] there(List<Person> people) {
        boolean[] there = new boolean[people.size()];
        for (int i = 0; i < there.length; i++) {
            there[i] = context.isThere(people.get(i));
        }
        return there;
    }

    private static boolean hasLeft(Person person, LocalDate date) {
        return person.getActiveUntil() != null && person.getActiveUntil().isBefore(date);
    }

    private Counting judge(Touchpoint touchpoint, boolean overdue, boolean recencyKnown, boolean supplierThere,
            boolean customerThere) {
        switch (touchpoint.getStatus()) {
            case PLANNED:
                return Counting.PLANNED;
            case DORMANT:
                return Counting.DORMANT;
            case BROKEN:
                return Counting.BROKEN;
            default:
                break;
        }
        if (touchpoint.getSince() != null && touchpoint.getSince().isAfter(asOf)) {
            return Counting.NOT_BEGUN;
        }
        if (!supplierThere || !customerThere) {
            boolean left = hasLeft(touchpoint.getSupplierPerson(), asOf)
                    || hasLeft(touchpoint.getCustomerPerson(), asOf);
            return left ? Counting.PERSON_LEFT : Counting.PERSON_NOT_YET_THERE;
        }
        if (!recencyKnown) {
            return Counting.COUNTS_RECENCY_UNKNOWN;
        }
        return overdue ? Counting.SILENT : Counting.COUNTS;
    }

    private AccountNetwork assemble(int[] from, int[] to, TouchpointTable table, boolean[] supplierThere,
            boolean[] customerThere) {
        int[] supplierPlace = new int[suppliers.size()];
        int[] customerPlace = new int[customers.size()];
        Roster supplierRoster = Roster.read(keep(suppliers, supplierThere, supplierPlace));
        Roster customerRoster = Roster.read(keep(customers, customerThere, customerPlace));
        int contacts = table.contacts();
        int[] edgeFrom = new int[contacts];
        int[] edgeTo = new int[contacts];
        int[] rows = new int[contacts];
        int at = 0;
        for (int i = 0; i < from.length; i++) {
            if (table.counting(i).isContact()) {
                edgeFrom[at] = supplierPlace[from[i]];
                edgeTo[at] = customerPlace[to[i]];
                rows[at++] = i;
            }
        }
        return AccountNetwork.assemble(account, asOf, supplierRoster, customerRoster, edgeFrom, edgeTo, rows, table);
    }

    private static List<Person> keep(List<Person> people, boolean[] there, int[] place) {
        List<Person> kept = new ArrayList<>(people.size());
        for (int i = 0; i < there.length; i++) {
            place[i] = there[i] ? kept.size() : -1;
            if (there[i]) {
                kept.add(people.get(i));
            }
        }
        return kept;
    }
}
