/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.whatif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyweave.analysis.sample.SampleAccount.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.network.AnalysisContext;
import org.keyweave.analysis.sample.BruteForce;
import org.keyweave.analysis.sample.RandomNetworks;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.analysis.stage.StageCriterion;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Level;
import org.keyweave.model.Person;
import org.keyweave.model.Stage;
import org.keyweave.model.Touchpoint;

class DepartureTest {

    @Test
    void leavesWhatAModelWithoutThePeopleHas() {
        RandomNetworks.forSeeds(600, (seed, random) -> {
            SampleAccount sample = new SampleAccount();
            StringBuilder contacts = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                contacts.append((char) ('a' + random.nextInt(5))).append('-').append((char) ('u' + random.nextInt(5)))
                        .append(' ');
            }
            List<Touchpoint> touchpoints = sample.contacts(contacts.toString());
            List<Person> leaving = new ArrayList<>();
            sample.supplier().getPeople().stream().filter(p -> random.nextInt(3) == 0).forEach(leaving::add);
            sample.account().getPeople().stream().filter(p -> random.nextInt(3) == 0).forEach(leaving::add);
            Departure departure = sample.analysis().leave(leaving);
            assertEquals(BruteForce.matching(sample.network().graph()), departure.before().threads());
            assertEquals(touchpoints.stream().filter(t -> leaving.contains(t.getSupplierPerson())
                    || leaving.contains(t.getCustomerPerson())).count(), departure.lostTouchpoints().size());
            leaving.forEach(person -> person.setActiveUntil(TODAY.minusDays(1)));
            assertEquals(BruteForce.matching(sample.network().graph()), departure.after().threads());
            assertEquals(sample.network().graph().edges(), departure.after().contacts());
            assertTrue(departure.threadsLost() >= 0 && departure.threadsLost() <= leaving.size());
        });
    }

    @Test
    void tellsWhatIsLost() {
        SampleAccount sample = SampleAccount.with("a-x a-y b-y");
        sample.customer("x").setFunction(BusinessFunction.FINANCE);
        sample.customer("x").setLevel(Level.EXECUTIVE);
        sample.customer("x").getRoles().add(BuyingRole.DECIDER);
        sample.customer("y").setFunction(BusinessFunction.PURCHASING);
        sample.customer("y").setLevel(Level.STAFF);
        Stage first = sample.stage();
        first.setMinThreads(1);
        Stage second = sample.stage();
        second.setMinThreads(2);
        second.setMinFunctions(2);
        sample.claim(second, TODAY);
        Departure departure = sample.analysis().leave(List.of(sample.supplier("a")));
        assertEquals(List.of(sample.supplier("a")), departure.leaving());
        assertEquals(2, departure.lostContacts().size());
        assertEquals(1, departure.threadsLost());
        assertTrue(departure.fallsToSingleThread());
        assertFalse(departure.fallsToNone());
        assertEquals(Set.of(BusinessFunction.FINANCE), departure.lostFunctions());
        assertEquals(Set.of(Level.EXECUTIVE), departure.lostLevels());
        assertEquals(List.of(sample.customer("x")), departure.lostDecisionMakers());
        assertTrue(departure.losesClaimedStage());
        assertEquals(List.of(StageCriterion.THREADS, StageCriterion.FUNCTIONS),
                departure.lostCriteria().stream().map(result -> result.criterion()).toList());
        assertEquals(Optional.of(second), departure.before().evidenced());
        assertEquals(Optional.of(first), departure.after().evidenced());
    }

    @Test
    void aDeciderWhoLeavesIsNoLongerToBeCovered() {
        SampleAccount sample = SampleAccount.with("a-x b-y");
        sample.customer("x").getRoles().add(BuyingRole.DECIDER);
        Departure departure = sample.analysis().leave(List.of(sample.customer("x")));
        assertEquals(List.of(), departure.lostDecisionMakers());
        assertEquals(1, departure.after().threads());
    }

    @Test
    void strangersChangeNothing() {
        Departure departure = SampleAccount.with("a-x").analysis()
                .leave(List.of(KeyweaveFactory.eINSTANCE.createPerson()));
        assertEquals(List.of(), departure.leaving());
        assertEquals(departure.before(), departure.after());
        assertFalse(departure.losesClaimedStage());
    }

    @Test
    void theLastContactMayGo() {
        SampleAccount sample = SampleAccount.with("a-x");
        Departure departure = sample.analysis().leave(List.of(sample.customer("x"), sample.supplier("a")));
        assertTrue(departure.fallsToNone());
        assertEquals(List.of(sample.supplier("a"), sample.customer("x")), departure.leaving(), "in network order");
        assertEquals(1, departure.lostContacts().size());
        assertTrue(departure.after().topShare().isEmpty());
    }

    @Test
    void worksAtTheDateOfTheContext() {
        SampleAccount sample = SampleAccount.with("a-x");
        AnalysisContext later = sample.context().at(TODAY.plusYears(1));
        assertEquals(0, AccountAnalysis.of(sample.account(), later)
                .leave(List.of(sample.supplier("a"))).before().threads());
    }
}
