/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.keyweave.model.Person;

/** Makes a network out of another one: people gone, people joining, contacts supposed. */
final class NetworkVariant {

    private final AccountNetwork base;
    private List<Person> joining = List.of();
    private Set<Person> gone = Set.of();
    private Collection<Contact> further = List.of();

    NetworkVariant(AccountNetwork base) {
        this.base = base;
    }

    /** People of the supplier who join at the end. */
    NetworkVariant joining(List<Person> people) {
        joining = people;
        return this;
    }

    NetworkVariant without(Set<Person> people) {
        gone = people;
        return this;
    }

    /** Contacts to be supposed; their people must be there or be joining. */
    NetworkVariant with(Collection<Contact> contacts) {
        further = contacts;
        return this;
    }

    AccountNetwork build() {
        int[] supplierPlace = places(Side.SUPPLIER);
        int[] customerPlace = places(Side.CUSTOMER);
        Roster suppliers = suppliers(supplierPlace);
        Roster customers = base.roster(Side.CUSTOMER).select(kept(customerPlace));
        BipartiteGraph graph = base.graph();
        int room = graph.edges() + further.size();
        int[] from = new int[room];
        int[] to = new int[room];
        long[] weight = new long[room];
        int[] origin = new int[room];
        int edges = 0;
        for (int e = 0; e < graph.edges(); e++) {
            from[edges] = supplierPlace[graph.supplier(e)];
            to[edges] = customerPlace[graph.customer(e)];
            weight[edges] = graph.weight(e);
            origin[edges] = e;
            edges += from[edges] >= 0 && to[edges] >= 0 ? 1 : 0;
        }
        for (Contact contact : further) {
            int oldSupplier = base.indexOf(Side.SUPPLIER, contact.supplierPerson());
            int oldCustomer = base.indexOf(Side.CUSTOMER, contact.customerPerson());
            if (oldSupplier < 0 || graph.edgeBetween(oldSupplier, oldCustomer) < 0) {
                from[edges] = suppliers.indexOf(contact.supplierPerson());
                to[edges] = customerPlace[oldCustomer];
                weight[edges] = contact.contacts();
                origin[edges++] = -1;
            }
        }
        from = Arrays.copyOf(from, edges);
        to = Arrays.copyOf(to, edges);
        BipartiteGraph part = BipartiteGraph.of(suppliers.size(), customers.size(), from, to,
                Arrays.copyOf(weight, edges));
        return finish(suppliers, customers, part, from, to, Arrays.copyOf(origin, edges));
    }

    private AccountNetwork finish(Roster suppliers, Roster customers, BipartiteGraph part, int[] from, int[] to,
            int[] origin) {
        int[] originOf = new int[part.edges()];
        Arrays.fill(originOf, -1);
        for (int i = 0; i < origin.length; i++) {
            if (origin[i] >= 0) {
                originOf[part.edgeBetween(from[i], to[i])] = origin[i];
            }
        }
        return SliceRows.derive(base, suppliers, customers, part, originOf);
    }

    private int[] places(Side side) {
        Roster roster = base.roster(side);
        int[] place = new int[roster.size()];
        int next = 0;
        for (int i = 0; i < place.length; i++) {
            place[i] = gone.contains(roster.person(i)) ? -1 : next++;
        }
        return place;
    }

    private static int[] kept(int[] place) {
        int[] kept = new int[place.length];
        int next = 0;
        for (int i = 0; i < place.length; i++) {
            if (place[i] >= 0) {
                kept[next++] = i;
            }
        }
        return Arrays.copyOf(kept, next);
    }

    private Roster suppliers(int[] place) {
        Roster remaining = base.roster(Side.SUPPLIER).select(kept(place));
        if (joining.isEmpty()) {
            return remaining;
        }
        List<Person> people = new ArrayList<>(remaining.people());
        people.addAll(joining);
        return Roster.read(people);
    }
}
