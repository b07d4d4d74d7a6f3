/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.placement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.DiagramWriter;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.style.Stroke;
import org.keyweave.vsm.spec.Side;

/**
 * Places bordered nodes: where users put them, drawn to the nearest side allowed, else in a queue on the first side
 * allowed of east, west, south, north; from the top downwards or from the right to the left.
 */
final class BorderPlacement {

    private static final List<Side> PREFERENCE = List.of(Side.EAST, Side.WEST, Side.SOUTH, Side.NORTH);
    private static final double GAP = 4;

    private final DiagramWriter writer;
    private final DiagramState state;
    private final Ornaments ornaments;

    BorderPlacement(DiagramWriter writer, DiagramState state, Ornaments ornaments) {
        this.writer = writer;
        this.state = state;
        this.ornaments = ornaments;
    }

    void place(ShapeElement parent, Size parentSize) {
        Map<Side, Double> used = new EnumMap<>(Side.class);
        OrnamentRow row = new OrnamentRow(parentSize, ornaments.left(parent), border(parent));
        for (NodeElement node : parent.borderedNodes()) {
            Size size = node.bounds().size();
            if (ornaments.isOrnament(node)) {
                writer.setBounds(node, Rect.of(row.place(node, state.get(node.id()).position().orElse(null)), size));
                continue;
            }
            Point at = state.get(node.id()).position()
                    .map(given -> snap(Rect.of(given, size), parentSize, node.style().forbiddenSides()))
                    .orElseGet(() -> queue(size, parentSize, node.style().forbiddenSides(), used));
            writer.setBounds(node, Rect.of(at, size));
        }
    }

    private static double border(ShapeElement shape) {
        Stroke border = shape instanceof ContainerElement container ? container.style().border()
                : ((NodeElement) shape).style().border();
        return border.isVisible() ? border.width() : 0;
    }

    private static Point queue(Size size, Size parent, Set<Side> forbidden, Map<Side, Double> used) {
        Side side = PREFERENCE.stream().filter(candidate -> !forbidden.contains(candidate)).findFirst()
                .orElse(Side.EAST);
        double along = used.getOrDefault(side, Metrics.LABEL_PADDING);
        boolean upright = side == Side.EAST || side == Side.WEST;
        used.put(side, along + (upright ? size.height() : size.width()) + GAP);
        double position = upright ? along : parent.width() - along - size.width();
        return onSide(side, position, size, parent);
    }

    private static Point onSide(Side side, double along, Size size, Size parent) {
        double insideX = Math.min(Metrics.BORDER_OVERLAP, size.width() / 2);
        double insideY = Math.min(Metrics.BORDER_OVERLAP, size.height() / 2);
        return switch (side) {
            case EAST -> new Point(parent.width() - insideX, along);
            case WEST -> new Point(insideX - size.width(), along);
            case NORTH -> new Point(along, insideY - size.height());
            case SOUTH -> new Point(along, parent.height() - insideY);
        };
    }

    private static Point snap(Rect given, Size parent, Set<Side> forbidden) {
        Point best = null;
        Point centre = given.centre();
        for (Side side : PREFERENCE) {
            if (!forbidden.contains(side)) {
                boolean upright = side == Side.EAST || side == Side.WEST;
                double along = upright ? clamp(given.y(), parent.height() - given.height())
                        : clamp(given.x(), parent.width() - given.width());
                Point at = onSide(side, along, given.size(), parent);
                Point own = Rect.of(at, given.size()).centre();
                if (best == null || own.distance(centre) < Rect.of(best, given.size()).centre().distance(centre)) {
                    best = at;
                }
            }
        }
        return best == null ? given.topLeft() : best;
    }

    private static double clamp(double value, double most) {
        return Math.max(0, Math.min(value, Math.max(0, most)));
    }
}
