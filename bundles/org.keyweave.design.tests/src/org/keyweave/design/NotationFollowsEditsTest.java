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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.diagram.model.DiagramDump;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.ServiceReads;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.examples.Examples;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.vsm.spec.DiagramSpec;

/**
 * The diagrams of the real notation, which follow random edits by what is declared of their services, show the same as
 * diagrams built anew: a service that reads more than is declared of it is found here.
 */
class NotationFollowsEditsTest {

    private static final int EDITS = 30;
    private static final ServiceReads READS = ServiceReads.of(KeyweaveDesign.serviceReads());

    @ParameterizedTest
    @CsvSource({"automation, 1", "automation, 2", "consumer, 3"})
    void refreshEqualsRebuild(String example, long seed) throws IOException {
        Portfolio portfolio = Examples.find(example).orElseThrow().load(Locale.ENGLISH).requirePortfolio();
        Map<SyncInput, DiagramSynchronizer> live = new LinkedHashMap<>();
        for (DiagramSpec spec : Notation.compiled().orThrow().diagrams()) {
            SyncInput input = SyncInput.of(spec, target(portfolio, spec.name())).withReads(READS)
                    .withMeasurer(new PlainMeasurer());
            live.put(input, DiagramSynchronizer.open(input));
        }
        RandomEdits edits = new RandomEdits(portfolio, seed);
        List<String> steps = new ArrayList<>();
        for (int i = 0; i < EDITS; i++) {
            steps.add(edits.edit());
            live.forEach((input, diagram) -> {
                diagram.refresh();
                if (diagram.diagram().target().eResource() != null) {
                    try (DiagramSynchronizer fresh = DiagramSynchronizer.open(input.withState(settings(diagram)))) {
                        same(dump(fresh), dump(diagram), input.spec().name() + ", seed " + seed + " after " + steps);
                    }
                }
            });
        }
        live.values().forEach(DiagramSynchronizer::close);
    }

    private static void same(String expected, String actual, String message) {
        Set<String> missing = new TreeSet<>(expected.lines().toList());
        Set<String> surplus = new TreeSet<>(actual.lines().toList());
        surplus.removeAll(missing);
        missing.removeAll(actual.lines().toList());
        assertEquals(String.join("\n", missing), String.join("\n", surplus), message);
        assertEquals(expected, actual, message);
    }

    private static DiagramState settings(DiagramSynchronizer diagram) {
        DiagramState own = diagram.state();
        DiagramState same = new DiagramState(own.id(), own.description(), own.target());
        same.setLayers(own.layers().orElse(null));
        return same;
    }

    private static EObject target(Portfolio portfolio, String diagramName) {
        return switch (diagramName) {
            case "PortfolioMap" -> portfolio;
            case "StageMap" -> portfolio.getMethodology().getStageModels().get(0);
            default -> portfolio.getAccounts().get(0);
        };
    }

    private static String dump(DiagramSynchronizer diagram) {
        return DiagramDump.of(diagram.diagram(), diagram.ids()::of);
    }

    /** A new name is a matter of the cards that show it, however many others there are. */
    @Test
    void renamingEvaluatesNoFigures() throws IOException {
        Portfolio portfolio = Examples.find("automation").orElseThrow().load(Locale.ENGLISH).requirePortfolio();
        Account account = portfolio.getAccounts().get(0);
        Person person = account.getAllPeople().get(0);
        SyncInput input = SyncInput.of(Notation.diagram("RelationshipNetwork", Locale.ENGLISH), account)
                .withMeasurer(new PlainMeasurer());
        try (DiagramSynchronizer declared = DiagramSynchronizer.open(input.withReads(READS));
                DiagramSynchronizer undeclared = DiagramSynchronizer.open(input)) {
            person.setName("Another Name");
            declared.refresh();
            undeclared.refresh();
            assertEquals(dump(undeclared), dump(declared));
            assertTrue(declared.evaluations() * 8 < undeclared.evaluations(),
                    declared.evaluations() + " of " + undeclared.evaluations());
        }
    }
}
