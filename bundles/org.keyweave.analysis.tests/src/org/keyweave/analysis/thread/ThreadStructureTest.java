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

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.jgrapht.Graph;
import org.jgrapht.alg.matching.HopcroftKarpMaximumCardinalityBipartiteMatching;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.sample.BruteForce;
import org.keyweave.analysis.sample.RandomNetworks;

/** Matching and minimum vertex covers against trying everything, and against JGraphT on larger graphs. */
class ThreadStructureTest {

    @Test
    void matchingIsAsLargeAsAnyAndIsAMatching() {
        RandomNetworks.forSeeds(4000, (seed, random) -> {
            BipartiteGraph graph = RandomNetworks.graph(random, 6);
            MaximumMatching matching = MaximumMatching.of(graph);
            assertEquals(BruteForce.matching(graph), matching.size());
            assertIsMatching(graph, matching);
        });
    }

    private static void assertIsMatching(BipartiteGraph graph, MaximumMatching matching) {
        int pairs = 0;
        for (int s = 0; s < graph.size(Side.SUPPLIER); s++) {
            int c = matching.partner(Side.SUPPLIER, s);
            if (c >= 0) {
                pairs++;
                assertTrue(graph.edgeBetween(s, c) >= 0, "a thread is a contact");
                assertEquals(s, matching.partner(Side.CUSTOMER, c));
            }
        }
        assertEquals(matching.size(), pairs);
    }

    @Test
    void rolesAreThoseOfAllMinimumCovers() {
        RandomNetworks.forSeeds(3000, (seed, random) -> {
            BipartiteGraph graph = RandomNetworks.graph(random, 5);
            List<Integer> covers = BruteForce.minimumCovers(graph);
            ThreadStructure structure = ThreadStructure.of(graph);
            assertEquals(Integer.bitCount(covers.get(0)), structure.count(), "König");
            int critical = 0;
            for (Side side : Side.values()) {
                for (int v = 0; v < graph.size(side); v++) {
                    int bit = 1 << (side == Side.SUPPLIER ? v : graph.size(Side.SUPPLIER) + v);
                    long in = covers.stream().filter(cover -> (cover & bit) != 0).count();
                    CoverRole expected = in == 0 ? CoverRole.NEVER
                            : in == covers.size() ? CoverRole.ALWAYS : CoverRole.SOMETIMES;
                    assertEquals(expected, structure.role(side, v), side + " " + v);
                    critical |= structure.isCritical(side, v) ? bit : 0;
                }
            }
            assertTrue(covers.contains(critical), "the critical set is a minimum cover");
        });
    }

    @Test
    void agreesWithJGraphTOnLargerGraphs() {
        RandomNetworks.forSeeds(60, (seed, random) -> {
            BipartiteGraph graph = sparse(random, 300, 1 + random.nextInt(4));
            Graph<Integer, DefaultEdge> other = new SimpleGraph<>(DefaultEdge.class);
            Set<Integer> suppliers = new HashSet<>();
            Set<Integer> customers = new HashSet<>();
            for (int e = 0; e < graph.edges(); e++) {
                int s = graph.supplier(e);
                int c = 10_000 + graph.customer(e);
                other.addVertex(s);
                other.addVertex(c);
                suppliers.add(s);
                customers.add(c);
                other.addEdge(s, c);
            }
            int expected = new HopcroftKarpMaximumCardinalityBipartiteMatching<>(other, suppliers, customers)
                    .getMatching().getEdges().size();
            ThreadStructure structure = ThreadStructure.of(graph);
            assertEquals(expected, structure.count());
            for (int e = 0; e < graph.edges(); e++) {
                assertTrue(structure.isCritical(Side.SUPPLIER, graph.supplier(e))
                        || structure.isCritical(Side.CUSTOMER, graph.customer(e)), "every contact is cut");
            }
        });
    }

    private static BipartiteGraph sparse(Random random, int size, int degree) {
        int edges = size * degree;
        return BipartiteGraph.of(size, size, random.ints(edges, 0, size).toArray(),
                random.ints(edges, 0, size).toArray(), null);
    }

    @Test
    void aLongChainDoesNotExhaustTheStack() {
        int size = 200_000;
        int[] from = new int[2 * size - 1];
        int[] to = new int[2 * size - 1];
        for (int i = 0; i < from.length; i++) {
            // Supplier i knows customers i and i + 1, the last one only customer 0. The greedy start takes i for i and
            // leaves the last one over: everybody has to move on by one, a single path through all people.
            from[i] = i / 2;
            to[i] = i == from.length - 1 ? 0 : (i + 1) / 2;
        }
        assertEquals(size, ThreadStructure.of(BipartiteGraph.of(size, size, from, to, null)).count());
    }

    @Test
    void sameGraphSameAnswer() {
        RandomNetworks.forSeeds(200, (seed, random) -> {
            BipartiteGraph graph = RandomNetworks.graph(random, 12);
            MaximumMatching one = MaximumMatching.of(graph);
            MaximumMatching other = MaximumMatching.of(graph);
            for (int s = 0; s < graph.size(Side.SUPPLIER); s++) {
                assertEquals(one.partner(Side.SUPPLIER, s), other.partner(Side.SUPPLIER, s));
            }
        });
    }
}
