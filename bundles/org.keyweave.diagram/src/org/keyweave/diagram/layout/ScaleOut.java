/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.layout;

import java.util.List;

import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;

/**
 * Moves the nodes of a force layout apart, all in proportion, until none overlap and the lines between them have room
 * for a label. A few rounds of O(n) with a grid.
 */
final class ScaleOut {

    private static final double STEP = 1.08;
    private static final int ROUNDS = 24;
    private static final double GAP = 12;

    private final ElkNode graph;
    private final Size label;

    ScaleOut(ElkNode graph, Size label) {
        this.graph = graph;
        this.label = label;
    }

    void run() {
        for (int round = 0; round < ROUNDS && isTight(); round++) {
            for (ElkNode node : graph.getChildren()) {
                node.setLocation((node.getX() + node.getWidth() / 2) * STEP - node.getWidth() / 2,
                        (node.getY() + node.getHeight() / 2) * STEP - node.getHeight() / 2);
            }
        }
        for (ElkEdge edge : graph.getContainedEdges()) {
            edge.getSections().clear();
        }
    }

    private boolean isTight() {
        RectGrid grid = new RectGrid(128);
        for (ElkNode node : graph.getChildren()) {
            Rect own = bounds(node).grow(GAP);
            if (grid.overlap(own) > 0) {
                return true;
            }
            grid.add(own);
        }
        List<ElkEdge> edges = graph.getContainedEdges();
        return label.width() > 0 && edges.stream().anyMatch(this::isShort);
    }

    private static Rect bounds(ElkNode node) {
        return new Rect(node.getX(), node.getY(), node.getWidth(), node.getHeight());
    }

    /** Whether the free part of a line is shorter than the label lying in its direction. */
    private boolean isShort(ElkEdge edge) {
        Rect source = bounds(ElkGraphUtil.getSourceNode(edge));
        Rect target = bounds(ElkGraphUtil.getTargetNode(edge));
        double gapX = Math.max(target.x() - source.right(), source.x() - target.right());
        double gapY = Math.max(target.y() - source.bottom(), source.y() - target.bottom());
        return gapX < label.width() + GAP && gapY < label.height() + GAP;
    }
}
