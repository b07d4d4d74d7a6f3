/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyweave.analysis.sample.SampleAccount.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Level;
import org.keyweave.model.PeriodValue;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageTarget;

class StageEvidenceTest {

    private static Arguments given(StageCriterion criterion, CriterionState expected, Double actual,
            BiConsumer<SampleAccount, Stage> setting) {
        return Arguments.of(criterion, expected, actual, setting);
    }

    private static void share(SampleAccount sample, double share) {
        PeriodValue value = KeyweaveFactory.eINSTANCE.createPeriodValue();
        value.setStart(TODAY.minusDays(300));
        value.setEnd(TODAY.minusDays(1));
        value.setStatedShareOfWallet(share);
        sample.account().getValues().add(value);
    }

    /** The sample has contacts a-x and b-y with one contact each. */
    static Stream<Arguments> criteria() {
        return Stream.of(
                given(StageCriterion.THREADS, CriterionState.SATISFIED, 2.0, (s, st) -> st.setMinThreads(2)),
                given(StageCriterion.THREADS, CriterionState.MISSED, 2.0, (s, st) -> st.setMinThreads(3)),
                given(StageCriterion.EFFECTIVE_THREADS, CriterionState.SATISFIED, 2.0,
                        (s, st) -> st.setMinEffectiveThreads(2)),
                given(StageCriterion.EFFECTIVE_THREADS, CriterionState.MISSED, 0.0, (s, st) -> {
                    s.account().getTouchpoints().clear();
                    st.setMinEffectiveThreads(1.5);
                }),
                given(StageCriterion.TOP_SHARE, CriterionState.SATISFIED, 0.5, (s, st) -> st.setMaxTopShare(0.5)),
                given(StageCriterion.TOP_SHARE, CriterionState.MISSED, 0.5, (s, st) -> st.setMaxTopShare(0.49)),
                given(StageCriterion.TOP_SHARE, CriterionState.UNKNOWN, null, (s, st) -> {
                    s.account().getTouchpoints().clear();
                    st.setMaxTopShare(0.5);
                }),
                given(StageCriterion.CONTACTS_PER_DECISION_MAKER, CriterionState.UNKNOWN, null,
                        (s, st) -> st.setMinContactsPerDecisionMaker(1)),
                given(StageCriterion.CONTACTS_PER_DECISION_MAKER, CriterionState.MISSED, 1.0, (s, st) -> {
                    s.customer("x").getRoles().add(BuyingRole.DECIDER);
                    st.setMinContactsPerDecisionMaker(2);
                }),
                given(StageCriterion.FUNCTIONS, CriterionState.UNKNOWN, 0.0, (s, st) -> st.setMinFunctions(2)),
                given(StageCriterion.FUNCTIONS, CriterionState.MISSED, 0.0, (s, st) -> st.setMinFunctions(3)),
                given(StageCriterion.FUNCTIONS, CriterionState.MISSED, 0.0, (s, st) -> {
                    s.customer("x").setFunction(BusinessFunction.FINANCE);
                    s.customer("y").setFunction(BusinessFunction.OTHER);
                    st.getExpectedFunctions().add(BusinessFunction.PURCHASING);
                    st.setMinFunctions(1);
                }),
                given(StageCriterion.LEVELS, CriterionState.SATISFIED, 1.0, (s, st) -> {
                    s.customer("x").setLevel(Level.STAFF);
                    st.setMinLevels(1);
                }),
                given(StageCriterion.LEVELS, CriterionState.UNKNOWN, 1.0, (s, st) -> {
                    s.customer("x").setLevel(Level.STAFF);
                    st.setMinLevels(2);
                }),
                given(StageCriterion.TRUST, CriterionState.UNKNOWN, null, (s, st) -> st.setMinTrust(3)),
                given(StageCriterion.TRUST, CriterionState.SATISFIED, 3.0, (s, st) -> {
                    s.account().getTouchpoints().get(0).setPersonalTrust(3);
                    st.setMinTrust(3);
                }),
                given(StageCriterion.LIKE_FOR_LIKE_PAIRS, CriterionState.SATISFIED, 1.0, (s, st) -> {
                    s.customer("x").setFunction(BusinessFunction.FINANCE);
                    s.supplier("a").setFunction(BusinessFunction.FINANCE);
                    st.setMinLikeForLikePairs(1);
                }),
                given(StageCriterion.MIN_SHARE_OF_WALLET, CriterionState.UNKNOWN, null,
                        (s, st) -> st.setMinShareOfWallet(0.5)),
                given(StageCriterion.MIN_SHARE_OF_WALLET, CriterionState.SATISFIED, 0.5, (s, st) -> {
                    share(s, 0.5);
                    st.setMinShareOfWallet(0.5);
                }),
                given(StageCriterion.MAX_SHARE_OF_WALLET, CriterionState.MISSED, 0.5, (s, st) -> {
                    share(s, 0.5);
                    st.setMaxShareOfWallet(0.5);
                }),
                given(StageCriterion.MAX_SHARE_OF_WALLET, CriterionState.SATISFIED, 1.0, (s, st) -> {
                    share(s, 1);
                    st.setMaxShareOfWallet(1);
                }),
                given(StageCriterion.NATURE, CriterionState.UNKNOWN, null, (s, st) -> st.setMinNature(2)),
                given(StageCriterion.INVOLVEMENT, CriterionState.MISSED, 3.0, (s, st) -> {
                    s.claim(st, TODAY).setInvolvement(3);
                    st.setMinInvolvement(4);
                }));
    }

