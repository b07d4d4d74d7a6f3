/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.thread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.keyweave.analysis.network.AccountNetwork;
import org.keyweave.analysis.network.BipartiteGraph;
import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.network.Side;

/**
 * How much a person connects the others: betweenness centrality in the network of contacts, normalised to 0..1
 * (Freeman 1977; algorithm of Brandes 2001, by JGraphT).
 *
 * @param member the person
 * @param betweenness share of the shortest paths between other people with contacts that run through this person
 */
public record Connector(Member member, double betweenness) {

    /**
     * People who connect others, greatest betweenness first, then in the order of the network; people with 0 are left
     * out. O(people · contacts).
     */
    public static List<Connector> of(AccountNetwork network) {
        BipartiteGraph from = network.graph();
        int suppliers = from.size(Side.SUPPLIER);
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (int e = 0; e < from.edges(); e++) {
            graph.addVertex(from.supplier(e));
            graph.addVertex(suppliers + from.customer(e));
            graph.addEdge(from.supplier(e), suppliers + from.customer(e));
        }
        // Of fewer than three people nobody can stand between two others.
        if (graph.vertexSet().size() < 3) {
            return List.of();
        }
        // JGraphT's own normalisation takes ordered pairs for unordered scores and so ends at one half.
        double pairs = (graph.vertexSet().size() - 1) * (graph.vertexSet().size() - 2.0) / 2;
        Map<Integer, Double> scores = new BetweennessCentrality<>(graph, false).getScores();
        List<Connector> connectors = new ArrayList<>();
        for (Side side : Side.values()) {
            for (int v = 0; v < from.size(side); v++) {
                double score = scores.getOrDefault(side == Side.SUPPLIER ? v : suppliers + v, 0.0);
                if (score > 0) {
                    connectors.add(new Connector(network.member(side, v), score / pairs));
                }
            }
        }
        connectors.sort(Comparator.comparingDouble(Connector::betweenness).reversed());
        return List.copyOf(connectors);
    }
}
