/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.thread;

import java.util.Arrays;

import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Side;

/**
 * Threads of a graph by index: a maximum matching and the place of every vertex in the minimum vertex covers.
 *
 * <p>Alternating paths from the unmatched vertices of one side part the graph (Dulmage and Mendelsohn 1958): vertices
 * reached after an even number of steps are in no minimum vertex cover, those after an odd number in every one; of each
 * matched pair that is never reached either vertex is in some covers. Taking the supplier vertices of these pairs gives
 * the cover of König's proof. O(edges · √vertices) for the matching, O(vertices + edges) for the rest.
 *
 * <p>D. König: Gráfok és mátrixok. Matematikai és Fizikai Lapok 38, 1931. A. L. Dulmage, N. S. Mendelsohn: Coverings of
 * bipartite graphs. Canadian Journal of Mathematics 10, 1958, <a
 * href="https://doi.org/10.4153/CJM-1958-052-0">doi:10.4153/CJM-1958-052-0</a>.
 */
public final class ThreadStructure {

    private final MaximumMatching matching;
    /** By side: role of each vertex; null stands for SOMETIMES while reaching. */
    private final CoverRole[][] roles;

    private ThreadStructure(MaximumMatching matching, CoverRole[][] roles) {
        this.matching = matching;
        this.roles = roles;
    }

    /** The structure of a graph. */
    public static ThreadStructure of(BipartiteGraph graph) {
        MaximumMatching matching = MaximumMatching.of(graph);
        CoverRole[][] roles = {new CoverRole[graph.size(Side.SUPPLIER)], new CoverRole[graph.size(Side.CUSTOMER)]};
        for (CoverRole[] side : roles) {
            Arrays.fill(side, CoverRole.SOMETIMES);
        }
        reach(graph, matching, Side.SUPPLIER, roles);
        reach(graph, matching, Side.CUSTOMER, roles);
        return new ThreadStructure(matching, roles);
    }

    /** Marks what alternating paths from the unmatched vertices of a side reach. */
    private static void reach(BipartiteGraph graph, MaximumMatching matching, Side side, CoverRole[][] roles) {
        CoverRole[] own = roles[side.ordinal()];
        CoverRole[] other = roles[side.opposite().ordinal()];
        int[] queue = new int[own.length];
        int tail = 0;
        for (int v = 0; v < own.length; v++) {
            if (matching.partner(side, v) < 0) {
                own[v] = CoverRole.NEVER;
                queue[tail++] = v;
            }
        }
        for (int head = 0; head < tail; head++) {
            int v = queue[head];
            for (int place = 0, degree = graph.degree(side, v); place < degree; place++) {
                int w = graph.neighbour(side, v, place);
                if (other[w] == CoverRole.SOMETIMES) {
                    other[w] = CoverRole.ALWAYS;
                    // A matching without augmenting path matches every vertex that is reached after an odd step.
                    int mate = matching.partner(side.opposite(), w);
                    own[mate] = CoverRole.NEVER;
                    queue[tail++] = mate;
                }
            }
        }
    }

    /** Thread count: size of a maximum matching and of every minimum vertex cover. */
    public int count() {
        return matching.size();
    }

    /** The vertex of the other side that makes a thread with a vertex, or -1. */
    public int partner(Side side, int vertex) {
        return matching.partner(side, vertex);
    }

    /** Place of a vertex in the minimum vertex covers. */
    public CoverRole role(Side side, int vertex) {
        return roles[side.ordinal()][vertex];
    }

    /** Whether a vertex is in the critical set, the minimum vertex cover that prefers the supplier side. */
    public boolean isCritical(Side side, int vertex) {
        CoverRole role = role(side, vertex);
        return role == CoverRole.ALWAYS || role == CoverRole.SOMETIMES && side == Side.SUPPLIER;
    }

    /** Thread count without a vertex: one less where every maximum matching uses it. */
    public int countWithout(Side side, int vertex) {
        return matching.size() - (role(side, vertex) == CoverRole.NEVER ? 0 : 1);
    }
}
