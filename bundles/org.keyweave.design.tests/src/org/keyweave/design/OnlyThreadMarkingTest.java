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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.keyweave.design.internal.Snapshots;
import org.keyweave.design.services.TouchpointServices;
import org.keyweave.diagram.layout.Arrangement;
import org.keyweave.diagram.layout.LayoutMonitor;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.diagram.sync.SyncInput;
import org.keyweave.examples.Example;
import org.keyweave.examples.Examples;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.model.Touchpoint;

/** The red of the only thread to a decision maker stands where rules find something, and nowhere else. */
class OnlyThreadMarkingTest {

    private static final Set<String> REASONS = Set.of("decision-maker-single-thread", "stage-not-evidenced",
            "single-thread");

    @Test
    void redIsBackedByAFinding() throws Exception {
        TouchpointServices services = new TouchpointServices();
        List<String> red = new ArrayList<>();
        List<String> allowed = new ArrayList<>();
        for (Example example : Examples.list()) {
            Portfolio portfolio = example.load(Locale.ENGLISH).requirePortfolio();
            for (Account account : portfolio.getAccounts()) {
                boolean found = Snapshots.findings(portfolio).stream()
                        .anyMatch(finding -> finding.account() == account && REASONS.contains(finding.ruleId()));
                for (Touchpoint touchpoint : services.activeTouchpoints(account)) {
                    if (services.isOnlyThreadToDecisionMaker(touchpoint)) {
                        boolean marked = services.isOnlyThreadAtRisk(touchpoint);
                        (marked ? red : allowed).add(account.getName());
                        assertTrue(!marked || found, () -> "red without a finding: " + account.getName());
                    }
                    assertTrue(services.isOnlyThreadToDecisionMaker(touchpoint)
                            || !services.isOnlyThreadAtRisk(touchpoint));
                }
            }
        }
        assertTrue(red.contains("Lingshuo Paper"), red.toString());
        assertTrue(allowed.contains("Nordhof Clinics"), allowed.toString());
    }

    @Test
    void theHaloRunsWhereTheLineRuns() throws Exception {
        Account account = Examples.find("automation").orElseThrow().load(Locale.ENGLISH).requirePortfolio()
                .getAccounts().get(0);
        SyncInput input = SyncInput.of(Notation.diagram("RelationshipNetwork", Locale.ENGLISH), account)
                .withMeasurer(new PlainMeasurer());
        try (DiagramSynchronizer diagram = DiagramSynchronizer.open(input)) {
            Arrangement.all(diagram, LayoutMonitor.NONE);
            List<EdgeElement> edges = diagram.diagram().edgesInOrder();
            List<EdgeElement> halos = edges.stream()
                    .filter(edge -> edge.mapping().name().equals("OnlyThreadHalo")).toList();
            assertFalse(halos.isEmpty());
            for (EdgeElement halo : halos) {
                EdgeElement line = edges.stream().filter(edge -> edge != halo && edge.target() == halo.target())
                        .findFirst().orElseThrow();
                assertEquals(line.route(), halo.route());
                assertTrue(edges.indexOf(halo) < edges.indexOf(line), "drawn below its line");
                assertTrue(halo.style().stroke().width() > line.style().stroke().width());
            }
        }
    }
}
