/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyweave.analysis.sample.SampleAccount.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.keyweave.analysis.PortfolioAnalysis;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.model.Commitment;
import org.keyweave.model.CommitmentOutcome;
import org.keyweave.model.CompetencyProfile;
import org.keyweave.model.DropAnswer;
import org.keyweave.model.DropQuestion;
import org.keyweave.model.DropReview;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.Placement;
import org.keyweave.model.PlacementState;
import org.keyweave.model.ReadinessAnswer;
import org.keyweave.model.ReadinessCheck;
import org.keyweave.model.ReadinessCriterion;
import org.keyweave.model.RemedyKind;
import org.keyweave.model.SatisfactionScore;
import org.keyweave.model.SkillScore;

class DossierTest {

    private static final KeyweaveFactory FACTORY = KeyweaveFactory.eINSTANCE;

    private final SampleAccount sample = new SampleAccount();

    private Commitment commitment(CommitmentOutcome outcome, LocalDate due) {
        Commitment commitment = FACTORY.createCommitment();
        commitment.setOutcome(outcome);
        commitment.setDue(due);
        sample.account().getCommitments().add(commitment);
        return commitment;
    }

    @Test
    void keptPromisesAreMeasuredAgainstThoseFallenDue() {
        commitment(CommitmentOutcome.KEPT, TODAY.minusDays(9));
        Commitment mended = commitment(CommitmentOutcome.BROKEN, TODAY.minusDays(9));
        mended.setRemedyKind(RemedyKind.APOLOGY);
        Commitment broken = commitment(CommitmentOutcome.BROKEN, null);
        commitment(CommitmentOutcome.WITHDRAWN, TODAY.minusDays(9));
        Commitment overdue = commitment(CommitmentOutcome.OPEN, TODAY.minusDays(1));
        Commitment today = commitment(CommitmentOutcome.OPEN, TODAY);
        CommitmentFigures figures = sample.analysis().commitments();
        assertEquals(0.25, figures.keptShare().orElseThrow(), 1e-12);
        assertEquals(List.of(overdue), figures.overdue());
        assertEquals(List.of(today), figures.open());
        assertEquals(List.of(broken), figures.brokenWithoutRemedy());
    }

    @Test
    void noPromiseDueIsNoShare() {
        commitment(CommitmentOutcome.OPEN, TODAY.plusDays(1));
        assertTrue(sample.analysis().commitments().keptShare().isEmpty());
    }

    private void score(String aspect, LocalDate date, Double expected, Double perceived) {
        SatisfactionScore score = FACTORY.createSatisfactionScore();
        score.setAspect(aspect);
        score.setDate(date);
        if (expected != null) {
            score.setExpected(expected);
        }
        if (perceived != null) {
            score.setPerceived(perceived);
        }
        sample.account().getSatisfactions().add(score);
    }

    @Test
    void satisfactionIsComparedWithTheTimeBefore() {
        score("delivery", TODAY.minusDays(1), 8.0, 6.0);
        score("support", TODAY.minusDays(1), 8.0, null);
        score("delivery", TODAY.minusDays(1), 8.0, 7.0);
        score("delivery", TODAY.minusDays(100), 8.0, 9.0);
        score("delivery", TODAY.plusDays(1), 0.0, 10.0);
        List<SatisfactionAspect> aspects = sample.analysis().satisfaction();
        assertEquals(List.of("delivery", "support"), aspects.stream().map(SatisfactionAspect::aspect).toList());
        assertEquals(-1.5, aspects.get(0).gap().orElseThrow(), 1e-12);
        assertEquals(-2.5, aspects.get(0).trend().orElseThrow(), 1e-12);
        assertEquals(3, aspects.get(0).scores().size());
        assertTrue(aspects.get(1).gap().isEmpty(), "perceived is unknown, not 0");
        assertTrue(aspects.get(1).trend().isEmpty());
    }

    private Placement placement(PlacementState state, Double revenue, Double potential) {
        Placement placement = FACTORY.createPlacement();
        placement.setState(state);
        if (revenue != null) {
            placement.setAnnualRevenue(revenue);
        }
        if (potential != null) {
            placement.setAnnualPotential(potential);
        }
        sample.account().getPlacements().add(placement);
        return placement;
    }

    @Test
    void potentialIsWhatIsKnownBeyondToday() {
        placement(PlacementState.SOLD, 40.0, 100.0);
        placement(PlacementState.SOLD, 40.0, 30.0);
        Placement unknownRevenue = placement(PlacementState.AT_RISK, null, 70.0);
        placement(PlacementState.WHITE_SPACE, null, 20.0);
        Placement unknownPotential = placement(PlacementState.COMPETITOR, null, null);
        placement(PlacementState.NOT_APPLICABLE, null, 500.0);
        WhiteSpace space = sample.analysis().whiteSpace();
        assertEquals(80, space.revenue().orElseThrow(), 1e-12);
        assertEquals(80, space.potential().orElseThrow(), 1e-12, "60 + 0 + 20");
        assertEquals(List.of(unknownRevenue, unknownPotential), space.unknownPotential());
        assertEquals(2, space.byState().get(PlacementState.SOLD).size());
        assertEquals(PlacementState.values().length, space.byState().size());
        WhiteSpace nothing = new SampleAccount().analysis().whiteSpace();
        assertTrue(nothing.potential().isEmpty() && nothing.revenue().isEmpty());
    }

