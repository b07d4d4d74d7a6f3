/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.keyweave.model.Account;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.Frequency;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
import org.keyweave.model.Unit;

/**
 * Accounts for the diagram benchmark: per 815 objects 30 units, 270 people, 514 touchpoints; with the lines of 245
 * people to whom they report to that makes 1,060 diagram elements. Seed and size give the same model.
 */
final class NetworkModel {

    private static final int UNITS = 30;
    private static final int PEOPLE = 270;
    private static final int REPORTING = 245;
    private static final int TOUCHPOINTS = 514;

    private NetworkModel() {
    }

    /** An account of a multiple of 815 objects, in a resource with ids. */
    static Account make(int factor) {
        KeyweaveFactory factory = KeyweaveFactory.eINSTANCE;
        Random random = new Random(factor);
        Account account = factory.createAccount();
        account.setName("Account");
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < UNITS * factor; i++) {
            Unit unit = factory.createUnit();
            unit.setName("Unit " + i);
            account.getUnits().add(unit);
            units.add(unit);
        }
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE * factor; i++) {
            people.add(person(factory, units, people, i));
        }
        for (int i = 0; i < TOUCHPOINTS * factor; i++) {
            Touchpoint touchpoint = factory.createTouchpoint();
            touchpoint.setSupplierPerson(people.get(random.nextInt(people.size())));
            touchpoint.setCustomerPerson(people.get(random.nextInt(people.size())));
            touchpoint.setFrequency(Frequency.get(random.nextInt(Frequency.VALUES.size())));
            touchpoint.setPersonalTrust(1 + random.nextInt(5));
            touchpoint.setStatus(random.nextInt(8) == 0 ? TouchpointStatus.PLANNED : TouchpointStatus.ACTIVE);
            account.getTouchpoints().add(touchpoint);
        }
        Resource resource = new XMIResourceImpl(URI.createURI("memory:/network.keyweave")) {
            @Override
            protected boolean useUUIDs() {
                return true;
            }
        };
        new ResourceSetImpl().getResources().add(resource);
        resource.getContents().add(account);
        return account;
    }

    private static Person person(KeyweaveFactory factory, List<Unit> units, List<Person> people, int number) {
        Person person = factory.createPerson();
        person.setName("Person " + number + " 王");
        person.setTitle("Title " + number % 20);
        if (number % 20 == 0) {
            person.getRoles().add(BuyingRole.DECIDER);
        }
        if (number % PEOPLE >= PEOPLE - REPORTING) {
            person.setReportsTo(people.get(number / 6));
        }
        units.get(number % units.size()).getPeople().add(person);
        return person;
    }
}
