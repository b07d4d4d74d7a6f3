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
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.sample.RandomNetworks;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.analysis.stage.CriterionState;
import org.keyweave.analysis.stage.StageCriterion;
import org.keyweave.analysis.stage.StageEvidence;
import org.keyweave.analysis.stage.StageJudge;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.Level;
import org.keyweave.model.Person;
import org.keyweave.model.Stage;

class StageAdviceTest {

    @Test
    void oneContactServesSeveralThresholds() {
        SampleAccount sample = SampleAccount.with("a-x");
        sample.supplier("b").setFunction(BusinessFunction.FINANCE);
        sample.customer("x").setFunction(BusinessFunction.PURCHASING);
        sample.customer("x").setLevel(Level.STAFF);
        sample.customer("y").setFunction(BusinessFunction.FINANCE);
        sample.customer("y").setLevel(Level.EXECUTIVE);
        sample.customer("y").getRoles().add(BuyingRole.DECIDER);
        Stage stage = sample.stage();
        stage.setMinThreads(2);
        stage.setMinFunctions(2);
        stage.setMinLevels(2);
        stage.setMinContactsPerDecisionMaker(1);
        stage.setMinLikeForLikePairs(1);
        StageAdvice advice = sample.analysis().adviseStage(stage);
        assertEquals(1, advice.proposals().size());
        Proposal proposal = advice.proposals().get(0);
        assertEquals(sample.supplier("b"), proposal.supplierPerson());
        assertEquals(sample.customer("y"), proposal.customerPerson());
        assertEquals(List.of(ReasonCode.ADDS_THREAD, ReasonCode.DECISION_MAKER_CONTACTS, ReasonCode.MISSING_FUNCTION,
                ReasonCode.MISSING_LEVEL, ReasonCode.SAME_FUNCTION),
                proposal.reasons().stream().map(Reason::code).limit(5).toList());
        assertFalse(advice.before().holds());
        assertTrue(advice.after().holds());
        assertEquals(List.of(), advice.obstacles());
    }

    @Test
    void saysWhatNoTouchpointCanReach() {
        SampleAccount sample = SampleAccount.with("a-x");
        sample.customer("x").getRoles().add(BuyingRole.DECIDER);
        sample.customer("x").setFunction(BusinessFunction.PURCHASING);
        sample.customer("x").setLevel(Level.STAFF);
        Stage stage = sample.stage();
        stage.setMinThreads(2);
        stage.setMinFunctions(2);
        stage.getExpectedFunctions().add(BusinessFunction.PURCHASING);
        stage.getExpectedFunctions().add(BusinessFunction.FINANCE);
        stage.setMinLevels(2);
        stage.getExpectedLevels().add(Level.EXECUTIVE);
        stage.getExpectedLevels().add(Level.STAFF);
        stage.setMinContactsPerDecisionMaker(2);
        stage.setMinLikeForLikePairs(1);
        StageAdvice advice = sample.analysis().adviseStage(stage);
        assertEquals(List.of(), advice.proposals());
        assertEquals(List.of(
                new Obstacle(ObstacleCode.SUPPLIER_PEOPLE, List.of(1, 2)),
                new Obstacle(ObstacleCode.CUSTOMER_PEOPLE, List.of(1, 2)),
                new Obstacle(ObstacleCode.TOO_FEW_FUNCTIONS, List.of(1, 2)),
                new Obstacle(ObstacleCode.NOBODY_WITH_FUNCTION, List.of(BusinessFunction.FINANCE)),
                new Obstacle(ObstacleCode.TOO_FEW_LEVELS, List.of(1, 2)),
                new Obstacle(ObstacleCode.NOBODY_WITH_LEVEL, List.of(Level.EXECUTIVE)),
                new Obstacle(ObstacleCode.DECISION_MAKER_EXHAUSTED, List.of("x", 1, 2)),
                new Obstacle(ObstacleCode.TOO_FEW_LIKE_FOR_LIKE, List.of(0, 1))), advice.obstacles());
    }

    private static final StageCriterion[] BY_TOUCHPOINTS = {StageCriterion.THREADS, StageCriterion.FUNCTIONS,
        StageCriterion.LEVELS, StageCriterion.CONTACTS_PER_DECISION_MAKER, StageCriterion.LIKE_FOR_LIKE_PAIRS};

    @Test
    void reachesWhatItDoesNotExcuseAndAdvisesNothingNeedless() {
        RandomNetworks.forSeeds(300, (seed, random) -> {
            SampleAccount sample = randomSample(random);
            Stage stage = sample.stage();
            stage.setMinThreads(random.nextInt(6));
            stage.setMinFunctions(random.nextInt(4));
            stage.setMinLevels(random.nextInt(4));
            stage.setMinContactsPerDecisionMaker(random.nextInt(3));
            stage.setMinLikeForLikePairs(random.nextInt(3));
            StageAdvice advice = sample.analysis().adviseStage(stage);
            if (advice.obstacles().isEmpty()) {
                for (StageCriterion criterion : BY_TOUCHPOINTS) {
                    CriterionState state = advice.after().result(criterion).orElseThrow().state();
                    boolean noMaker = criterion == StageCriterion.CONTACTS_PER_DECISION_MAKER
                            && state == CriterionState.UNKNOWN;
                    assertTrue(state == CriterionState.SATISFIED || noMaker, criterion.name());
                }
            }
            assertIrredundant(sample, stage, advice);
        });
    }

    private static void assertIrredundant(SampleAccount sample, Stage stage, StageAdvice advice) {
        StageJudge judge = StageJudge.of(sample.account(), sample.context());
        AccountNetwork network = sample.network();
        int full = held(StageEvidence.of(stage, judge.figures(with(network, advice.proposals()))));
        assertEquals(full, held(advice.after()));
        if (!advice.obstacles().isEmpty()) {
            // A threshold that stays out of reach is approached, so leaving out a step need not change the outcome.
            return;
        }
        for (Proposal proposal : advice.proposals()) {
            List<Proposal> fewer = new ArrayList<>(advice.proposals());
            fewer.remove(proposal);
            assertTrue(held(StageEvidence.of(stage, judge.figures(with(network, fewer)))) < full, "needless");
        }
    }

    private static int held(StageEvidence evidence) {
        return (int) evidence.results().stream().filter(r -> r.state() == CriterionState.SATISFIED).count();
    }

    private static AccountNetwork with(AccountNetwork network, List<Proposal> proposals) {
        return network.with(proposals.stream()
                .map(proposal -> new Contact(proposal.supplierPerson(), proposal.customerPerson(), 1)).toList());
    }

    private static SampleAccount randomSample(Random random) {
        SampleAccount sample = new SampleAccount();
        int suppliers = 1 + random.nextInt(6);
        int customers = 1 + random.nextInt(6);
        for (int i = 0; i < suppliers; i++) {
            describe(sample.supplier("s" + i), random);
        }
        for (int i = 0; i < customers; i++) {
            describe(sample.customer("c" + i), random);
            if (random.nextInt(4) == 0) {
                sample.customer("c" + i).getRoles().add(BuyingRole.DECIDER);
            }
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            sample.contacts("s" + random.nextInt(suppliers) + "-c" + random.nextInt(customers));
        }
        return sample;
    }

    private static void describe(Person person, Random random) {
        person.setFunction(BusinessFunction.get(random.nextInt(4)));
        person.setLevel(Level.get(random.nextInt(4)));
    }
}
