/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.placement;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Route;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ElementState;

/**
 * The route of an edge: through the bend points decided, else as its style says. Linear in the number of edges between
 * the same two ends.
 */
final class EdgeRouter {

    private static final double FAN = 16;
    private static final double LOOP = 28;
    private static final int MAX_PARALLEL = 64;

    private final FacingCurves curves;

    /**
     * Creates a router.
     *
     * @param curves how edges of two parties run; {@code null} when the diagram has no sides
     */
    EdgeRouter(FacingCurves curves) {
        this.curves = curves;
    }

    Route route(EdgeElement edge, ElementState state) {
        if (!state.bendPoints().isEmpty()) {
            return decided(edge, state);
        }
        if (edge.sourceEnd() == edge.targetEnd()) {
            return loop(edge);
        }
        if (curves != null) {
            return curves.route(edge);
        }
        return switch (edge.style().routing()) {
            case STRAIGHT -> straight(edge);
            case MANHATTAN -> orthogonal(edge, false);
            case TREE -> orthogonal(edge, true);
        };
    }

    private static Route decided(EdgeElement edge, ElementState state) {
        List<Point> bends = state.bendPoints();
        Point first = bends.get(0);
        Point last = bends.get(bends.size() - 1);
        boolean square = !state.curved();
        List<Point> points = new ArrayList<>(bends.size() + 2);
        points.add(square ? Anchors.straight(edge.sourceEnd(), first) : Anchors.towards(edge.sourceEnd(), first));
        points.addAll(bends);
        points.add(square ? Anchors.straight(edge.targetEnd(), last) : Anchors.towards(edge.targetEnd(), last));
        boolean curve = state.curved() && points.size() % 3 == 1;
        return new Route(curve ? Route.Kind.CURVE : Route.Kind.POLYLINE, points);
    }

    private static Route loop(EdgeElement edge) {
        Rect bounds = Anchors.bounds(edge.sourceEnd());
        double shift = LOOP + FAN * rank(edge);
        double upper = bounds.centre().y() - bounds.height() / 4;
        double lower = bounds.centre().y() + bounds.height() / 4;
        return Route.curve(new Point(bounds.right(), upper), new Point(bounds.right() + shift, upper - shift / 2),
                new Point(bounds.right() + shift, lower + shift / 2), new Point(bounds.right(), lower));
    }

    private static Route straight(EdgeElement edge) {
        Rect source = Anchors.bounds(edge.sourceEnd());
        Rect target = Anchors.bounds(edge.targetEnd());
        double offset = fan(edge);
        if (offset != 0) {
            Point from = source.centre();
            Point to = target.centre();
            double length = Math.max(1, from.distance(to));
            Point middle = from.towards(to, 0.5).plus(-(to.y() - from.y()) / length * offset,
                    (to.x() - from.x()) / length * offset);
            return Route.polyline(List.of(Anchors.towards(edge.sourceEnd(), middle), middle,
                    Anchors.towards(edge.targetEnd(), middle)));
        }
        return Route.polyline(List.of(Anchors.towards(edge.sourceEnd(), target.centre()),
                Anchors.towards(edge.targetEnd(), source.centre())));
    }

    private static Route orthogonal(EdgeElement edge, boolean tree) {
        Rect source = Anchors.bounds(edge.sourceEnd());
        Rect target = Anchors.bounds(edge.targetEnd());
        double gapX = Math.max(target.x() - source.right(), source.x() - target.right());
        double gapY = Math.max(target.y() - source.bottom(), source.y() - target.bottom());
        double offset = tree ? 0 : fan(edge);
        if (tree || gapY >= gapX) {
            boolean down = target.centre().y() >= source.centre().y();
            double fromY = down ? source.bottom() : source.y();
            double toY = down ? target.y() : target.bottom();
            double middle = (fromY + toY) / 2 + offset;
            return bent(new Point(source.centre().x() + offset, fromY), new Point(source.centre().x() + offset, middle),
                    new Point(target.centre().x() + offset, middle), new Point(target.centre().x() + offset, toY));
        }
        boolean right = target.centre().x() >= source.centre().x();
        double fromX = right ? source.right() : source.x();
        double toX = right ? target.x() : target.right();
        double middle = (fromX + toX) / 2 + offset;
        return bent(new Point(fromX, source.centre().y() + offset), new Point(middle, source.centre().y() + offset),
                new Point(middle, target.centre().y() + offset), new Point(toX, target.centre().y() + offset));
    }

    private static Route bent(Point start, Point one, Point two, Point end) {
        if (one.equals(two) || start.x() == end.x() || start.y() == end.y()) {
            return Route.polyline(List.of(start, end));
        }
        return Route.polyline(List.of(start, one, two, end));
    }

    /** How far an edge gives way to others between the same ends; 0 when it is alone. */
    private static double fan(EdgeElement edge) {
        DiagramElement source = edge.sourceEnd();
        DiagramElement target = edge.targetEnd();
        if (source.outgoing().size() > MAX_PARALLEL && target.incoming().size() > MAX_PARALLEL) {
            return 0;
        }
        int count = 0;
        int before = 0;
        for (EdgeElement other : parallel(source, target)) {
            count++;
            before += other != edge && other.id().compareTo(edge.id()) < 0 ? 1 : 0;
        }
        double offset = (before - (count - 1) / 2.0) * FAN;
        return source.id().compareTo(target.id()) <= 0 ? offset : -offset;
    }

    private static int rank(EdgeElement edge) {
        int result = 0;
        for (EdgeElement other : edge.sourceEnd().outgoing()) {
            if (other.targetEnd() == edge.sourceEnd() && other.id().compareTo(edge.id()) < 0) {
                result++;
            }
        }
        return result;
    }

    /** All edges between two ends, in either direction. */
    static List<EdgeElement> parallel(DiagramElement one, DiagramElement other) {
        List<EdgeElement> result = new ArrayList<>(1);
        collect(one, other, result);
        collect(other, one, result);
        return result;
    }

    private static void collect(DiagramElement source, DiagramElement target, List<EdgeElement> result) {
        if (source.outgoing().size() <= target.incoming().size()) {
            for (EdgeElement edge : source.outgoing()) {
                if (edge.targetEnd() == target) {
                    result.add(edge);
                }
            }
        } else {
            for (EdgeElement edge : target.incoming()) {
                if (edge.sourceEnd() == source) {
                    result.add(edge);
                }
            }
        }
    }
}