    private static SkillScore skill(CompetencyProfile profile, Integer actual, Integer required) {
        SkillScore score = FACTORY.createSkillScore();
        if (actual != null) {
            score.setActual(actual);
        }
        if (required != null) {
            score.setRequired(required);
        }
        profile.getScores().add(score);
        return score;
    }

    @Test
    void gapsOfTheLatestProfileCount() {
        assertEquals(Optional.empty(), sample.analysis().competencyGaps(), "no account manager");
        sample.account().setAccountManager(sample.supplier("manager"));
        assertEquals(Optional.empty(), sample.analysis().competencyGaps(), "no profile");
        CompetencyProfile latest = FACTORY.createCompetencyProfile();
        latest.setDate(TODAY.minusDays(1));
        CompetencyProfile old = FACTORY.createCompetencyProfile();
        old.setDate(TODAY.minusYears(1));
        CompetencyProfile later = FACTORY.createCompetencyProfile();
        later.setDate(TODAY.plusDays(1));
        sample.supplier("manager").getCompetencies().addAll(List.of(latest, old, later));
        SkillScore small = skill(latest, 3, 4);
        SkillScore great = skill(latest, 1, 4);
        SkillScore met = skill(latest, 4, 4);
        SkillScore unknown = skill(latest, null, 4);
        CompetencyGaps gaps = sample.analysis().competencyGaps().orElseThrow();
        assertEquals(latest, gaps.profile());
        assertEquals(List.of(great, small), gaps.gaps());
        assertEquals(List.of(met), gaps.met());
        assertEquals(List.of(unknown), gaps.unknown());
    }

    @Test
    void talliesTheLatestReview() {
        assertEquals(Optional.empty(), sample.analysis().dropTally());
        DropReview review = FACTORY.createDropReview();
        sample.account().getDropReviews().add(review);
        Boolean[] answers = {true, true, false, null};
        for (int i = 0; i < 6; i++) {
            DropQuestion question = FACTORY.createDropQuestion();
            sample.methodology().getDropQuestions().add(question);
            DropAnswer answer = FACTORY.createDropAnswer();
            answer.setQuestion(question);
            if (i < answers.length) {
                answer.setAnswer("because");
                if (answers[i] != null) {
                    answer.setFavoursKeeping(answers[i]);
                }
            }
            if (i < 5) {
                review.getAnswers().add(answer);
            }
        }
        DropTally tally = sample.analysis().dropTally().orElseThrow();
        assertEquals(2, tally.favourKeeping());
        assertEquals(1, tally.favourDropping());
        assertEquals(1, tally.undecided());
        assertEquals(sample.methodology().getDropQuestions().subList(4, 6), tally.unanswered(),
                "an empty answer is none");
    }

    @Test
    void readinessCountsJudgedCriteriaOnly() {
        assertTrue(PortfolioAnalysis.of(sample.portfolio()).readiness().share().isEmpty());
        ReadinessAnswer[] answers = {ReadinessAnswer.MET, ReadinessAnswer.NOT_MET, ReadinessAnswer.PARTLY_MET, null};
        for (int i = 0; i < answers.length; i++) {
            ReadinessCriterion criterion = FACTORY.createReadinessCriterion();
            criterion.setOrder(answers.length - i);
            sample.methodology().getReadinessCriteria().add(criterion);
            ReadinessCheck check = FACTORY.createReadinessCheck();
            check.setCriterion(criterion);
            if (answers[i] != null) {
                check.setAnswer(answers[i]);
            }
            check.setEvidence(i == 0 ? "seen" : null);
            sample.supplier().getReadiness().add(check);
        }
        ReadinessSummary summary = PortfolioAnalysis.of(sample.portfolio()).readiness();
        assertEquals(0.5, summary.share().orElseThrow(), 1e-12);
        assertEquals(List.of(sample.methodology().getReadinessCriteria().get(3)), summary.notJudged());
        assertEquals(Optional.of(sample.methodology().getReadinessCriteria().get(2)), summary.firstGap(),
                "the lowest that is judged and not fully met");
        assertEquals(summary.partlyMet(), summary.withoutEvidence());
        ReadinessCheck newer = FACTORY.createReadinessCheck();
        newer.setCriterion(sample.methodology().getReadinessCriteria().get(1));
        newer.setAnswer(ReadinessAnswer.MET);
        newer.setDate(TODAY);
        sample.supplier().getReadiness().add(newer);
        assertEquals(2, PortfolioAnalysis.of(sample.portfolio()).readiness().met().size(), "the latest counts");
    }
}
