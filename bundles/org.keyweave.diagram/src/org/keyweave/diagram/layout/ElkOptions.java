/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.layout;

import java.util.Collection;
import java.util.Map;

import org.eclipse.elk.alg.force.options.ForceMetaDataProvider;
import org.eclipse.elk.alg.force.options.StressMetaDataProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.GreedySwitchType;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.mrtree.options.MrTreeMetaDataProvider;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.data.LayoutOptionData;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkGraphElement;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.placement.LayoutProfile;
import org.keyweave.diagram.placement.LayoutProfile.Algorithm;
import org.keyweave.vsm.spec.LayoutOptionTarget;

/** Options of ELK: those of the notation over the defaults of this runtime, with less thoroughness for large graphs. */
final class ElkOptions {

    private static final int MAX_LABELLED = 400;
    private static final int LARGE = 600;
    private static final double LABEL_CLEARANCE = 16;
    private static final LayoutMetaDataService SERVICE = LayoutMetaDataService.getInstance();

    static {
        SERVICE.registerLayoutMetaDataProviders(new LayeredMetaDataProvider(), new ForceMetaDataProvider(),
                new StressMetaDataProvider(), new MrTreeMetaDataProvider());
    }

    private final LayoutProfile profile;

    ElkOptions(LayoutProfile profile) {
        this.profile = profile;
    }

    boolean isForce() {
        return profile.algorithm() == Algorithm.FORCE || profile.algorithm() == Algorithm.STRESS;
    }

    /**
     * Options of a graph.
     *
     * @param edges edges between the nodes of the graph themselves
     * @param nodes how many nodes it has
     * @param label the largest label of any edge
     */
    void onGraph(ElkNode graph, Collection<EdgeElement> edges, int nodes, Size label) {
        graph.setProperty(CoreOptions.ALGORITHM, algorithm());
        graph.setProperty(CoreOptions.SPACING_NODE_NODE, 28.0);
        graph.setProperty(CoreOptions.SPACING_COMPONENT_COMPONENT, 36.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_NODE, 14.0);
        graph.setProperty(CoreOptions.SPACING_EDGE_EDGE, 10.0);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(0));
        graph.setProperty(CoreOptions.ASPECT_RATIO, 1.6);
        graph.setProperty(CoreOptions.RANDOM_SEED, 1);
        if (profile.algorithm() == Algorithm.LAYERED || profile.isFixedSides()) {
            layered(graph, edges, nodes);
        }
        set(graph, LayoutOptionTarget.PARENT);
        if (profile.algorithm() == Algorithm.LAYERED) {
            Direction direction = graph.getProperty(CoreOptions.DIRECTION);
            double along = direction.isVertical() ? label.height() : label.width();
            double between = graph.getProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS);
            graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS,
                    label.width() == 0 ? between : Math.max(between, along + 2 * LABEL_CLEARANCE));
        }
    }

    private String algorithm() {
        return switch (profile.algorithm()) {
            case FIXED_SIDES -> "org.eclipse.elk.layered";
            case RECTPACKING -> "org.eclipse.elk.box";
            default -> profile.algorithm().elkId().orElseThrow();
        };
    }

    private static void layered(ElkNode graph, Collection<EdgeElement> edges, int nodes) {
        long bent = edges.stream()
                .filter(edge -> edge.style().routing() != org.keyweave.vsm.spec.EdgeRouting.STRAIGHT).count();
        graph.setProperty(CoreOptions.EDGE_ROUTING,
                bent * 2 > edges.size() ? EdgeRouting.ORTHOGONAL : EdgeRouting.POLYLINE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 56.0);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, 16.0);
        graph.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.GREEDY);
        if (nodes + edges.size() > LARGE) {
            graph.setProperty(LayeredOptions.THOROUGHNESS, 1);
            graph.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.LONGEST_PATH);
            graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
            graph.setProperty(LayeredOptions.CROSSING_MINIMIZATION_GREEDY_SWITCH_TYPE, GreedySwitchType.OFF);
        }
    }

    void onNode(ElkNode node) {
        set(node, LayoutOptionTarget.NODE);
    }

    void onEdge(ElkEdge edge) {
        // what is connected comes before what stands alone
        ElkGraphUtil.getSourceNode(edge).setProperty(CoreOptions.PRIORITY, 1);
        ElkGraphUtil.getTargetNode(edge).setProperty(CoreOptions.PRIORITY, 1);
        set(edge, LayoutOptionTarget.EDGE);
    }

    /** Keeps room for labels in graphs small enough to bear the dummies it takes; says whether it did. */
    boolean label(ElkEdge made, EdgeElement edge) {
        if (profile.algorithm() != Algorithm.LAYERED || made.getContainingNode().getContainedEdges().size()
                > MAX_LABELLED) {
            return false;
        }
        for (EdgeLabel label : edge.labels()) {
            if (label.slot() == EdgeLabel.Slot.CENTER && !label.block().isEmpty()) {
                ElkLabel room = ElkGraphUtil.createLabel(label.text(), made);
                Rect pill = label.block().bounds();
                room.setDimensions(pill.width() + 8, pill.height() + 4);
                room.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
            }
        }
        return true;
    }

    boolean isSplines() {
        return "SPLINES".equals(profile.on(LayoutOptionTarget.PARENT).get(CoreOptions.EDGE_ROUTING.getId()));
    }

    private void set(ElkGraphElement element, LayoutOptionTarget target) {
        for (Map.Entry<String, String> option : profile.on(target).entrySet()) {
            LayoutOptionData data = SERVICE.getOptionDataBySuffix(option.getKey());
            Object value = data == null ? null : data.parseValue(option.getValue());
            if (value != null && !data.getId().equals(CoreOptions.ALGORITHM.getId())) {
                element.setProperty(data, value);
            }
        }
    }
}
