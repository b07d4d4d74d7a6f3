/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.network.TouchpointState;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;

/**
 * Who stands in the rows and columns of the matrix, which touchpoint lies in a cell, and what the network analysis says
 * about it. A snapshot: after a change of the model a new one is made, in O(people · log people + touchpoints).
 */
public final class MatrixModel {

    /**
     * People side by side of one group.
     *
     * @param label name of the group
     * @param from first index
     * @param to index after the last
     */
    public record Group(String label, int from, int to) {
    }

    private final Account account;
    private final LocalDate today;
    private final List<Person> rows;
    private final List<Person> columns;
    private final List<Group> rowGroups;
    private final List<Group> columnGroups;
    private final Map<Person, Map<Person, Touchpoint>> cells = new HashMap<>();
    private final Map<Person, Integer> sums = new HashMap<>();
    private final Map<Touchpoint, TouchpointState> states = new HashMap<>();
    private final Map<Person, Person> threads = new HashMap<>();
    private final Set<Person> critical = new HashSet<>();

    /** The matrix of an account. */
    public MatrixModel(AccountAnalysis analysis, MatrixOrder order) {
        account = analysis.account();
        today = analysis.context().asOf();
        Portfolio portfolio = account.getPortfolio();
        rows = sorted(portfolio == null || portfolio.getSupplier() == null ? List.of()
                : portfolio.getSupplier().getAllPeople(), order);
        columns = sorted(account.getAllPeople(), order);
        rowGroups = groups(rows, order);
        columnGroups = groups(columns, order);
        for (Touchpoint touchpoint : account.getTouchpoints()) {
            if (touchpoint.getSupplierPerson() != null && touchpoint.getCustomerPerson() != null) {
                cells.computeIfAbsent(touchpoint.getSupplierPerson(), key -> new HashMap<>())
                        .putIfAbsent(touchpoint.getCustomerPerson(), touchpoint);
                if (touchpoint.getStatus() == TouchpointStatus.ACTIVE) {
                    sums.merge(touchpoint.getSupplierPerson(), 1, Integer::sum);
                    sums.merge(touchpoint.getCustomerPerson(), 1, Integer::sum);
                }
            }
        }
        analysis.network().states().forEach(state -> states.put(state.touchpoint(), state));
        for (Contact contact : analysis.threads().matching()) {
            threads.put(contact.supplierPerson(), contact.customerPerson());
        }
        analysis.threads().criticalSet().forEach(member -> critical.add(member.person()));
    }

    private List<Person> sorted(List<Person> people, MatrixOrder order) {
        List<Person> there = new ArrayList<>(people);
        there.removeIf(person -> person.getActiveUntil() != null && person.getActiveUntil().isBefore(today));
        there.sort(order.comparator());
        return there;
    }

    private static List<Group> groups(List<Person> people, MatrixOrder order) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            String label = order.group().apply(people.get(i));
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && last.label().equals(label)) {
                groups.set(groups.size() - 1, new Group(label, last.from(), i + 1));
            } else {
                groups.add(new Group(label, i, i + 1));
            }
        }
        return order == MatrixOrder.NAME ? List.of() : groups;
    }

    /** The account. */
    public Account account() {
        return account;
    }

    /** The day on which recency is judged. */
    public LocalDate today() {
        return today;
    }

    /** People of the supplier who are there. */
    public List<Person> rows() {
        return rows;
    }

    /** People of the customer who are there. */
    public List<Person> columns() {
        return columns;
    }

    List<Group> rowGroups() {
        return rowGroups;
    }

    List<Group> columnGroups() {
        return columnGroups;
    }

    /** The touchpoint of two people, or {@code null}. */
    public Touchpoint cell(Person row, Person column) {
        return cells.getOrDefault(row, Map.of()).get(column);
    }

    /** What the analysis makes of a touchpoint; {@code null} when it takes no part. */
    TouchpointState state(Touchpoint touchpoint) {
        return states.get(touchpoint);
    }

    /** Number of active touchpoints of a person, on either side. */
    public int sum(Person person) {
        return sums.getOrDefault(person, 0);
    }

    /** Whether two people are one of the threads: a contact of the maximum matching. */
    public boolean isThread(Person row, Person column) {
        return threads.get(row) == column;
    }

    /** Whether a person is in the critical set: the fewest people whose leaving cuts every contact. */
    public boolean isCritical(Person person) {
        return critical.contains(person);
    }
}
