/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.keyweave.analysis.sample.RandomNetworks;

class BipartiteGraphTest {

    @Test
    void ordersEdgesAndAddsParallelOnes() {
        BipartiteGraph graph = BipartiteGraph.of(2, 3, new int[] {1, 0, 1, 0}, new int[] {0, 2, 0, 1},
                new long[] {4, 1, 5, 2});
        assertEquals(3, graph.edges());
        assertEquals("0-1:2 0-2:1 1-0:9", graph.supplier(0) + "-" + graph.customer(0) + ":" + graph.weight(0) + " "
                + graph.supplier(1) + "-" + graph.customer(1) + ":" + graph.weight(1) + " " + graph.supplier(2) + "-"
                + graph.customer(2) + ":" + graph.weight(2));
        assertEquals(2, graph.edgeBetween(1, 0));
        assertEquals(-1, graph.edgeBetween(1, 2));
    }

    @Test
    void rowsOfBothSidesTellTheSameEdges() {
        RandomNetworks.forSeeds(500, (seed, random) -> {
            BipartiteGraph graph = RandomNetworks.graph(random, 7);
            for (Side side : Side.values()) {
                int seen = 0;
                for (int v = 0; v < graph.size(side); v++) {
                    for (int place = 0; place < graph.degree(side, v); place++) {
                        int edge = graph.edge(side, v, place);
                        assertEquals(v, graph.end(side, edge));
                        assertEquals(graph.neighbour(side, v, place), graph.end(side.opposite(), edge));
                        assertTrue(place == 0
                                || graph.neighbour(side, v, place - 1) < graph.neighbour(side, v, place));
                        seen++;
                    }
                }
                assertEquals(graph.edges(), seen);
            }
        });
    }

    @Test
    void refusesWhatIsNoGraph() {
        int[] one = {0};
        assertThrows(IllegalArgumentException.class, () -> BipartiteGraph.of(1, 1, one, new int[] {1}, null));
        assertThrows(IllegalArgumentException.class, () -> BipartiteGraph.of(1, 1, new int[] {-1}, one, null));
        assertThrows(IllegalArgumentException.class, () -> BipartiteGraph.of(1, 1, one, new int[0], null));
        assertThrows(IllegalArgumentException.class, () -> BipartiteGraph.of(1, 1, one, one, new long[] {0}));
        assertThrows(IllegalArgumentException.class, () -> BipartiteGraph.of(-1, 1, one, one, null));
    }
}
