/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.Competitor;
import org.keyweave.model.CompetitorPosition;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Level;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.Unit;

class AccountNetworkTest {

    private static String text(AccountNetwork network) {
        return network.contacts().stream().map(contact -> contact.supplierPerson().getName() + "-"
                + contact.customerPerson().getName()).collect(Collectors.joining(" "));
    }

    @Test
    void holdsTheWholeAccountAndTheTeam() {
        SampleAccount sample = SampleAccount.with("a-x");
        sample.customer("y");
        sample.supplier("stranger");
        sample.account().setAccountManager(sample.supplier("manager"));
        AccountNetwork network = sample.network();
        assertEquals(List.of(sample.supplier("manager"), sample.supplier("a")), network.people(Side.SUPPLIER));
        assertEquals(List.of(sample.customer("x"), sample.customer("y")), network.people(Side.CUSTOMER));
        assertEquals(-1, network.indexOf(Side.SUPPLIER, sample.supplier("stranger")));
    }

    @Test
    void joinsTouchpointsOfOnePair() {
        SampleAccount sample = new SampleAccount();
        List<Touchpoint> touchpoints = sample.contacts("b-x a-x b-x");
        AccountNetwork network = sample.network();
        assertEquals("b-x a-x", text(network));
        assertEquals(List.of(touchpoints.get(0), touchpoints.get(2)), network.touchpoints(0));
        assertEquals(List.of(touchpoints.get(1)), network.touchpoints(1));
    }

    @Test
    void aSnapshotDoesNotChangeWithTheModel() {
        SampleAccount sample = SampleAccount.with("a-x");
        sample.customer("x").setLevel(Level.DIRECTOR);
        AccountNetwork network = sample.network();
        sample.contacts("b-y");
        sample.customer("x").setLevel(Level.STAFF);
        assertEquals("a-x", text(network));
        assertEquals(Level.DIRECTOR, network.level(Side.CUSTOMER, 0));
        assertThrows(UnsupportedOperationException.class, () -> network.people(Side.CUSTOMER).clear());
    }

    @Test
    void losesPeopleWithTheirContacts() {
        SampleAccount sample = new SampleAccount();
        List<Touchpoint> touchpoints = sample.contacts("a-x a-y b-y");
        AccountNetwork without = sample.network().without(List.of(sample.supplier("a")));
        assertEquals("b-y", text(without));
        assertEquals(List.of(touchpoints.get(2)), without.touchpoints(0));
        assertEquals(List.of(sample.supplier("b")), without.people(Side.SUPPLIER));
        assertEquals(2, without.people(Side.CUSTOMER).size(), "who loses the last contact is still there");
    }

    @Test
    void supposesContacts() {
        SampleAccount sample = SampleAccount.with("a-x");
        Person newcomer = sample.supplier("b");
        AccountNetwork with = sample.network().with(List.of(new Contact(newcomer, sample.customer("x"), 3),
                new Contact(sample.supplier("a"), sample.customer("x"), 7)));
        assertEquals("a-x b-x", text(with));
        assertEquals(List.of(1L, 3L), with.contacts().stream().map(Contact::contacts).toList());
        assertEquals(List.of(), with.touchpoints(1), "supposed, so there is no touchpoint yet");
        Person outsider = KeyweaveFactory.eINSTANCE.createPerson();
        assertThrows(IllegalArgumentException.class,
                () -> sample.network().with(List.of(new Contact(newcomer, outsider, 1))));
    }

    @Test
    void cutsByDepartment() {
        SampleAccount sample = SampleAccount.with("a-x b-x a-y a-z");
        Unit purchasing = sample.unit("purchasing", "x", "y");
        List<SideSlice<Unit>> slices = sample.network().byUnit(Side.CUSTOMER);
        assertEquals(2, slices.size());
        assertEquals(purchasing, slices.get(0).key());
        assertEquals("a-x a-y b-x", text(slices.get(0).network()));
        assertNull(slices.get(1).key(), "z belongs to no unit");
        assertEquals("a-z", text(slices.get(1).network()));
    }

    @Test
    void cutsByPairOfFunctionsAndLevels() {
        SampleAccount sample = SampleAccount.with("a-x a-y b-y");
        sample.supplier("a").setFunction(BusinessFunction.FINANCE);
        sample.customer("x").setFunction(BusinessFunction.FINANCE);
        sample.customer("y").setFunction(BusinessFunction.PURCHASING);
        sample.customer("y").setLevel(Level.EXECUTIVE);
        assertEquals("FINANCE PURCHASING a-y, FINANCE FINANCE a-x, null PURCHASING b-y",
                sample.network().byFunctionPair().stream()
                        .map(s -> (s.supplier() == null ? null : s.supplier().name()) + " " + s.customer().name() + " "
                                + text(s.network()))
                        .collect(Collectors.joining(", ")));
        assertEquals(List.of("a-y b-y", "a-x"),
                sample.network().byLevel(Side.CUSTOMER).stream().map(s -> text(s.network())).toList());
        assertEquals(3, sample.network().byLevelPair().stream().mapToInt(s -> s.network().graph().edges()).sum());
        assertEquals(1, sample.network().byUnitPair().size());
    }

    @Test
    void readsTheNetworkOfARival() {
        SampleAccount sample = SampleAccount.with("a-x");
        Competitor rival = KeyweaveFactory.eINSTANCE.createCompetitor();
        sample.portfolio().getCompetitors().add(rival);
        Person agent = KeyweaveFactory.eINSTANCE.createPerson();
        agent.setName("agent");
        rival.getPeople().add(agent);
        CompetitorPosition position = KeyweaveFactory.eINSTANCE.createCompetitorPosition();
        assertThrows(IllegalArgumentException.class, () -> AccountNetwork.of(position, sample.context()));
        sample.account().getCompetitorPositions().add(position);
        position.setCompetitor(rival);
        Touchpoint touchpoint = KeyweaveFactory.eINSTANCE.createTouchpoint();
        touchpoint.setSupplierPerson(agent);
        touchpoint.setCustomerPerson(sample.customer("x"));
        position.getTouchpoints().add(touchpoint);
        assertEquals("agent-x", text(AccountNetwork.of(position, sample.context())));
        assertEquals("a-x", text(sample.network()), "the rival's contacts are not ours");
    }
}
