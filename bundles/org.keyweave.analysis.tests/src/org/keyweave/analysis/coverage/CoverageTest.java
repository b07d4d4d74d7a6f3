/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.BuyingRole;
import org.keyweave.model.Level;
import org.keyweave.model.Stage;

class CoverageTest {

    @Test
    void functionsAgainstTheStage() {
        SampleAccount sample = SampleAccount.with("a-x a-y");
        sample.customer("x").setFunction(BusinessFunction.PURCHASING);
        sample.customer("y").setFunction(BusinessFunction.OTHER);
        sample.customer("z").setFunction(BusinessFunction.FINANCE);
        sample.customer("unknown");
        Stage stage = sample.stage();
        stage.getExpectedFunctions().addAll(List.of(BusinessFunction.PURCHASING, BusinessFunction.FINANCE,
                BusinessFunction.LOGISTICS, BusinessFunction.OTHER));
        FunctionCoverage coverage = sample.analysis().functionCoverage();
        assertEquals(EnumSet.of(BusinessFunction.PURCHASING, BusinessFunction.FINANCE, BusinessFunction.LOGISTICS),
                coverage.expected(), "the first stage, as none is claimed");
        assertEquals(Set.of(BusinessFunction.PURCHASING), coverage.covered());
        assertEquals(Set.of(BusinessFunction.FINANCE, BusinessFunction.LOGISTICS), coverage.missing());
        assertEquals(Set.of(BusinessFunction.LOGISTICS), coverage.absent());
        assertEquals(List.of(sample.customer("unknown")), coverage.unknownFunction());
        assertEquals(1 / 3.0, coverage.share().orElseThrow(), 1e-12);
        assertEquals(0.5, sample.analysis().functionCoverage(null).share().orElseThrow(), 1e-12,
                "without a stage those present count");
    }

    @Test
    void aFunctionComesFromTheUnitToo() {
        SampleAccount sample = SampleAccount.with("a-x");
        sample.unit("plant", "x").setFunction(BusinessFunction.OPERATIONS);
        assertEquals(Set.of(BusinessFunction.OPERATIONS), sample.analysis().functionCoverage().covered());
    }

    @Test
    void nothingExpectedIsNoShare() {
        SampleAccount sample = SampleAccount.with("a-x");
        assertEquals(OptionalDouble.empty(), sample.analysis().functionCoverage().share());
        assertEquals(OptionalDouble.empty(), sample.analysis().levelCoverage().share());
    }

    @Test
    void levelsAgainstTheStage() {
        SampleAccount sample = SampleAccount.with("a-x");
        sample.customer("x").setLevel(Level.STAFF);
        sample.customer("y").setLevel(Level.MANAGER);
        sample.customer("unknown");
        Stage stage = sample.stage();
        stage.getExpectedLevels().addAll(List.of(Level.EXECUTIVE, Level.STAFF));
        LevelCoverage coverage = sample.analysis().levelCoverage(stage);
        assertEquals(Set.of(Level.EXECUTIVE), coverage.missing());
        assertEquals(Set.of(Level.EXECUTIVE), coverage.absent());
        assertEquals(Set.of(Level.STAFF), coverage.covered());
        assertEquals(List.of(sample.customer("unknown")), coverage.unknownLevel());
        assertEquals(0.5, coverage.share().orElseThrow(), 1e-12);
    }

    @Test
    void unknownDecisionWeightsTakeNoPart() {
        SampleAccount sample = SampleAccount.with("a-x b-x a-z");
        sample.customer("x").setDecisionWeight(0.3);
        sample.customer("y").setDecisionWeight(0.5);
        sample.customer("w").setDecisionWeight(0.1);
        sample.customer("z").getRoles().add(BuyingRole.DECIDER);
        sample.customer("user");
        DecisionCoverage coverage = sample.analysis().decisionCoverage();
        assertEquals(0.3 / 0.9, coverage.share().orElseThrow(), 1e-12);
        assertEquals(List.of(sample.customer("z")), coverage.unknownWeight());
        assertEquals(List.of(sample.customer("y"), sample.customer("x"), sample.customer("z")),
                coverage.decisionMakers().stream().map(DecisionMaker::person).toList());
        assertEquals(List.of(sample.customer("y")), coverage.uncovered().stream().map(DecisionMaker::person).toList());
        assertEquals(List.of(sample.customer("z")),
                coverage.singleThread().stream().map(DecisionMaker::person).toList());
        assertEquals(OptionalInt.of(0), coverage.leastContacts());
        assertEquals(List.of(sample.supplier("a"), sample.supplier("b")), coverage.decisionMakers().get(1).contacts());
    }

    @Test
    void withoutAnyWeightTheShareIsUnknown() {
        DecisionCoverage coverage = SampleAccount.with("a-x").analysis().decisionCoverage();
        assertTrue(coverage.share().isEmpty());
        assertTrue(coverage.leastContacts().isEmpty());
    }

    @Test
    void levelsAnswerEachOther() {
        SampleAccount sample = SampleAccount.with("a-x b-y b-z c-z d-w");
        sample.supplier("a").setLevel(Level.STAFF);
        sample.supplier("b").setLevel(Level.MANAGER);
        sample.supplier("c").setLevel(Level.EXECUTIVE);
        sample.customer("x").setLevel(Level.EXECUTIVE);
        sample.customer("y").setLevel(Level.MANAGER);
        sample.customer("z").setLevel(Level.DIRECTOR);
        LevelReciprocity reciprocity = sample.analysis().levelReciprocity();
        assertEquals(EnumSet.of(Level.DIRECTOR, Level.MANAGER), reciprocity.answered());
        assertEquals(Set.of(Level.EXECUTIVE), reciprocity.unanswered());
        assertEquals(4, reciprocity.knownPairs());
        assertEquals(0.25, reciprocity.equalShare().orElseThrow(), 1e-12);
        assertEquals(5, reciprocity.pairs().size());
        assertTrue(SampleAccount.with("a-x").analysis().levelReciprocity().equalShare().isEmpty());
    }
}
