/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.network;

/**
 * An immutable bipartite graph with weighted edges, in compressed rows. Vertices of each side are 0 to size - 1, edges
 * are ordered by supplier, then customer; parallel edges are merged and their weights added.
 */
public final class BipartiteGraph {

    private BipartiteGraph() {
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
        throw new UnsupportedOperationException();
    }

    /** Number of vertices of a side. */
    public int size(Side side) {
        throw new UnsupportedOperationException();
    }

    /** Number of edges. */
    public int edges() {
        throw new UnsupportedOperationException();
    }

    /** Supplier end of an edge. */
    public int supplier(int edge) {
        throw new UnsupportedOperationException();
    }

    /** Customer end of an edge. */
    public int customer(int edge) {
        throw new UnsupportedOperationException();
    }

    /** Weight of an edge. */
    public long weight(int edge) {
        throw new UnsupportedOperationException();
    }

    /** Number of edges of a vertex. */
    public int degree(Side side, int vertex) {
        throw new UnsupportedOperationException();
    }

    /** Neighbour of a vertex by place, 0 to degree - 1, in ascending order. */
    public int neighbour(Side side, int vertex, int place) {
        throw new UnsupportedOperationException();
    }

    /** Edge of a vertex by place, in the order of the neighbours. */
    public int edge(Side side, int vertex, int place) {
        throw new UnsupportedOperationException();
    }

    /** Edge between two vertices, or -1. O(log degree). */
    public int edgeBetween(int supplier, int customer) {
        throw new UnsupportedOperationException();
    }
}
