/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.layout.Arrangement;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.examples.Examples;
import org.keyweave.model.Account;
import org.keyweave.model.Frequency;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.model.Unit;

/** Networks of large accounts wrap into columns: no picture is a ribbon, and shapes still keep apart. */
class LargeAccountTest {

    private static final double TALLEST = 2;

    @ParameterizedTest(name = "{0} departments of {1} people, {2} colleagues, {3} touchpoints")
    @CsvSource({"1, 40, 12, 30", "20, 8, 30, 150", "60, 3, 10, 100"})
    void picturesDoNotGetMuchTallerThanWide(int departments, int people, int colleagues, int touchpoints)
            throws IOException {
        Portfolio portfolio = Examples.find("consumer").orElseThrow().load(Locale.ENGLISH).requirePortfolio();
        Account account = fill(portfolio, departments, people, colleagues, touchpoints);
        SyncInput input = SyncInput.of(Notation.diagram("RelationshipNetwork", Locale.ENGLISH), account)
                .withMeasurer(new PlainMeasurer());
        try (DiagramSynchronizer diagram = DiagramSynchronizer.open(input)) {
            Arrangement.all(diagram, LayoutMonitor.NONE);
            Rect extent = diagram.diagram().extent().orElseThrow();
            assertTrue(extent.height() < TALLEST * extent.width(), () -> "a ribbon: " + extent);
            List<String> faults = PictureAudit.of(diagram.diagram()).stream()
                    .filter(fault -> !fault.startsWith("label of ")).toList();
            assertEquals(List.of(), faults);
        }
    }

    private static Account fill(Portfolio portfolio, int departments, int people, int colleagues, int touchpoints) {
        Random random = new Random(departments);
        KeyweaveFactory factory = KeyweaveFactory.eINSTANCE;
        Account account = factory.createAccount();
        account.setName("Large");
        portfolio.getAccounts().add(account);
        List<Person> customers = new ArrayList<>();
        List<Person> team = new ArrayList<>();
        for (int i = 0; i < departments; i++) {
            Unit unit = factory.createUnit();
            unit.setName("Department " + i);
            account.getUnits().add(unit);
            for (int k = 0; k < people; k++) {
                customers.add(person("Customer " + i + "-" + k, unit.getPeople()));
            }
        }
        for (int i = 0; i < colleagues; i++) {
            team.add(person("Colleague " + i, portfolio.getSupplier().getPeople()));
        }
        for (int i = 0; i < touchpoints; i++) {
            Touchpoint touchpoint = factory.createTouchpoint();
            touchpoint.setSupplierPerson(team.get(random.nextInt(team.size())));
            touchpoint.setCustomerPerson(customers.get(random.nextInt(customers.size())));
            touchpoint.setStatus(TouchpointStatus.ACTIVE);
            touchpoint.setFrequency(Frequency.MONTHLY);
            touchpoint.setLastContact(portfolio.getEffectiveAnalysisDate());
            account.getTouchpoints().add(touchpoint);
        }
        return account;
    }

    private static Person person(String name, List<Person> into) {
        Person person = KeyweaveFactory.eINSTANCE.createPerson();
        person.setName(name);
        person.setTitle("Title");
        into.add(person);
        return person;
    }
}
