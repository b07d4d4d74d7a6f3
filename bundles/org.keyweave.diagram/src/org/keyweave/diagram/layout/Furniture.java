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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.placement.LineEnds;
import org.keyweave.diagram.placement.Metrics;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.vsm.spec.AbstractNodeMappingSpec;
import org.keyweave.vsm.spec.ContainerMappingSpec;
import org.keyweave.vsm.spec.MappingSpec;

/**
 * What stands on a sheet beside the graph: free-form containers that no line can end at or in, by the notation; a
 * headline, a legend, a list of what is left over. An algorithm for graphs would treat it as one more node; it stands
 * in rows across the sheet instead: above the graph when it comes first, else below, where what optional layers add
 * stands in any case.
 */
final class Furniture {

    private final Diagram diagram;
    private final Set<MappingSpec> ends;
    /** What layers show that can be switched off. */
    private final Set<MappingSpec> optional = Collections.newSetFromMap(new IdentityHashMap<>());

    Furniture(Diagram diagram) {
        this.diagram = diagram;
        ends = LineEnds.of(diagram.spec());
        diagram.spec().additionalLayers().forEach(layer -> optional.addAll(layer.allContainerMappings()));
    }

    boolean isFurniture(ShapeElement root) {
        return root instanceof ContainerElement container && container.isFreeForm() && container.parent().isEmpty()
                && !isEnd(container.mapping(), Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private boolean isEnd(AbstractNodeMappingSpec mapping, Set<MappingSpec> seen) {
        if (!seen.add(mapping)) {
            return false;
        }
        if (ends.contains(mapping) || mapping.allBorderedNodeMappings().stream().anyMatch(ends::contains)) {
            return true;
        }
        return mapping instanceof ContainerMappingSpec container
                && (container.allNodeMappings().stream().anyMatch(node -> isEnd(node, seen))
                        || container.allContainerMappings().stream().anyMatch(inner -> isEnd(inner, seen)));
    }

    /** Places it around the graph, which has its places; the graph makes room below what stands above it. */
    void place(DiagramState state, Set<String> touched) {
        List<ShapeElement> above = new ArrayList<>();
        List<ShapeElement> below = new ArrayList<>();
        Rect graph = null;
        boolean graphCame = false;
        for (ShapeElement root : diagram.roots()) {
            if (root.isVisible() && isFurniture(root)) {
                (graphCame || optional.contains(root.mapping()) ? below : above).add(root);
            } else if (root.isVisible()) {
                graphCame = true;
                Rect own = root.labelBlock().isEmpty() ? root.bounds() : root.bounds().union(
                        root.labelBlock().bounds().plus(root.bounds().x(), root.bounds().y()));
                graph = graph == null ? own : graph.union(own);
            }
        }
        if (above.isEmpty() && below.isEmpty()) {
            return;
        }
        Rect extent = graph == null ? new Rect(Metrics.SHAPE_GAP, Metrics.SHAPE_GAP, 0, 0) : graph;
        double width = Math.max(extent.width(), Metrics.LEAST_SHEET);
        SheetRows rows = new SheetRows(state, touched, extent.x(), width);
        double bottom = extent.bottom();
        if (!above.isEmpty()) {
            double shift = rows.place(above, Metrics.SHAPE_GAP) + Metrics.SHAPE_GAP - extent.y();
            lower(state, touched, shift);
            bottom += shift;
        }
        rows.place(below, bottom + Metrics.SHAPE_GAP);
    }

    private void lower(DiagramState state, Set<String> touched, double shift) {
        for (ShapeElement root : diagram.roots()) {
            ElementState own = state.get(root.id());
            if (!isFurniture(root) && !root.isPinned() && own.position().isPresent()) {
                state.put(root.id(), own.withPosition(own.position().get().plus(0, shift)));
                touched.add(root.id());
            }
        }
        diagram.edges().forEach(edge -> {
            ElementState own = state.get(edge.id());
            if (!own.bendPoints().isEmpty() && !own.pinned()) {
                state.put(edge.id(), own.withBendPoints(
                        own.bendPoints().stream().map(point -> point.plus(0, shift)).toList(), own.curved()));
                touched.add(edge.id());
            }
        });
    }
}
