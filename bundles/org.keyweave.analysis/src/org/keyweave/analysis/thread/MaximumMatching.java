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
 * A maximum matching of a bipartite graph: as many edges as possible of which no two share a vertex.
 *
 * <p>Found by the algorithm of Hopcroft and Karp in O(edges · √vertices): each phase finds the length of a shortest
 * augmenting path by breadth-first search and then augments along a maximal set of disjoint paths of that length. It
 * starts from a greedy matching; the depth-first search keeps its own stack, so long paths cannot exhaust Java's. Same
 * graph, same matching; nothing is kept between calls.
 *
 * <p>J. E. Hopcroft, R. M. Karp: An n^5/2 algorithm for maximum matchings in bipartite graphs. SIAM Journal on
 * Computing 2(4), 1973, <a href="https://doi.org/10.1137/0202019">doi:10.1137/0202019</a>.
 */
public final class MaximumMatching {

    private static final int NONE = -1;

    private final int[] supplierMates;
    private final int[] customerMates;
    private final int size;

    private MaximumMatching(int[] supplierMates, int[] customerMates, int size) {
        this.supplierMates = supplierMates;
        this.customerMates = customerMates;
        this.size = size;
    }

    /** The matching of a graph. */
    public static MaximumMatching of(BipartiteGraph graph) {
        Search search = new Search(graph);
        int size = search.greedy();
        while (search.layers()) {
            size += search.augment();
        }
        return new MaximumMatching(search.supplierMates, search.customerMates, size);
    }

    /** Number of edges in the matching. */
    public int size() {
        return size;
    }

    /** The vertex of the other side that a vertex is matched with, or -1. */
    public int partner(Side side, int vertex) {
        return side == Side.SUPPLIER ? supplierMates[vertex] : customerMates[vertex];
    }

    /** Working state of one call. */
    private static final class Search {

        private static final int UNREACHED = Integer.MAX_VALUE;

        final BipartiteGraph graph;
        final int[] supplierMates;
        final int[] customerMates;
        /** Layer of each supplier vertex in the breadth-first search. */
        final int[] layer;
        /** Supplier vertices in the queue of the breadth-first and on the stack of the depth-first search. */
        final int[] line;
        /** Place of the next neighbour that the depth-first search tries. */
        final int[] next;
        /** Layer in which the shortest augmenting paths of this phase end. */
        int last;

        Search(BipartiteGraph graph) {
            this.graph = graph;
            int suppliers = graph.size(Side.SUPPLIER);
            supplierMates = filled(suppliers);
            customerMates = filled(graph.size(Side.CUSTOMER));
            layer = new int[suppliers];
            line = new int[suppliers];
            next = new int[suppliers];
        }

        private static int[] filled(int size) {
            int[] mates = new int[size];
            Arrays.fill(mates, NONE);
            return mates;
        }

        int greedy() {
            int found = 0;
            for (int s = 0; s < supplierMates.length; s++) {
                for (int place = 0, degree = graph.degree(Side.SUPPLIER, s); place < degree; place++) {
                    int c = graph.neighbour(Side.SUPPLIER, s, place);
                    if (customerMates[c] == NONE) {
                        supplierMates[s] = c;
                        customerMates[c] = s;
                        found++;
                        break;
                    }
                }
            }
            return found;
        }

        /** Layers the supplier vertices from the unmatched ones on; whether an unmatched customer vertex is reached. */
        boolean layers() {
            int tail = 0;
            for (int s = 0; s < layer.length; s++) {
                boolean free = supplierMates[s] == NONE;
                layer[s] = free ? 0 : UNREACHED;
                if (free) {
                    line[tail++] = s;
                }
            }
            last = UNREACHED;
            for (int head = 0; head < tail && layer[line[head]] < last; head++) {
                int s = line[head];
                for (int place = 0, degree = graph.degree(Side.SUPPLIER, s); place < degree; place++) {
                    int mate = customerMates[graph.neighbour(Side.SUPPLIER, s, place)];
                    if (mate == NONE) {
                        last = layer[s] + 1;
                    } else if (layer[mate] == UNREACHED) {
                        layer[mate] = layer[s] + 1;
                        line[tail++] = mate;
                    }
                }
            }
            return last != UNREACHED;
        }

        /** Augments along disjoint shortest paths; their number. */
        int augment() {
            Arrays.fill(next, 0);
            int found = 0;
            for (int s = 0; s < supplierMates.length; s++) {
                if (supplierMates[s] == NONE && augmentFrom(s)) {
                    found++;
                }
            }
            return found;
        }

        private boolean augmentFrom(int root) {
            int top = 0;
            line[0] = root;
            while (top >= 0) {
                int s = line[top];
                if (next[s] == graph.degree(Side.SUPPLIER, s)) {
                    layer[s] = UNREACHED;
                    if (--top >= 0) {
                        next[line[top]]++;
                    }
                    continue;
                }
                int mate = customerMates[graph.neighbour(Side.SUPPLIER, s, next[s])];
                if (mate == NONE) {
                    for (; top >= 0; top--) {
                        int onPath = line[top];
                        int c = graph.neighbour(Side.SUPPLIER, onPath, next[onPath]);
                        supplierMates[onPath] = c;
                        customerMates[c] = onPath;
                    }
                    return true;
                }
                if (layer[mate] == layer[s] + 1 && layer[mate] < last) {
                    line[++top] = mate;
                } else {
                    next[s]++;
                }
            }
            return false;
        }
    }
}
