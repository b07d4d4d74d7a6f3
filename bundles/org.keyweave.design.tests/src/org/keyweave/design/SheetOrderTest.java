/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.design.services.CommitmentServices;
import org.keyweave.design.services.StrategyMapServices;
import org.keyweave.diagram.layout.Arrangement;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.examples.Examples;
import org.keyweave.model.Account;
import org.keyweave.model.Commitment;
import org.keyweave.model.Portfolio;

/** Legends stand below what they explain, and what belongs to no plan has a heading. */
class SheetOrderTest {

    private Portfolio portfolio;
    private Account account;

    @BeforeEach
    void load() throws IOException {
        portfolio = Examples.find("automation").orElseThrow().load(Locale.ENGLISH).requirePortfolio();
        account = portfolio.getAccounts().get(0);
    }

    private DiagramSynchronizer open(String name) throws IOException {
        EObject target = switch (name) {
            case "PortfolioMap" -> portfolio;
            case "StageMap" -> portfolio.getMethodology().getStageModels().get(0);
            default -> account;
        };
        DiagramSynchronizer opened = DiagramSynchronizer.open(SyncInput.of(Notation.diagram(name, Locale.ENGLISH),
                target).withMeasurer(new PlainMeasurer()).withLocale(Locale.ENGLISH));
        Arrangement.all(opened, LayoutMonitor.NONE);
        return opened;
    }

    @ParameterizedTest
    @ValueSource(strings = {"RelationshipNetwork", "AccountOrganisation", "FunctionPairing", "StageMap", "StrategyMap",
            "PortfolioMap"})
    void legendStandsBelowTheDrawing(String name) throws IOException {
        try (DiagramSynchronizer opened = open(name)) {
            List<ShapeElement> roots = opened.diagram().roots();
            ShapeElement legend = roots.stream().filter(root -> root.mapping().name().endsWith("Legend")).findFirst()
                    .orElseThrow();
            for (ShapeElement root : roots) {
                assertTrue(root == legend || root.bounds().bottom() <= legend.bounds().y(), root.mapping().name());
            }
        }
    }

    /** Nobody of an imported list has a function yet: there is no line, and nothing for a legend to explain. */
    @Test
    void partiesFaceEachOtherBeforeALineJoinsThem() throws IOException {
        account = Examples.find("consumer").orElseThrow().load(Locale.ENGLISH).requirePortfolio().getAccounts().stream()
                .filter(one -> one.getName().startsWith("Tindale")).findFirst().orElseThrow();
        try (DiagramSynchronizer opened = open("FunctionPairing")) {
            assertEquals(List.of(), List.copyOf(opened.diagram().edges()));
            List<ShapeElement> roots = opened.diagram().roots();
            assertEquals(List.of("PairingHeadline", "SupplierFunctions", "CustomerFunctions"),
                    roots.stream().map(root -> root.mapping().name()).toList());
            assertTrue(roots.get(0).label().startsWith("no customer function"), roots.get(0).label());
            assertTrue(roots.get(0).bounds().bottom() < roots.get(1).bounds().y());
            assertTrue(roots.get(1).bounds().right() + 200 < roots.get(2).bounds().x());
            assertEquals(roots.get(1).bounds().y(), roots.get(2).bounds().y());
        }
    }

    @Test
    void emptyPlanHasNoLegend() throws IOException {
        account.getStrategies().clear();
        account.getOpenings().clear();
        account.getRisks().clear();
        account.getCommitments().clear();
        account.getActions().clear();
        try (DiagramSynchronizer opened = open("StrategyMap")) {
            assertEquals(List.of("StrategyHeadline", "PlanStage"),
                    opened.diagram().roots().stream().map(root -> root.mapping().name()).toList());
        }
    }

    @Test
    void everyCommitmentStandsOnceInThePlanOrUnderTheHeading() throws IOException {
        try (DiagramSynchronizer opened = open("StrategyMap")) {
            List<String> inPlan = new ArrayList<>();
            List<String> others = new ArrayList<>();
            for (Commitment commitment : account.getCommitments()) {
                List<ShapeElement> shown = shapes(opened.diagram(), commitment);
                assertEquals(1, shown.size(), commitment.getName());
                (shown.get(0).parent().isEmpty() ? inPlan : others).add(commitment.getName());
            }
            assertEquals(List.of("Common spare part list"), inPlan);
            assertEquals(4, others.size());
            ShapeElement panel = shapes(opened.diagram(), account).stream()
                    .filter(shape -> shape.mapping().name().equals("OtherCommitments")).findFirst().orElseThrow();
            assertEquals("Commitments outside the plan", panel.label());
            assertTrue(shapes(opened.diagram(), commitment("Invoices without error")).get(0).label()
                    .endsWith("\nWang Jun"), "whom it concerns");
        }
    }

    @Test
    void commitmentMovesIntoThePlanWhenAnActionIsForTheSamePerson() throws IOException {
        try (DiagramSynchronizer opened = open("StrategyMap")) {
            Commitment commitment = commitment("Invoices without error");
            new StrategyMapServices().planActions(account).iterator().next().getTargets()
                    .addAll(new CommitmentServices().commitmentPeople(commitment));
            opened.refresh();
            assertTrue(shapes(opened.diagram(), commitment).get(0).parent().isEmpty());
        }
    }

    private Commitment commitment(String name) {
        return account.getCommitments().stream().filter(one -> name.equals(one.getName())).findFirst().orElseThrow();
    }

    private static List<ShapeElement> shapes(Diagram diagram, EObject element) {
        return diagram.elementsFor(element).stream().filter(ShapeElement.class::isInstance)
                .map(ShapeElement.class::cast).toList();
    }
}
