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
import java.util.Set;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.vsm.spec.EdgeRouting;

/**
 * Leads lines between shapes on the sheet that the layout did not route around the shapes they would cross: along a
 * lane above or below one of the ends, whichever crosses least. Quadratic in the shapes on the sheet times the lines,
 * so only for small sheets.
 */
final class Detours {

    private static final int MAX_SHAPES = 300;
    private static final double LANE = 30;
    private static final double ASIDE = 20;

    private final DiagramState state;
    private final Set<String> touched;
    private final List<ShapeElement> shapes;

    Detours(Diagram diagram, DiagramState state, Set<String> touched) {
        this.state = state;
        this.touched = touched;
        shapes = diagram.roots().stream().filter(ShapeElement::isVisible).toList();
    }

    void lead(List<EdgeElement> edges) {
        if (shapes.size() > MAX_SHAPES) {
            return;
        }
        for (EdgeElement edge : edges) {
            if (edge.isVisible() && !edge.isPinned() && edge.style().routing() == EdgeRouting.STRAIGHT
                    && state.get(edge.id()).bendPoints().isEmpty() && isOnSheet(edge.sourceEnd())
                    && isOnSheet(edge.targetEnd()) && edge.sourceEnd() != edge.targetEnd()) {
                lead(edge);
            }
        }
    }

    private static boolean isOnSheet(DiagramElement end) {
        return end instanceof ShapeElement shape && shape.parent().isEmpty()
                && !(shape instanceof NodeElement node && node.isBordered());
    }

    private void lead(EdgeElement edge) {
        Rect source = ((ShapeElement) edge.sourceEnd()).absoluteBounds();
        Rect target = ((ShapeElement) edge.targetEnd()).absoluteBounds();
        int fewest = crossed(edge, edge.route().flattened());
        List<Point> best = null;
        double aside = source.centre().x() <= target.centre().x() ? ASIDE : -ASIDE;
        double[] lanes = {source.y() - LANE, source.bottom() + LANE, target.y() - LANE, target.bottom() + LANE};
        for (double lane : lanes) {
            if (fewest > 0 && lane > 0) {
                Point one = new Point(source.centre().x() + aside, lane);
                Point two = new Point(target.centre().x() - aside, lane);
                List<Point> line = List.of(border(source, one), one, two, border(target, two));
                int crossed = crossed(edge, line);
                if (crossed < fewest) {
                    fewest = crossed;
                    best = List.of(one, two);
                }
            }
        }
        if (best != null) {
            state.put(edge.id(), state.get(edge.id()).withBendPoints(best, false));
            touched.add(edge.id());
        }
    }

    private static Point border(Rect bounds, Point towards) {
        return new Point(towards.x(), towards.y() < bounds.centre().y() ? bounds.y() : bounds.bottom());
    }

    private int crossed(EdgeElement edge, List<Point> line) {
        SegmentGrid grid = new SegmentGrid(256);
        grid.add(edge, line);
        int result = 0;
        for (ShapeElement shape : shapes) {
            if (shape != edge.sourceEnd() && shape != edge.targetEnd()) {
                result += grid.crossing(this, shape.absoluteBounds().grow(-1));
            }
        }
        return result;
    }
}
