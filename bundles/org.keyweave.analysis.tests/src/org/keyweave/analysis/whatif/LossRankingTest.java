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

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keyweave.analysis.coverage.FunctionCoverage;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.sample.RandomNetworks;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.analysis.thread.CutPoints;
import org.keyweave.analysis.thread.ThreadStructure;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.Person;

class LossRankingTest {

    @Test
    void everyLossIsWhatANetworkWithoutThePersonShows() {
        BusinessFunction[] functions = {BusinessFunction.FINANCE, BusinessFunction.PURCHASING, BusinessFunction.OTHER};
        RandomNetworks.forSeeds(1500, (seed, random) -> {
            BipartiteGraph graph = RandomNetworks.graph(random, 6);
            AccountNetwork plain = RandomNetworks.network(graph);
            for (Person person : plain.people(Side.CUSTOMER)) {
                int choice = random.nextInt(functions.length + 1);
                if (choice < functions.length) {
                    person.setFunction(functions[choice]);
                }
                if (random.nextBoolean()) {
                    person.setDecisionWeight(random.nextInt(4) / 10.0);
                }
            }
            AccountNetwork network = AccountNetwork.of(TODAY, plain.people(Side.SUPPLIER),
                    plain.people(Side.CUSTOMER), graph);
            ThreadStructure structure = ThreadStructure.of(graph);
            List<PersonLoss> losses = LossRanking.of(network, structure, 0.2);
            for (PersonLoss loss : losses) {
                AccountNetwork without = network.without(List.of(loss.member().person()));
                assertEquals(ThreadStructure.of(without.graph()).count(), loss.threadsAfter());
                assertEquals(loss.threadsAfter() < structure.count(), loss.losesThread());
                assertEquals(graph.edges() - without.graph().edges(), loss.contactsLost());
                assertEquals(lostFunctions(network, without), new HashSet<>(loss.functionsLost()));
                assertEquals(touchedWeight(network) - touchedWeight(without), loss.decisionWeightLost(), 1e-9);
                assertEquals(touched(network, loss.member().side().opposite())
                        - touched(without, loss.member().side().opposite()), loss.isolated().size());
            }
            for (int i = 1; i < losses.size(); i++) {
                assertTrue(losses.get(i - 1).losesThread() || !losses.get(i).losesThread(), "worst first");
            }
            long articulation = losses.stream().filter(PersonLoss::articulation).count();
            assertEquals(CutPoints.of(network).articulationPeople().size(), articulation);
        });
    }

    private static Set<BusinessFunction> lostFunctions(AccountNetwork network, AccountNetwork without) {
        Set<BusinessFunction> lost = new HashSet<>(FunctionCoverage.of(network, null).covered());
        lost.removeAll(FunctionCoverage.of(without, null).covered());
        return lost;
    }

    private static double touchedWeight(AccountNetwork network) {
        double touched = 0;
        for (int c = 0; c < network.graph().size(Side.CUSTOMER); c++) {
            touched += network.graph().degree(Side.CUSTOMER, c) > 0 ? network.decisionWeight(c).orElse(0) : 0;
        }
        return touched;
    }

    private static int touched(AccountNetwork network, Side side) {
        int touched = 0;
        for (int v = 0; v < network.graph().size(side); v++) {
            touched += network.graph().degree(side, v) > 0 ? 1 : 0;
        }
        return touched;
    }

    @Test
    void whoIsolatesADecisionMakerHurtsMoreThanWhoIsolatesOthers() {
        SampleAccount sample = SampleAccount.with("a-x a-y b-z c-z");
        sample.customer("z").getRoles().add(BuyingRole.DECIDER);
        sample.customer("z").setDecisionWeight(0.5);
        List<PersonLoss> losses = sample.analysis().losses();
        assertEquals("z", losses.get(0).member().person().getName());
        assertEquals("a", losses.get(1).member().person().getName());
        assertEquals(List.of(sample.customer("x"), sample.customer("y")), losses.get(1).isolated());
        assertFalse(losses.get(losses.size() - 1).losesThread());
    }

    @Test
    void namesTheDecisionMakersWhoLoseTheirLastContact() {
        SampleAccount sample = SampleAccount.with("a-x a-y b-y");
        sample.customer("x").setDecisionWeight(0.2);
        sample.customer("y").setDecisionWeight(0.1);
        PersonLoss loss = sample.analysis().losses().get(0);
        assertEquals(sample.supplier("a"), loss.member().person());
        assertEquals(List.of(sample.customer("x")), loss.decisionMakersLost());
        assertEquals(0.2, loss.decisionWeightLost(), 1e-12);
        assertEquals(2 / 3.0, loss.contactShareLost(), 1e-12);
    }
}
