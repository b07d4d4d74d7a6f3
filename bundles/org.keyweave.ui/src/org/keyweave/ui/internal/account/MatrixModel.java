/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;

/** Who stands in the rows and columns of the matrix, and which touchpoint lies in a cell. */
final class MatrixModel {

    private static final Comparator<Person> ORDER = Comparator
            .comparing(Person::getEffectiveFunction, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(person -> person.isSetLevel() ? person.getLevel() : null,
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Person::getName, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<Person> rows;
    private final List<Person> columns;
    private final Map<Person, Map<Person, Touchpoint>> cells = new HashMap<>();

    MatrixModel(Account account, LocalDate today) {
        Portfolio portfolio = account.getPortfolio();
        rows = sorted(portfolio == null || portfolio.getSupplier() == null ? List.of()
                : portfolio.getSupplier().getAllPeople(), today);
        columns = sorted(account.getAllPeople(), today);
        for (Touchpoint touchpoint : account.getTouchpoints()) {
            if (touchpoint.getSupplierPerson() != null && touchpoint.getCustomerPerson() != null) {
                cells.computeIfAbsent(touchpoint.getSupplierPerson(), key -> new HashMap<>())
                        .putIfAbsent(touchpoint.getCustomerPerson(), touchpoint);
            }
        }
    }

    private static List<Person> sorted(List<Person> people, LocalDate today) {
        List<Person> there = new ArrayList<>(people);
        there.removeIf(person -> person.getActiveUntil() != null && person.getActiveUntil().isBefore(today));
        there.sort(ORDER);
        return there;
    }

    List<Person> rows() {
        return rows;
    }

    List<Person> columns() {
        return columns;
    }

    Touchpoint cell(Person row, Person column) {
        return cells.getOrDefault(row, Map.of()).get(column);
    }

    /** Number of active touchpoints of a person, on either side. */
    int sum(Person person) {
        int sum = 0;
        for (Map.Entry<Person, Map<Person, Touchpoint>> row : cells.entrySet()) {
            for (Map.Entry<Person, Touchpoint> cell : row.getValue().entrySet()) {
                boolean counts = row.getKey() == person || cell.getKey() == person;
                if (counts && cell.getValue().getStatus() == TouchpointStatus.ACTIVE) {
                    sum++;
                }
            }
        }
        return sum;
    }
}
