/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyweave.analysis.sample.SampleAccount.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.sample.BruteForce;
import org.keyweave.analysis.sample.RandomNetworks;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.analysis.stage.StageJudge;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;

class ThreadAdviceTest {

    private static ThreadAdvice advise(BipartiteGraph graph, int target) {
        SampleAccount nobody = new SampleAccount();
        return ThreadAdvice.of(RandomNetworks.network(graph), StageJudge.of(nobody.account(), nobody.context()),
                target);
    }

    @Test
    void reachesTheTargetAndCountsEveryStep() {
        RandomNetworks.forSeeds(1500, (seed, random) -> {
            BipartiteGraph graph = RandomNetworks.graph(random, 6);
            int target = random.nextInt(7);
            ThreadAdvice advice = advise(graph, target);
            int reachable = Math.min(graph.size(Side.SUPPLIER), graph.size(Side.CUSTOMER));
            assertEquals(reachable, advice.reachable());
            assertEquals(target <= Math.max(reachable, advice.before()), advice.isReached());
            assertEquals(advice.isReached(), advice.obstacles().isEmpty());
            assertEquals(BruteForce.matching(graph), advice.before());
            List<int[]> chosen = new ArrayList<>();
            for (Proposal proposal : advice.proposals()) {
                int s = Integer.parseInt(proposal.supplierPerson().getName());
                int c = Integer.parseInt(proposal.customerPerson().getName());
                assertEquals(-1, graph.edgeBetween(s, c), "a new contact");
                chosen.add(new int[] {s, c});
                assertEquals(BruteForce.matching(BruteForce.with(graph, chosen)), proposal.threadsAfter());
                assertFalse(proposal.reasons().isEmpty());
            }
            assertEquals(BruteForce.matching(BruteForce.with(graph, chosen)), advice.after());
            assertEquals(Math.max(advice.before(), Math.min(target, reachable)), advice.after());
        });
    }

    @Test
    void noSmallerSetReachesTheTarget() {
        RandomNetworks.forSeeds(400, (seed, random) -> {
            BipartiteGraph graph = RandomNetworks.graph(random, 4);
            ThreadAdvice advice = advise(graph, 1 + random.nextInt(4));
            if (!advice.proposals().isEmpty()) {
                assertTrue(BruteForce.canReach(graph, advice.after(), advice.proposals().size()));
                assertFalse(BruteForce.canReach(graph, advice.after(), advice.proposals().size() - 1));
            }
        });
    }

    @Test
    void givesTheSameAdviceTwice() {
        RandomNetworks.forSeeds(100, (seed, random) -> {
            AccountNetwork network = RandomNetworks.network(RandomNetworks.graph(random, 9));
            SampleAccount nobody = new SampleAccount();
            StageJudge judge = StageJudge.of(nobody.account(), nobody.context());
            assertEquals(ThreadAdvice.of(network, judge, 5), ThreadAdvice.of(network, judge, 5));
        });
    }

    @Test
    void proposesTheNextBestPairWhenOneIsRuledOut() {
        SampleAccount sample = SampleAccount.with("a-x a-y");
        sample.supplier("b");
        sample.supplier("c");
        StageJudge judge = StageJudge.of(sample.account(), sample.context());
        AccountNetwork network = sample.analysis().network();
        String first = pairs(ThreadAdvice.of(network, judge, 2));
        ThreadAdvice second = ThreadAdvice.of(network, judge, 2, (s, c) -> first.equals(s.getName() + "-" + c.getName()));
        assertEquals(1, second.proposals().size());
        assertTrue(second.isReached());
        assertFalse(first.equals(pairs(second)), first);
    }

    @Test
    void saysSoWhenAllThatIsLeftWasRuledOut() {
        SampleAccount sample = SampleAccount.with("a-x a-y");
        sample.supplier("b");
        StageJudge judge = StageJudge.of(sample.account(), sample.context());
        ThreadAdvice advice = ThreadAdvice.of(sample.analysis().network(), judge, 2, (s, c) -> true);
        assertEquals(List.of(), advice.proposals());
        assertEquals(List.of(ObstacleCode.RULED_OUT), advice.obstacles().stream().map(Obstacle::code).toList());
        assertFalse(advice.isReached());
    }

    private static String pairs(ThreadAdvice advice) {
        StringBuilder text = new StringBuilder();
        for (Proposal proposal : advice.proposals()) {
            text.append(text.isEmpty() ? "" : " ").append(proposal.supplierPerson().getName()).append('-')
                    .append(proposal.customerPerson().getName());
        }
        return text.toString();
    }

