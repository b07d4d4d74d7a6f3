/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.placement;

import java.util.List;
import java.util.Set;

import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.vsm.spec.DiagramSpec;
import org.keyweave.vsm.spec.LabelAlignment;
import org.keyweave.vsm.spec.MappingSpec;
import org.keyweave.vsm.spec.Side;

/**
 * Bordered nodes that no line can end at, by the notation: a bar, a letter, a figure at the edge of a card. They stand
 * inside the border, where they hide no line, and labels give way to them; ports, which lines end at, straddle it.
 */
final class Ornaments {

    /** Blank between an ornament and the edge it stands at. */
    static final double INSET = 4;
    private static final List<Side> PREFERENCE = List.of(Side.EAST, Side.WEST, Side.SOUTH, Side.NORTH);
    private static final double GAP = 4;

    private final Set<MappingSpec> ends;

    Ornaments(DiagramSpec spec) {
        ends = LineEnds.of(spec);
    }

    boolean isOrnament(NodeElement node) {
        return node.isBordered() && !ends.contains(node.mapping());
    }

    /** The side that a bordered node stands at. */
    static Side side(NodeElement node) {
        return PREFERENCE.stream().filter(side -> !node.style().forbiddenSides().contains(side)).findFirst()
                .orElse(Side.EAST);
    }

    /** Whether an ornament at the top or bottom begins at the left; its label alignment says so. */
    static boolean fromLeft(NodeElement node) {
        return node.style().label().alignment() == LabelAlignment.LEFT;
    }

    /** Width that ornaments at the left take from what is inside a shape. */
    double left(ShapeElement shape) {
        double result = 0;
        for (NodeElement node : shape.borderedNodes()) {
            if (takesRoom(node) && side(node) == Side.WEST) {
                result = Math.max(result, node.bounds().width());
            }
        }
        return result;
    }

    /** Width that ornaments at the top right take from the title. */
    double topRight(ShapeElement shape) {
        double result = 0;
        for (NodeElement node : shape.borderedNodes()) {
            if (takesRoom(node) && side(node) == Side.NORTH && !fromLeft(node)) {
                result += node.bounds().width() + GAP;
            }
        }
        return result;
    }

    /** Height that ornaments at the bottom right take below a title that stands there. */
    double bottomRight(ShapeElement shape) {
        double result = 0;
        for (NodeElement node : shape.borderedNodes()) {
            if (takesRoom(node) && side(node) == Side.SOUTH && !fromLeft(node)) {
                result = Math.max(result, node.bounds().height() + INSET);
            }
        }
        return result;
    }

    private boolean takesRoom(NodeElement node) {
        return isOrnament(node) && !node.isHidden() && !node.isFiltered();
    }
}
