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
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.keyweave.model.Interaction;
import org.keyweave.model.Person;

/**
 * Number and last day of the contacts of every pair that has a touchpoint, gathered from the interactions. Interactions
 * after the analysis date are passed over; one without a date is a contact but refreshes nothing.
 */
final class InteractionIndex {

    /** Stands for "no day known". */
    static final long NO_DAY = Long.MIN_VALUE;

    private final BipartiteGraph pairs;
    private final Map<Person, Integer> suppliers;
    private final Map<Person, Integer> customers;
    private final LocalDate asOf;
    private final long[] contacts;
    private final long[] lastDay;
    /** By side: number of the interaction in which each person was seen last. */
    private final int[][] seen;
    private int number;

    InteractionIndex(BipartiteGraph pairs, Map<Person, Integer> suppliers, Map<Person, Integer> customers,
            LocalDate asOf) {
        this.pairs = pairs;
        this.suppliers = suppliers;
        this.customers = customers;
        this.asOf = asOf;
        this.contacts = new long[pairs.edges()];
        this.lastDay = new long[pairs.edges()];
        Arrays.fill(lastDay, NO_DAY);
        this.seen = new int[][] {new int[pairs.size(Side.SUPPLIER)], new int[pairs.size(Side.CUSTOMER)]};
    }

    /** O(participants + touchpoints of the side with fewer of them among its participants). */
    void add(Interaction interaction) {
        LocalDate date = interaction.getDate();
        if (date != null && date.isAfter(asOf) || interaction.getCount() < 1) {
            return;
        }
        long day = date == null ? NO_DAY : date.toEpochDay();
        number++;
        int[] supplierSide = places(Side.SUPPLIER, interaction.getSupplierParticipants(), suppliers);
        int[] customerSide = places(Side.CUSTOMER, interaction.getCustomerParticipants(), customers);
        boolean bySupplier = degrees(Side.SUPPLIER, supplierSide) <= degrees(Side.CUSTOMER, customerSide);
        Side side = bySupplier ? Side.SUPPLIER : Side.CUSTOMER;
        int[] other = seen[side.opposite().ordinal()];
        for (int v : bySupplier ? supplierSide : customerSide) {
            for (int place = 0, degree = pairs.degree(side, v); place < degree; place++) {
                if (other[pairs.neighbour(side, v, place)] == number) {
                    int pair = pairs.edge(side, v, place);
                    contacts[pair] += interaction.getCount();
                    lastDay[pair] = Math.max(lastDay[pair], day);
                }
            }
        }
    }

    /** Places of the participants, each once, marked as seen; those without a touchpoint are left out. */
    private int[] places(Side side, List<Person> participants, Map<Person, Integer> index) {
        int[] places = new int[participants.size()];
        int[] marks = seen[side.ordinal()];
        int found = 0;
        for (Person person : participants) {
            int at = index.getOrDefault(person, -1);
            if (at >= 0 && marks[at] != number) {
                marks[at] = number;
                places[found++] = at;
            }
        }
        return found == places.length ? places : Arrays.copyOf(places, found);
    }

    private long degrees(Side side, int[] places) {
        long sum = 0;
        for (int place : places) {
            sum += pairs.degree(side, place);
        }
        return sum;
    }

    BipartiteGraph pairs() {
        return pairs;
    }

    long contacts(int pair) {
        return contacts[pair];
    }

    long lastDay(int pair) {
        return lastDay[pair];
    }
}