    private static List<ReasonCode> reasons(Proposal proposal) {
        return proposal.reasons().stream().map(Reason::code).toList();
    }

    @Test
    void takesInColleaguesOfTheSupplierWhoDoNotYetTakePart() {
        SampleAccount sample = SampleAccount.with("a-x a-y");
        sample.supplier("b");
        Person gone = sample.supplier("gone");
        gone.setActiveUntil(TODAY.minusDays(1));
        ThreadAdvice advice = sample.analysis().adviseThreads(2);
        assertEquals("b-x", pairs(advice));
        assertEquals(2, advice.reachable(), "who has left cannot help");
        assertEquals(List.of(ReasonCode.REARRANGES_THREADS, ReasonCode.KNOWS_COLLEAGUE),
                reasons(advice.proposals().get(0)));
    }

    @Test
    void saysWhoIsMissing() {
        SampleAccount sample = SampleAccount.with("a-x b-x");
        sample.supplier("c");
        ThreadAdvice advice = sample.analysis().adviseThreads(3);
        assertFalse(advice.isReached());
        assertEquals(1, advice.reachable());
        assertEquals(List.of(new Obstacle(ObstacleCode.CUSTOMER_PEOPLE, List.of(1, 3))), advice.obstacles());
        assertEquals(List.of(), advice.proposals());
    }

    @Test
    void prefersTheDecisionMaker() {
        SampleAccount sample = SampleAccount.with("a-x");
        sample.supplier("b");
        sample.customer("y");
        sample.customer("z").getRoles().add(BuyingRole.DECIDER);
        ThreadAdvice advice = sample.analysis().adviseThreads(2);
        assertEquals("b-z", pairs(advice));
        assertTrue(reasons(advice.proposals().get(0)).contains(ReasonCode.DECISION_MAKER));
        assertEquals(ReasonCode.ADDS_THREAD, reasons(advice.proposals().get(0)).get(0));
    }

    @Test
    void prefersMissingFunctionsLikeForLike() {
        SampleAccount sample = SampleAccount.with("a-x");
        sample.supplier("b");
        sample.supplier("c").setFunction(BusinessFunction.FINANCE);
        sample.customer("x").setFunction(BusinessFunction.PURCHASING);
        sample.customer("y").setFunction(BusinessFunction.PURCHASING);
        sample.customer("z").setFunction(BusinessFunction.FINANCE);
        assertEquals("c-z", pairs(sample.analysis().adviseThreads(2)));
    }

    @Test
    void prefersToBringATouchpointToLife() {
        SampleAccount sample = new SampleAccount();
        Touchpoint dormant = sample.contacts("a-x b-z").get(1);
        dormant.setStatus(TouchpointStatus.DORMANT);
        sample.customer("y").setDecisionWeight(0.15);
        ThreadAdvice advice = sample.analysis().adviseThreads(2);
        assertEquals("b-z", pairs(advice));
        assertEquals(Optional.of(dormant), advice.proposals().get(0).existing());
        dormant.setStatus(TouchpointStatus.BROKEN);
        assertEquals("b-y", pairs(sample.analysis().adviseThreads(2)), "but not one that broke");
    }

    @Test
    void prefersWhoKnowsTheDepartment() {
        SampleAccount sample = SampleAccount.with("a-u b-u");
        sample.customer("y");
        sample.unit("purchasing", "u", "z");
        ThreadAdvice advice = sample.analysis().adviseThreads(2);
        assertEquals("a-z", pairs(advice), "a knows u, who works with z; y would be first in the network");
        assertEquals(new Reason(ReasonCode.KNOWS_COLLEAGUE, List.of(1, "u")),
                advice.proposals().get(0).reasons().get(1));
    }

    @Test
    void avoidsWhoIsAboutToLeave() {
        SampleAccount sample = SampleAccount.with("a-x");
        sample.supplier("b").setActiveUntil(TODAY.plusDays(30));
        sample.supplier("c");
        sample.customer("y");
        assertEquals("c-y", pairs(sample.analysis().adviseThreads(2)));
    }

    @Test
    void nothingIsAdvisedWhereTheTargetHolds() {
        ThreadAdvice advice = SampleAccount.with("a-x b-y").analysis().adviseThreads(1);
        assertTrue(advice.isReached());
        assertEquals(List.of(), advice.proposals());
        assertThrows(IllegalArgumentException.class, () -> SampleAccount.with("").analysis().adviseThreads(-1));
    }
}
