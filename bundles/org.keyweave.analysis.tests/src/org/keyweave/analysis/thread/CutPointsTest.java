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

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.sample.BruteForce;
import org.keyweave.analysis.sample.RandomNetworks;
import org.keyweave.analysis.sample.SampleAccount;

class CutPointsTest {

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', value = {
            // contacts | components | articulation people | bridges | people with one contact
            "''                  | 0 | ''  | ''          | ''",
            "a-x                 | 1 | ''  | a-x         | a x",
            "a-x a-y             | 1 | a   | a-x a-y     | x y",
            "a-x a-y b-x b-y     | 1 | ''  | ''          | ''",
            "a-x b-y             | 2 | ''  | a-x b-y     | a b x y",
            "a-x b-x b-y         | 1 | b x | a-x b-x b-y | a y",
            "a-x a-y b-x b-y b-z | 1 | b   | b-z         | z",
    })
    void seenByEye(String contacts, int components, String articulation, String bridges, String one) {
        CutPoints points = SampleAccount.with(contacts).analysis().cutPoints();
        assertEquals(components, points.components());
        assertEquals(articulation, points.articulationPeople().stream().map(m -> m.person().getName())
                .collect(Collectors.joining(" ")));
        assertEquals(bridges, points.bridges().stream()
                .map(c -> c.supplierPerson().getName() + "-" + c.customerPerson().getName())
                .collect(Collectors.joining(" ")));
        assertEquals(one, points.withOneContact().stream().map(m -> m.person().getName())
                .collect(Collectors.joining(" ")));
    }

    @Test
    void areThoseWhoseLossMakesMorePieces() {
        RandomNetworks.forSeeds(3000, (seed, random) -> {
            BipartiteGraph graph = RandomNetworks.graph(random, 6);
            LowPoints points = LowPoints.of(graph);
            int before = BruteForce.components(graph, Side.SUPPLIER, -1, -1);
            assertEquals(before, points.components());
            for (Side side : Side.values()) {
                for (int v = 0; v < graph.size(side); v++) {
                    boolean more = BruteForce.components(graph, side, v, -1) > before;
                    assertEquals(more, points.isArticulation(side, v), side + " " + v);
                }
            }
            for (int e = 0; e < graph.edges(); e++) {
                boolean more = BruteForce.components(graph, Side.SUPPLIER, -1, e) > before;
                assertEquals(more, points.isBridge(e), "edge " + e);
            }
        });
    }

    @Test
    void aLongChainDoesNotExhaustTheStack() {
        int size = 200_000;
        int[] from = new int[2 * size - 1];
        int[] to = new int[2 * size - 1];
        for (int i = 0; i < from.length; i++) {
            from[i] = (i + 1) / 2;
            to[i] = i / 2;
        }
        LowPoints points = LowPoints.of(BipartiteGraph.of(size, size, from, to, null));
        assertEquals(true, points.isArticulation(Side.SUPPLIER, size / 2));
        assertEquals(false, points.isArticulation(Side.SUPPLIER, 0));
    }
}
