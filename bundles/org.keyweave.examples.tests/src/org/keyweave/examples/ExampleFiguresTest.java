/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyweave.examples.ExampleContentTest.account;
import static org.keyweave.examples.ExampleContentTest.load;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.PortfolioAnalysis;
import org.keyweave.analysis.advice.ThreadAdvice;
import org.keyweave.analysis.coverage.NetworkShape;
import org.keyweave.analysis.portfolio.ParetoClass;
import org.keyweave.analysis.portfolio.ParetoEntry;
import org.keyweave.model.Account;
import org.keyweave.model.PlacementState;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Scenario;
import org.keyweave.model.Stage;
import org.keyweave.model.io.ModelFileException;

/** The figures of the examples: the story before and after, and something to say for every figure. */
class ExampleFiguresTest {

    @ParameterizedTest
    @CsvSource({ "2025-03-31, 1", "2025-12-31, 3", "2026-06-30, 4", "2026-11-22, 4" })
    void relationshipIsWovenFromOneThread(LocalDate asOf, int threads) throws ModelFileException {
        Portfolio portfolio = load("automation");
        portfolio.setAnalysisDate(asOf);
        assertEquals(threads, AccountAnalysis.of(account(portfolio, "A-100")).threads().count());
    }

    @Test
    void mainAccountClaimsMoreThanIsEvidenced() throws ModelFileException {
        AccountAnalysis analysis = AccountAnalysis.of(account(load("automation"), "A-100"));
        assertEquals("Chen Lei", analysis.busiest().orElseThrow().person().getName());
        assertTrue(analysis.hiddenSingleThread().isPresent());
        Account account = analysis.account();
        assertFalse(analysis.stageEvidence(account.getCurrentStage()).holds());
        Stage below = account.getEffectiveStageModel().getStages().get(account.getCurrentStage().getOrder() - 2);
        assertTrue(analysis.stageEvidence(below).holds());
        assertEquals(List.of("He Qiang", "Deng Jia"), analysis.decisionCoverage().singleThread().stream()
                .map(maker -> maker.person().getName()).toList());
    }

    @Test
    void starThroughOnePersonIsNamed() throws ModelFileException {
        AccountAnalysis analysis = AccountAnalysis.of(account(load("automation"), "A-200"));
        assertTrue(analysis.threads().isSingleThread());
        assertEquals("Xu Nan", analysis.threads().star().orElseThrow().person().getName());
    }

    @ParameterizedTest
    @CsvSource({ "K-02", "K-03", "K-05", "K-10" })
    void claimIsBackedByEvidence(String code) throws ModelFileException {
        AccountAnalysis analysis = AccountAnalysis.of(account(load("consumer"), code));
        assertTrue(analysis.stageEvidence(analysis.account().getCurrentStage()).holds(),
                () -> analysis.stageEvidence(analysis.account().getCurrentStage()).toString());
    }

    @Test
    void portfolioHasAParetoCurveAndDependsOnOneAccount() throws ModelFileException {
        PortfolioAnalysis analysis = PortfolioAnalysis.of(load("consumer"));
        assertEquals(EnumSet.allOf(ParetoClass.class), analysis.pareto().stream().map(ParetoEntry::paretoClass)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ParetoClass.class))));
        assertEquals(List.of("K-01"), analysis.concentration().overLimit().stream().map(Account::getCode).toList());
        assertFalse(analysis.concentration().unknownRevenue().isEmpty());
    }

    @Test
    void everyShapeOfANetworkIsShown() throws ModelFileException {
        Set<NetworkShape> shapes = new HashSet<>();
        for (Example example : Examples.list()) {
            for (Account account : load(example.id()).getAccounts()) {
                shapes.add(AccountAnalysis.of(account).functionPairing().shape());
            }
        }
        assertEquals(EnumSet.allOf(NetworkShape.class), shapes);
    }

    @Test
    void everyFigureOfAnAccountHasSomethingToSay() throws ModelFileException {
        AccountAnalysis analysis = AccountAnalysis.of(account(load("automation"), "A-100"));
        assertFalse(analysis.cutPoints().articulationPeople().isEmpty());
        assertFalse(analysis.connectors().isEmpty());
        assertFalse(analysis.losses().isEmpty());
        assertFalse(analysis.commitments().overdue().isEmpty());
        assertTrue(analysis.commitments().keptShare().isPresent());
        assertTrue(analysis.satisfaction().stream().anyMatch(aspect -> aspect.trend().isPresent()));
        assertTrue(analysis.whiteSpace().byState().keySet().containsAll(
                EnumSet.of(PlacementState.SOLD, PlacementState.WHITE_SPACE, PlacementState.COMPETITOR)));
        assertFalse(analysis.competencyGaps().orElseThrow().gaps().isEmpty());
        assertTrue(analysis.value().revenueGrowth().isPresent());
        assertTrue(analysis.value().shareTrend().isPresent());
        assertFalse(analysis.rivals().isEmpty());
        assertTrue(analysis.resilience().decision().isPresent());
        assertTrue(AccountAnalysis.of(account(load("consumer"), "K-12")).dropTally().isPresent());
    }

    @Test
    void adviceShowsTheWayToMoreThreadsAndToTheTarget() throws ModelFileException {
        AccountAnalysis star = AccountAnalysis.of(account(load("automation"), "A-200"));
        ThreadAdvice threads = star.adviseThreads(3);
        assertTrue(threads.isReached(), threads::toString);
        assertEquals(2, threads.proposals().size(), "the fewest new touchpoints that lead from one thread to three");
        AccountAnalysis main = AccountAnalysis.of(account(load("automation"), "A-100"));
        assertFalse(main.adviseStage(main.account().getCurrentTarget().getStage()).proposals().isEmpty());
    }

    @Test
    void everyFigureOfAPortfolioHasSomethingToSay() throws ModelFileException {
        for (Example example : Examples.list()) {
            PortfolioAnalysis analysis = PortfolioAnalysis.of(load(example.id()));
            assertFalse(analysis.rivalsOnSingleThread().isEmpty(), example.id());
            assertFalse(analysis.sharedPeople().isEmpty(), example.id());
            assertFalse(analysis.periods().isEmpty(), example.id());
            assertFalse(analysis.stages().isEmpty(), example.id());
            assertTrue(analysis.readiness().firstGap().isPresent(), example.id());
            assertTrue(analysis.relationshipFits().stream().anyMatch(fit -> fit.isMismatch()), example.id());
        }
    }

    @Test
    void everySavedScenarioCostsSomething() throws ModelFileException {
        int scenarios = 0;
        for (Example example : Examples.list()) {
            for (Account account : load(example.id()).getAccounts()) {
                for (Scenario scenario : account.getScenarios()) {
                    assertFalse(AccountAnalysis.of(account).leave(scenario.getLeaving()).lostContacts().isEmpty(),
                            scenario.getName());
                    scenarios++;
                }
            }
        }
        assertTrue(scenarios >= 6);
    }
}
