/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

import java.util.Arrays;

/**
 * An immutable bipartite graph with weighted edges, in compressed rows. Vertices of each side are 0 to size - 1, edges
 * are ordered by supplier, then customer; parallel edges are merged and their weights added.
 */
public final class BipartiteGraph {

    private static final int SUPPLIER = Side.SUPPLIER.ordinal();
    private static final int CUSTOMER = Side.CUSTOMER.ordinal();

    /** By side: where the row of each vertex begins; one more entry than vertices. */
    private final int[][] rows;
    /** By side: neighbours, row by row, ascending within a row. */
    private final int[][] neighbours;
    /** Supplier end of each edge; the customer ends are the neighbours of the supplier side. */
    private final int[] suppliers;
    /** Edges in the rows of the customer side; a row of the supplier side holds its edges by their own number. */
    private final int[] customerEdges;
    private final long[] weights;

    private BipartiteGraph(int[][] rows, int[][] neighbours, int[] suppliers, int[] customerEdges, long[] weights) {
        this.rows = rows;
        this.neighbours = neighbours;
        this.suppliers = suppliers;
        this.customerEdges = customerEdges;
        this.weights = weights;
    }

    /**
     * A graph of plain arrays. O(vertices + edges).
     *
     * @param suppliers number of vertices on the supplier side
     * @param customers number of vertices on the customer side
     * @param from supplier end of each edge
     * @param to customer end of each edge
     * @param weight weight of each edge, 1 or more; {@code null} for 1 each
     * @throws IllegalArgumentException when lengths differ or an end or a weight is out of range
     */
    public static BipartiteGraph of(int suppliers, int customers, int[] from, int[] to, long[] weight) {
        check(suppliers, customers, from, to, weight);
        int[] order = sortBy(from, suppliers, sortBy(to, customers, null));
        int[] edgeFrom = new int[order.length];
        int[] edgeTo = new int[order.length];
        long[] edgeWeight = new long[order.length];
        int edges = 0;
        for (int at : order) {
            long w = weight == null ? 1 : weight[at];
            if (edges > 0 && edgeFrom[edges - 1] == from[at] && edgeTo[edges - 1] == to[at]) {
                edgeWeight[edges - 1] += w;
            } else {
                edgeFrom[edges] = from[at];
                edgeTo[edges] = to[at];
                edgeWeight[edges++] = w;
            }
        }
        edgeFrom = Arrays.copyOf(edgeFrom, edges);
        edgeTo = Arrays.copyOf(edgeTo, edges);
        // Edges are ordered by supplier, so a stable sort by customer leaves every customer row ascending.
        int[] byCustomer = sortBy(edgeTo, customers, null);
        int[] back = new int[edges];
        for (int i = 0; i < edges; i++) {
            back[i] = edgeFrom[byCustomer[i]];
        }
        return new BipartiteGraph(new int[][] {rows(edgeFrom, suppliers), rows(edgeTo, customers)},
                new int[][] {edgeTo, back}, edgeFrom, byCustomer, Arrays.copyOf(edgeWeight, edges));
    }

    private static void check(int suppliers, int customers, int[] from, int[] to, long[] weight) {
        if (suppliers < 0 || customers < 0) {
            throw new IllegalArgumentException("negative number of vertices: " + suppliers + ", " + customers);
        }
        if (from.length != to.length || weight != null && weight.length != from.length) {
            throw new IllegalArgumentException("ends and weights of edges differ in number");
        }
        for (int i = 0; i < from.length; i++) {
            if (from[i] < 0 || from[i] >= suppliers || to[i] < 0 || to[i] >= customers) {
                throw new IllegalArgumentException("edge " + i + " ends outside: " + from[i] + ", " + to[i]);
            }
            if (weight != null && weight[i] < 1) {
                throw new IllegalArgumentException("edge " + i + " has weight " + weight[i]);
            }
        }
    }

    private static int[] rows(int[] ends, int vertices) {
        int[] rows = new int[vertices + 1];
        for (int end : ends) {
            rows[end + 1]++;
        }
        for (int v = 0; v < vertices; v++) {
            rows[v + 1] += rows[v];
        }
        return rows;
    }

    /** Stable counting sort of the places {@code order} (all in their order when null) by key. */
    private static int[] sortBy(int[] keys, int range, int[] order) {
        int[] next = rows(keys, range);
        int[] sorted = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int at = order == null ? i : order[i];
            sorted[next[keys[at]]++] = at;
        }
        return sorted;
    }

    /** Number of vertices of a side. */
    public int size(Side side) {
        return rows[side.ordinal()].length - 1;
    }

    /** Number of edges. */
    public int edges() {
        return suppliers.length;
    }

    /** Supplier end of an edge. */
    public int supplier(int edge) {
        return suppliers[edge];
    }

    /** Customer end of an edge. */
    public int customer(int edge) {
        return neighbours[SUPPLIER][edge];
    }

    /** End of an edge on a side. */
    public int end(Side side, int edge) {
        return side == Side.SUPPLIER ? suppliers[edge] : neighbours[SUPPLIER][edge];
    }

    /** Weight of an edge. */
    public long weight(int edge) {
        return weights[edge];
    }

    /** Number of edges of a vertex. */
    public int degree(Side side, int vertex) {
        int[] row = rows[side.ordinal()];
        return row[vertex + 1] - row[vertex];
    }

    /** Neighbour of a vertex by place, 0 to degree - 1, in ascending order. */
    public int neighbour(Side side, int vertex, int place) {
        return neighbours[side.ordinal()][rows[side.ordinal()][vertex] + place];
    }

    /** Edge of a vertex by place, in the order of the neighbours. */
    public int edge(Side side, int vertex, int place) {
        int at = rows[side.ordinal()][vertex] + place;
        return side == Side.SUPPLIER ? at : customerEdges[at];
    }

    /** Edge between two vertices, or -1. O(log degree). */
    public int edgeBetween(int supplier, int customer) {
        int[] row = rows[SUPPLIER];
        int at = Arrays.binarySearch(neighbours[SUPPLIER], row[supplier], row[supplier + 1], customer);
        return at < 0 ? -1 : at;
    }

    @Override
    public String toString() {
        return "BipartiteGraph[" + size(Side.SUPPLIER) + " x " + (rows[CUSTOMER].length - 1) + ", " + edges()
                + " edges]";
    }
}
