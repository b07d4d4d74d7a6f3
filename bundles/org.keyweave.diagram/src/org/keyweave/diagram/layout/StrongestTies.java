/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.elk.graph.ElkNode;

/**
 * Which pairs of panels an arrangement looks at when lines between what is inside connect nearly all of them. Such
 * lines say where panels belong but take no way of their own; of very many, those that stand for the most lines are
 * enough: a few for each panel, and what holds panels together that would fall apart otherwise.
 */
final class StrongestTies {

    private static final int ENOUGH = 400;
    private static final int PER_NODE = 4;

    private final Map<List<ElkNode>, Integer> ties;
    private final int nodes;
    private final Map<ElkNode, ElkNode> leader = new HashMap<>();
    private final Map<ElkNode, Integer> degree = new HashMap<>();

    /**
     * Creates the choice.
     *
     * @param ties pairs with the number of lines between them
     * @param nodes how many nodes there are
     */
    StrongestTies(Map<List<ElkNode>, Integer> ties, int nodes) {
        this.ties = ties;
        this.nodes = nodes;
    }

    /** The pairs, all of them when they are few. O(n log n). */
    List<List<ElkNode>> pairs() {
        List<List<ElkNode>> all = new ArrayList<>(ties.keySet());
        if (all.size() <= ENOUGH || all.size() <= 2 * nodes) {
            return all;
        }
        all.sort((one, other) -> Integer.compare(ties.get(other), ties.get(one)));
        List<List<ElkNode>> result = new ArrayList<>();
        for (List<ElkNode> pair : all) {
            ElkNode source = find(pair.get(0));
            ElkNode target = find(pair.get(1));
            boolean room = degree.getOrDefault(pair.get(0), 0) < PER_NODE
                    && degree.getOrDefault(pair.get(1), 0) < PER_NODE;
            if (source != target || room) {
                leader.put(source, target);
                degree.merge(pair.get(0), 1, Integer::sum);
                degree.merge(pair.get(1), 1, Integer::sum);
                result.add(pair);
            }
        }
        return result;
    }

    private ElkNode find(ElkNode node) {
        ElkNode at = node;
        while (leader.getOrDefault(at, at) != at) {
            ElkNode next = leader.get(at);
            leader.put(at, leader.getOrDefault(next, next));
            at = next;
        }
        return at;
    }
}
