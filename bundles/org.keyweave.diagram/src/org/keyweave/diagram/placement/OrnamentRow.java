/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.placement;

import java.util.HashMap;
import java.util.Map;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.vsm.spec.Side;

/** Places the ornaments of one shape, each behind the one before along its side. */
final class OrnamentRow {

    private static final double GAP = 4;

    private final Size parent;
    private final double left;
    private final double border;
    private final Map<String, Double> used = new HashMap<>();

    /**
     * Creates the places of a shape.
     *
     * @param parent size of the shape
     * @param left width that ornaments at its left take
     * @param border width of its border, which they leave free
     */
    OrnamentRow(Size parent, double left, double border) {
        this.parent = parent;
        this.left = left;
        this.border = border;
    }

    /** Where an ornament goes; where the user put it, {@code null} when nowhere, counts along its side only. */
    Point place(NodeElement node, Point wanted) {
        Size size = node.bounds().size();
        boolean fromLeft = Ornaments.fromLeft(node);
        Side side = Ornaments.side(node);
        if (side == Side.WEST || side == Side.EAST) {
            double x = side == Side.WEST ? border : parent.width() - border - size.width();
            double room = parent.height() - size.height();
            double along = next(side.name(), size.height());
            double y = wanted != null ? wanted.y() : isAlone(node, side) ? room / 2 : along + GAP;
            return new Point(x, Math.max(0, Math.min(y, Math.max(0, room))));
        }
        // a bar brings its own blank
        double inset = fromLeft ? border : Ornaments.INSET;
        double y = side == Side.NORTH ? inset : parent.height() - size.height() - inset;
        double along = next(side.name() + fromLeft, size.width());
        // the border of a bar is blank, so that the bar itself stands under the text
        double x = wanted != null ? wanted.x() : fromLeft
                ? left + Metrics.LABEL_PADDING - node.style().border().width() + along
                : parent.width() - Ornaments.INSET - GAP - along - size.width();
        return new Point(Math.max(0, Math.min(x, Math.max(0, parent.width() - size.width()))), Math.max(0, y));
    }

    private static boolean isAlone(NodeElement node, Side side) {
        return node.parent().stream().flatMap(shape -> shape.borderedNodes().stream())
                .filter(other -> Ornaments.side(other) == side).count() == 1;
    }

    private double next(String row, double length) {
        double along = used.getOrDefault(row, 0.0);
        used.put(row, along + length + GAP);
        return along;
    }
}
