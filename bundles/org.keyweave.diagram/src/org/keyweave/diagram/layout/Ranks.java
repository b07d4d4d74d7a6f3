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
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;

/**
 * In which rank each shape of a sheet stands: by the number of lines from where lines begin; what has none stands in
 * the rank of its kind. A circle of lines ends the counting when each shape was counted once.
 */
final class Ranks {

    private final Map<ShapeElement, Integer> rank = new LinkedHashMap<>();
    private final List<List<ShapeElement>> ranks = new ArrayList<>();
    private final List<EdgeElement> lines = new ArrayList<>();
    private final List<ShapeElement> longest;

    /** Ranks of what stands on a sheet. At most as many passes over the lines as there are shapes. */
    Ranks(Diagram diagram) {
        Furniture furniture = new Furniture(diagram);
        List<ShapeElement> shapes = diagram.roots().stream()
                .filter(root -> Arrangement.isArranged(root) && !furniture.isFurniture(root)).toList();
        shapes.forEach(shape -> rank.put(shape, 0));
        for (EdgeElement edge : diagram.edgesInOrder()) {
            if (edge.isVisible() && rank.containsKey(edge.sourceEnd()) && rank.containsKey(edge.targetEnd())
                    && edge.sourceEnd() != edge.targetEnd()) {
                lines.add(edge);
            }
        }
        count(shapes.size());
        collect();
        longest = ranks.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    private void count(int shapes) {
        boolean changed = true;
        for (int pass = 0; pass < shapes && changed; pass++) {
            changed = false;
            for (EdgeElement edge : lines) {
                int behind = rank.get(edge.sourceEnd()) + 1;
                if (rank.get(edge.targetEnd()) < behind && behind < shapes) {
                    rank.put((ShapeElement) edge.targetEnd(), behind);
                    changed = true;
                }
            }
        }
    }

    private void collect() {
        Map<Object, Integer> byKind = new IdentityHashMap<>();
        rank.forEach((shape, own) -> byKind.merge(shape.mapping(), own, Math::max));
        rank.replaceAll((shape, own) -> byKind.get(shape.mapping()));
        List<Integer> used = rank.values().stream().distinct().sorted().toList();
        used.forEach(number -> ranks.add(new ArrayList<>()));
        rank.replaceAll((shape, own) -> used.indexOf(own));
        rank.forEach((shape, own) -> ranks.get(own).add(shape));
    }

    /** The ranks from left to right, none of them empty. */
    List<List<ShapeElement>> all() {
        return ranks;
    }

    /** Lines between shapes that have ranks. */
    List<EdgeElement> lines() {
        return lines;
    }

    /** The rank with most shapes, the first of several; empty when there is none. */
    List<ShapeElement> longest() {
        return longest;
    }

    /** Rank of an end of one of the lines. */
    int of(Object shape) {
        return rank.get(shape);
    }

    /** Whether a line leads from one rank to a later one. */
    boolean isForward(EdgeElement edge) {
        return of(edge.sourceEnd()) < of(edge.targetEnd());
    }
}
