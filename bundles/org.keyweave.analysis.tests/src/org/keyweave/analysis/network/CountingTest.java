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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyweave.analysis.sample.SampleAccount.TODAY;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.model.Frequency;
import org.keyweave.model.Interaction;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;

class CountingTest {

    private static Arguments given(String name, Counting expected, BiConsumer<SampleAccount, Touchpoint> change) {
        return Arguments.of(name, expected, change);
    }

    static Stream<Arguments> touchpoints() {
        return Stream.of(
                given("used yesterday", Counting.COUNTS, (sample, t) -> { }),
                given("used 90 days ago without a promise", Counting.COUNTS,
                        (sample, t) -> t.setLastContact(TODAY.minusDays(90))),
                given("used 91 days ago without a promise", Counting.SILENT,
                        (sample, t) -> t.setLastContact(TODAY.minusDays(91))),
                given("limit of the methodology", Counting.SILENT, (sample, t) -> {
                    sample.methodology().setSilentAfterDays(30);
                    t.setLastContact(TODAY.minusDays(31));
                }),
                given("yearly promise kept", Counting.COUNTS, (sample, t) -> {
                    t.setFrequency(Frequency.YEARLY);
                    t.setLastContact(TODAY.minusDays(366));
                }),
                given("weekly promise broken", Counting.SILENT, (sample, t) -> {
                    t.setFrequency(Frequency.WEEKLY);
                    t.setLastContact(TODAY.minusDays(8));
                }),
                given("last contact unknown", Counting.COUNTS_RECENCY_UNKNOWN,
                        (sample, t) -> t.setLastContact(null)),
                given("last contact only known for a later day", Counting.COUNTS_RECENCY_UNKNOWN,
                        (sample, t) -> t.setLastContact(TODAY.plusDays(1))),
                given("refreshed by an interaction", Counting.COUNTS, (sample, t) -> {
                    t.setLastContact(TODAY.minusDays(400));
                    sample.interaction(TODAY.minusDays(2), "a", "x", 1);
                }),
                given("interaction of others does not refresh", Counting.SILENT, (sample, t) -> {
                    t.setLastContact(TODAY.minusDays(400));
                    sample.interaction(TODAY.minusDays(2), "b", "x", 1);
                    sample.interaction(TODAY.minusDays(2), "a", "y", 1);
                }),
                given("later interaction does not refresh", Counting.SILENT, (sample, t) -> {
                    t.setLastContact(TODAY.minusDays(400));
                    sample.interaction(TODAY.plusDays(2), "a", "x", 1);
                }),
                given("undated interaction does not refresh", Counting.COUNTS_RECENCY_UNKNOWN, (sample, t) -> {
                    t.setLastContact(null);
                    sample.interaction(null, "a", "x", 1);
                }),
                given("planned", Counting.PLANNED, (sample, t) -> t.setStatus(TouchpointStatus.PLANNED)),
                given("dormant", Counting.DORMANT, (sample, t) -> t.setStatus(TouchpointStatus.DORMANT)),
                given("broken", Counting.BROKEN, (sample, t) -> t.setStatus(TouchpointStatus.BROKEN)),
                given("begins tomorrow", Counting.NOT_BEGUN, (sample, t) -> t.setSince(TODAY.plusDays(1))),
                given("supplier person left", Counting.PERSON_LEFT,
                        (sample, t) -> t.getSupplierPerson().setActiveUntil(TODAY.minusDays(1))),
                given("customer person left", Counting.PERSON_LEFT,
                        (sample, t) -> t.getCustomerPerson().setActiveUntil(TODAY.minusDays(1))),
                given("last day in the position", Counting.COUNTS,
                        (sample, t) -> t.getCustomerPerson().setActiveUntil(TODAY)),
                given("comes tomorrow", Counting.PERSON_NOT_YET_THERE,
                        (sample, t) -> t.getCustomerPerson().setActiveFrom(TODAY.plusDays(1))),
                given("no customer person", Counting.PERSON_MISSING, (sample, t) -> t.setCustomerPerson(null)),
                given("two people of the account", Counting.MISPLACED,
                        (sample, t) -> t.setSupplierPerson(sample.customer("y"))),
                given("two people of the supplier", Counting.MISPLACED,
                        (sample, t) -> t.setCustomerPerson(sample.supplier("b"))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("touchpoints")
    void judges(String name, Counting expected, BiConsumer<SampleAccount, Touchpoint> change) {
        SampleAccount sample = new SampleAccount();
        Touchpoint touchpoint = sample.contacts("a-x").get(0);
        change.accept(sample, touchpoint);
        AccountNetwork network = sample.network();
        assertEquals(expected, network.state(touchpoint).orElseThrow().counting());
        assertEquals(expected.isContact() ? 1 : 0, network.graph().edges());
    }

    @ParameterizedTest
    @EnumSource(Frequency.class)
    void aPromiseHoldsUntilItsLastDay(Frequency frequency) {
        SampleAccount sample = new SampleAccount();
        Touchpoint touchpoint = sample.contacts("a-x").get(0);
        touchpoint.setFrequency(frequency);
        touchpoint.setLastContact(TODAY.minusDays(PromisedRhythm.allowedDays(frequency)));
        assertFalse(sample.network().state(touchpoint).orElseThrow().isOverdue());
        touchpoint.setLastContact(touchpoint.getLastContact().minusDays(1));
        assertTrue(sample.network().state(touchpoint).orElseThrow().isOverdue());
    }

    @Test
    void countsContactsByInteractionsOfThePair() {
        SampleAccount sample = SampleAccount.with("a-x b-x a-y");
        sample.interaction(TODAY.minusDays(3), "a", "x", 4);
        Interaction fair = sample.interaction(TODAY.minusDays(2), "a", "x", 1);
        fair.getSupplierParticipants().add(sample.supplier("b"));
        fair.getCustomerParticipants().add(sample.customer("y"));
        sample.interaction(TODAY.plusDays(1), "b", "x", 50);
        sample.interaction(TODAY.minusDays(1), "a", "x", 0);
        AccountNetwork network = sample.network();
        assertEquals(5, contacts(network, "a", "x"), "4 and 1, the entry of none and the others left out");
        assertEquals(1, contacts(network, "b", "x"), "the fair, not the later entry");
        assertEquals(1, contacts(network, "a", "y"), "the fair");
    }

    @Test
    void aContactWithoutInteractionIsOne() {
        SampleAccount sample = SampleAccount.with("a-x");
        assertEquals(1, contacts(sample.network(), "a", "x"));
        assertEquals(0, sample.network().states().get(0).contacts(), "but none is recorded");
    }

    private static long contacts(AccountNetwork network, String supplier, String customer) {
        return network.contacts().stream().filter(contact -> contact.supplierPerson().getName().equals(supplier)
                && contact.customerPerson().getName().equals(customer)).findFirst().orElseThrow().contacts();
    }

    @Test
    void takesTheLaterOfStatedAndRecordedContact() {
        SampleAccount sample = new SampleAccount();
        Touchpoint touchpoint = sample.contacts("a-x").get(0);
        sample.interaction(TODAY.minusDays(30), "a", "x", 1);
        TouchpointState state = sample.network().state(touchpoint).orElseThrow();
        assertEquals(Optional.of(TODAY.minusDays(1)), state.lastContact());
        assertEquals(OptionalInt.of(1), state.daysOfSilence());
        touchpoint.setLastContact(TODAY.minusDays(60));
        assertEquals(OptionalInt.of(30), sample.network().state(touchpoint).orElseThrow().daysOfSilence());
    }

    @Test
    void anotherDateGivesAnotherNetwork() {
        SampleAccount sample = SampleAccount.with("a-x");
        sample.customer("x").setActiveUntil(TODAY.plusDays(5));
        assertEquals(1, sample.network().graph().edges());
        AccountNetwork later = AccountNetwork.of(sample.account(), sample.context().at(TODAY.plusDays(6)));
        assertEquals(0, later.graph().edges());
        assertEquals(0, later.people(Side.CUSTOMER).size());
    }

    @Test
    void aTouchpointOfAnotherAccountIsUnknownHere() {
        SampleAccount sample = SampleAccount.with("a-x");
        assertTrue(sample.network().state(KeyweaveFactory.eINSTANCE.createTouchpoint()).isEmpty());
    }
}
