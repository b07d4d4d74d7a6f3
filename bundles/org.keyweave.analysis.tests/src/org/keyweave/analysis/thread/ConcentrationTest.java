/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.keyweave.analysis.sample.SampleAccount.TODAY;

import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.sample.SampleAccount;
import org.keyweave.model.Stage;

class ConcentrationTest {

    @Test
    void weighsContactsByInteractions() {
        SampleAccount sample = SampleAccount.with("a-x b-x b-y");
        sample.interaction(TODAY, "a", "x", 6);
        sample.interaction(TODAY, "b", "x", 2);
        // a 6, b 2 + 1; x 8, y 1
        Concentration supplier = sample.analysis().concentration(Side.SUPPLIER);
        assertEquals(9, supplier.totalContacts());
        assertEquals(36 / 81.0 + 9 / 81.0, supplier.herfindahl().orElseThrow(), 1e-12);
        assertEquals(81 / 45.0, supplier.effectiveThreads().orElseThrow(), 1e-12);
        assertEquals(6 / 9.0, supplier.topShare().orElseThrow(), 1e-12);
        assertEquals("a", supplier.top().orElseThrow().person().getName());
        assertEquals(2, supplier.shares().get(1).partners());
        AccountAnalysis analysis = sample.analysis();
        assertEquals(81 / 65.0, analysis.effectiveThreads().orElseThrow(), 1e-12, "the smaller side");
        assertEquals(8 / 9.0, analysis.topShare().orElseThrow(), 1e-12, "the greater side");
        assertEquals("x", analysis.busiest().orElseThrow().person().getName());
    }

    @Test
    void isUnknownWithoutAContact() {
        AccountAnalysis analysis = SampleAccount.with("").analysis();
        assertEquals(OptionalDouble.empty(), analysis.effectiveThreads());
        assertEquals(OptionalDouble.empty(), analysis.topShare());
        assertTrue(analysis.busiest().isEmpty());
        assertTrue(analysis.hiddenSingleThread().isEmpty());
        assertEquals(List.of(), analysis.concentration(Side.CUSTOMER).shares());
    }

    @Test
    void hiddenSingleThreadFollowsTheStage() {
        SampleAccount sample = SampleAccount.with("a-x b-y c-z");
        sample.interaction(TODAY, "a", "x", 7);
        // a carries 7 of 9: 0.78
        assertTrue(sample.analysis().hiddenSingleThread().isEmpty(), "below 0.8, no stage claimed");
        Stage stage = sample.stage();
        stage.setMaxTopShare(0.6);
        sample.claim(stage, TODAY);
        assertEquals("a", sample.analysis().hiddenSingleThread().orElseThrow().person().getName());
        sample.account().getTouchpoints().remove(2);
        sample.account().getTouchpoints().remove(1);
        assertTrue(sample.analysis().hiddenSingleThread().isEmpty(), "an open single thread is not hidden");
    }

    @Test
    void connectorsStandBetweenOthers() {
        List<Connector> connectors = SampleAccount.with("a-x a-y b-y").analysis().connectors();
        // The chain x - a - y - b: of the 3 pairs without a, a is between 2; the same for y.
        assertEquals(List.of("a", "y"), connectors.stream().map(c -> c.member().person().getName()).toList());
        assertEquals(2 / 3.0, connectors.get(0).betweenness(), 1e-12);
        assertEquals(List.of(), SampleAccount.with("a-x").analysis().connectors());
    }
}