    @ParameterizedTest(name = "[{index}] {0} {1}")
    @MethodSource("criteria")
    void judges(StageCriterion criterion, CriterionState expected, Double actual,
            BiConsumer<SampleAccount, Stage> setting) {
        SampleAccount sample = SampleAccount.with("a-x b-y");
        Stage stage = sample.stage();
        setting.accept(sample, stage);
        StageEvidence evidence = sample.analysis().stageEvidence(stage);
        assertEquals(1, evidence.results().size());
        CriterionResult result = evidence.results().get(0);
        assertEquals(criterion, result.criterion());
        assertEquals(expected, result.state());
        assertEquals(actual == null ? OptionalDouble.empty() : OptionalDouble.of(actual), result.actual());
        assertEquals(expected == CriterionState.SATISFIED, evidence.holds());
        assertEquals(expected == CriterionState.MISSED, evidence.isRefuted());
        assertEquals(expected == CriterionState.UNKNOWN, !evidence.unknown().isEmpty());
    }

    @Test
    void theEvidencedStageIsTheHighestThatHolds() {
        SampleAccount sample = SampleAccount.with("a-x b-y");
        Stage first = sample.stage();
        first.setMinThreads(1);
        Stage second = sample.stage();
        second.setMinThreads(2);
        Stage third = sample.stage();
        third.setMinThreads(3);
        sample.stage();
        sample.claim(third, TODAY.minusDays(400));
        StageAudit audit = sample.analysis().stageAudit();
        assertEquals(Optional.of(third), audit.claimed());
        assertEquals(Optional.of(second), audit.evidenced(), "a stage that sets no threshold is evidence of nothing");
        assertEquals(List.of(StageCriterion.THREADS),
                audit.claimedEvidence().orElseThrow().missed().stream().map(CriterionResult::criterion).toList());
        assertTrue(audit.stale(), "365 days are over");
        assertEquals(Optional.of(TODAY.minusDays(35)), audit.validUntil());
    }

    @Test
    void historyAndTargetAreThoseOfTheDate() {
        SampleAccount sample = SampleAccount.with("a-x");
        Stage first = sample.stage();
        Stage second = sample.stage();
        StageAssessment old = sample.claim(second, TODAY.minusDays(100));
        StageAssessment current = sample.claim(first, TODAY.minusDays(10));
        sample.claim(second, TODAY.plusDays(10));
        StageTarget target = KeyweaveFactory.eINSTANCE.createStageTarget();
        target.setStage(second);
        sample.account().getTargets().add(target);
        StageAudit audit = sample.analysis().stageAudit();
        assertEquals(Optional.of(current), audit.assessment());
        assertEquals(Optional.of(old), audit.previous());
        assertTrue(audit.isRegressed());
        assertFalse(audit.stale());
        assertEquals(Optional.of(target), audit.target());
        assertEquals(second, audit.targetEvidence().orElseThrow().stage());
        StageAudit earlier = AccountAnalysis
                .of(sample.account(), sample.context().at(TODAY.minusDays(50))).stageAudit();
        assertEquals(Optional.of(old), earlier.assessment());
        assertEquals(Optional.empty(), earlier.target(), "reached by then");
        assertFalse(earlier.isRegressed());
    }

    @Test
    void withoutAssessmentNothingIsClaimed() {
        StageAudit audit = SampleAccount.with("a-x").analysis().stageAudit();
        assertEquals(Optional.empty(), audit.model());
        assertEquals(Optional.empty(), audit.claimedEvidence());
        assertEquals(Optional.empty(), audit.evidenced());
        assertFalse(audit.stale());
    }
}
