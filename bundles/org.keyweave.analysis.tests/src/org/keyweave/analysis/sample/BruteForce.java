/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.sample;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Side;

/** Answers by trying everything; for graphs of a few vertices. */
public final class BruteForce {

    private BruteForce() {
    }

    /** Size of a maximum matching, by trying every choice for every supplier vertex. */
    public static int matching(BipartiteGraph graph) {
        return matching(graph, 0, 0);
    }

    private static int matching(BipartiteGraph graph, int supplier, int taken) {
        if (supplier == graph.size(Side.SUPPLIER)) {
            return 0;
        }
        int best = matching(graph, supplier + 1, taken);
        for (int place = 0; place < graph.degree(Side.SUPPLIER, supplier); place++) {
            int c = graph.neighbour(Side.SUPPLIER, supplier, place);
            if ((taken & 1 << c) == 0) {
                best = Math.max(best, 1 + matching(graph, supplier + 1, taken | 1 << c));
            }
        }
        return best;
    }

    /** All minimum vertex covers as bit sets: suppliers from bit 0 on, customers after them. */
    public static List<Integer> minimumCovers(BipartiteGraph graph) {
        int suppliers = graph.size(Side.SUPPLIER);
        int vertices = suppliers + graph.size(Side.CUSTOMER);
        List<Integer> best = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << vertices; set++) {
            int size = Integer.bitCount(set);
            if (size > least || !covers(graph, set)) {
                continue;
            }
            if (size < least) {
                least = size;
                best.clear();
            }
            best.add(set);
        }
        return best;
    }

    private static boolean covers(BipartiteGraph graph, int set) {
        int suppliers = graph.size(Side.SUPPLIER);
        for (int e = 0; e < graph.edges(); e++) {
            if ((set & 1 << graph.supplier(e)) == 0 && (set & 1 << suppliers + graph.customer(e)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** Number of components with at least one edge, without some vertex and edge (-1 for none). */
    public static int components(BipartiteGraph graph, Side goneSide, int goneVertex, int goneEdge) {
        int suppliers = graph.size(Side.SUPPLIER);
        int[] root = new int[suppliers + graph.size(Side.CUSTOMER)];
        for (int v = 0; v < root.length; v++) {
            root[v] = v;
        }
        for (int e = 0; e < graph.edges(); e++) {
            boolean gone = e == goneEdge || goneVertex >= 0 && graph.end(goneSide, e) == goneVertex;
            if (!gone) {
                root[find(root, graph.supplier(e))] = find(root, suppliers + graph.customer(e));
            }
        }
        int count = 0;
        for (int v = 0; v < root.length; v++) {
            boolean gone = goneVertex >= 0 && v == (goneSide == Side.SUPPLIER ? goneVertex : suppliers + goneVertex);
            boolean isolated = v < suppliers ? graph.degree(Side.SUPPLIER, v) == 0
                    : graph.degree(Side.CUSTOMER, v - suppliers) == 0;
            count += !gone && !isolated && root[v] == v ? 1 : 0;
        }
        return count;
    }

    private static int find(int[] root, int v) {
        int at = v;
        while (root[at] != at) {
            at = root[at];
        }
        return at;
    }

    /** The graph with further edges. */
    public static BipartiteGraph with(BipartiteGraph graph, List<int[]> further) {
        int edges = graph.edges() + further.size();
        int[] from = new int[edges];
        int[] to = new int[edges];
        for (int e = 0; e < edges; e++) {
            from[e] = e < graph.edges() ? graph.supplier(e) : further.get(e - graph.edges())[0];
            to[e] = e < graph.edges() ? graph.customer(e) : further.get(e - graph.edges())[1];
        }
        return BipartiteGraph.of(graph.size(Side.SUPPLIER), graph.size(Side.CUSTOMER), from, to, null);
    }

    /** Whether some set of a given number of new edges raises the matching to a target. */
    public static boolean canReach(BipartiteGraph graph, int target, int newEdges) {
        return canReach(graph, target, newEdges, 0, new ArrayList<>());
    }

    private static boolean canReach(BipartiteGraph graph, int target, int left, int from, List<int[]> chosen) {
        if (matching(with(graph, chosen)) >= target) {
            return true;
        }
        int customers = graph.size(Side.CUSTOMER);
        if (left == 0) {
            return false;
        }
        for (int pair = from; pair < graph.size(Side.SUPPLIER) * customers; pair++) {
            if (graph.edgeBetween(pair / customers, pair % customers) < 0) {
                chosen.add(new int[] {pair / customers, pair % customers});
                boolean found = canReach(graph, target, left - 1, pair + 1, chosen);
                chosen.remove(chosen.size() - 1);
                if (found) {
                    return true;
                }
            }
        }
        return false;
    }
}
