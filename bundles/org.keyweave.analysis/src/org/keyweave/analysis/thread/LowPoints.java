/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.thread;

import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Side;

/**
 * Articulation points, bridges and components of a bipartite graph in one depth-first search, O(vertices + edges). The
 * search keeps its own stack, so long chains cannot exhaust Java's.
 *
 * <p>J. E. Hopcroft, R. E. Tarjan: Algorithm 447, efficient algorithms for graph manipulation. Communications of the
 * ACM 16(6), 1973, <a href="https://doi.org/10.1145/362248.362272">doi:10.1145/362248.362272</a>.
 */
final class LowPoints {

    private final BipartiteGraph graph;
    private final int suppliers;
    /** Order of discovery from 1; suppliers first, then customers; 0 while undiscovered. */
    private final int[] found;
    /** Earliest vertex that the subtree reaches by one back edge. */
    private final int[] low;
    private final int[] parentEdge;
    private final int[] next;
    private final boolean[] articulation;
    private final boolean[] bridge;
    private int components;

    private LowPoints(BipartiteGraph graph) {
        this.graph = graph;
        this.suppliers = graph.size(Side.SUPPLIER);
        int vertices = suppliers + graph.size(Side.CUSTOMER);
        found = new int[vertices];
        low = new int[vertices];
        parentEdge = new int[vertices];
        next = new int[vertices];
        articulation = new boolean[vertices];
        bridge = new boolean[graph.edges()];
    }

    static LowPoints of(BipartiteGraph graph) {
        LowPoints points = new LowPoints(graph);
        int[] stack = new int[points.found.length];
        int clock = 0;
        for (int s = 0; s < points.suppliers; s++) {
            if (points.found[s] == 0 && graph.degree(Side.SUPPLIER, s) > 0) {
                points.components++;
                clock = points.search(s, stack, clock);
            }
        }
        return points;
    }

    private int search(int root, int[] stack, int before) {
        int clock = before;
        int top = 0;
        int rootChildren = 0;
        stack[0] = root;
        parentEdge[root] = -1;
        found[root] = low[root] = ++clock;
        while (top >= 0) {
            int v = stack[top];
            Side side = side(v);
            int own = index(v);
            if (next[v] < graph.degree(side, own)) {
                int edge = graph.edge(side, own, next[v]);
                int w = vertex(side.opposite(), graph.neighbour(side, own, next[v]++));
                if (found[w] == 0) {
                    parentEdge[w] = edge;
                    found[w] = low[w] = ++clock;
                    stack[++top] = w;
                } else if (edge != parentEdge[v]) {
                    low[v] = Math.min(low[v], found[w]);
                }
                continue;
            }
            if (--top < 0) {
                break;
            }
            int parent = stack[top];
            low[parent] = Math.min(low[parent], low[v]);
            bridge[parentEdge[v]] = low[v] > found[parent];
            if (parent == root) {
                rootChildren++;
            } else if (low[v] >= found[parent]) {
                articulation[parent] = true;
            }
        }
        articulation[root] = rootChildren > 1;
        return clock;
    }

    private Side side(int vertex) {
        return vertex < suppliers ? Side.SUPPLIER : Side.CUSTOMER;
    }

    private int index(int vertex) {
        return vertex < suppliers ? vertex : vertex - suppliers;
    }

    private int vertex(Side side, int index) {
        return side == Side.SUPPLIER ? index : suppliers + index;
    }

    int components() {
        return components;
    }

    boolean isArticulation(Side side, int index) {
        return articulation[vertex(side, index)];
    }

    boolean isBridge(int edge) {
        return bridge[edge];
    }
}
