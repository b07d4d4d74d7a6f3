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
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Route;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ShapeElement;

/**
 * Edges of two parties that face each other: curves that leave and enter at the facing sides, spread along the side in
 * the order of their other ends so that they do not cross there; inside a party they turn back on the outer side.
 */
final class FacingCurves {

    private static final double BEND = 0.45;
    private static final double SPREAD = 7;
    private static final double MARGIN = 8;
    private static final double MIN_BULGE = 28;
    private static final double BULGE = 0.14;
    private static final double MAX_BULGE = 96;
    private static final int MAX_SPREAD = 64;

    private enum Exit { LEFT, RIGHT }

    private final Diagram diagram;

    FacingCurves(Diagram diagram) {
        this.diagram = diagram;
    }

    Route route(EdgeElement edge) {
        Rect source = Anchors.bounds(edge.sourceEnd());
        Rect target = Anchors.bounds(edge.targetEnd());
        Exit from = exit(edge.sourceEnd(), source, target);
        Exit to = exit(edge.targetEnd(), target, source);
        Point start = port(edge, edge.sourceEnd(), source, from);
        Point end = port(edge, edge.targetEnd(), target, to);
        double reach = from == to
                ? Math.max(labelRoom(edge), Math.min(MAX_BULGE, MIN_BULGE + BULGE * Math.abs(end.y() - start.y())))
                : Math.abs(end.x() - start.x()) * BEND;
        double edgeX = from == Exit.RIGHT ? Math.max(start.x(), end.x()) : Math.min(start.x(), end.x());
        double sign = from == Exit.RIGHT ? 1 : -1;
        if (from == to) {
            return Route.curve(start, new Point(edgeX + sign * reach, start.y()),
                    new Point(edgeX + sign * reach, end.y()), end);
        }
        return Route.curve(start, start.plus(sign * reach, 0), end.plus(-sign * reach, 0), end);
    }

    /** Bulge at which the centre label clears the cards: a curve reaches three quarters of its control points. */
    private static double labelRoom(EdgeElement edge) {
        double widest = 0;
        for (EdgeLabel label : edge.labels()) {
            widest = Math.max(widest, label.block().bounds().width());
        }
        return widest == 0 ? 0 : (widest / 2 + MARGIN) / 0.75;
    }

    private Exit exit(DiagramElement end, Rect own, Rect other) {
        if (other.x() >= own.right()) {
            return Exit.RIGHT;
        }
        if (other.right() <= own.x()) {
            return Exit.LEFT;
        }
        return isLeft(end) ? Exit.LEFT : Exit.RIGHT;
    }

    /** Whether an end belongs to the left party: another party stands to the right of its own. */
    private boolean isLeft(DiagramElement end) {
        ShapeElement own = Facing.root(end);
        Rect bounds = own.bounds();
        for (ShapeElement root : diagram.roots()) {
            if (root != own && root instanceof ContainerElement && root.isVisible()
                    && root.bounds().x() >= bounds.right() && root.bounds().y() < bounds.bottom()
                    && root.bounds().bottom() > bounds.y()) {
                return true;
            }
        }
        return false;
    }

    private Point port(EdgeElement edge, DiagramElement end, Rect bounds, Exit side) {
        double x = side == Exit.RIGHT ? bounds.right() : bounds.x();
        int degree = end.outgoing().size() + end.incoming().size();
        if (degree < 2 || degree > MAX_SPREAD || bounds.height() <= 2 * MARGIN) {
            return new Point(x, bounds.centre().y());
        }
        List<Port> ports = new ArrayList<>();
        for (List<EdgeElement> edges : List.of(end.outgoing(), end.incoming())) {
            for (EdgeElement rival : edges) {
                DiagramElement opposite = rival.sourceEnd() == end ? rival.targetEnd() : rival.sourceEnd();
                if (opposite != end && exit(end, bounds, Anchors.bounds(opposite)) == side) {
                    add(ports, rival, opposite, otherY(rival, end));
                }
            }
        }
        ports.sort(Comparator.comparingDouble(Port::otherY).thenComparing(Port::id));
        int before = 0;
        while (before < ports.size() - 1 && !ports.get(before).serves(edge)) {
            before++;
        }
        double step = ports.size() < 2 ? 0 : Math.min(SPREAD, (bounds.height() - 2 * MARGIN) / (ports.size() - 1));
        return new Point(x, bounds.centre().y() + (before - (ports.size() - 1) / 2.0) * step);
    }

    /** Edges of one model element between the same ends, a line and its halo, leave at one place. */
    private static void add(List<Port> ports, EdgeElement edge, DiagramElement opposite, double otherY) {
        for (int i = 0; i < ports.size(); i++) {
            Port port = ports.get(i);
            if (port.target == edge.target() && port.opposite == opposite) {
                if (edge.id().compareTo(port.id) < 0) {
                    ports.set(i, new Port(port.target, opposite, otherY, edge.id()));
                }
                return;
            }
        }
        ports.add(new Port(edge.target(), opposite, otherY, edge.id()));
    }

    private record Port(EObject target, DiagramElement opposite, double otherY, String id) {

        boolean serves(EdgeElement edge) {
            return target == edge.target() && (opposite == edge.sourceEnd() || opposite == edge.targetEnd());
        }
    }

    private static double otherY(EdgeElement edge, DiagramElement end) {
        DiagramElement opposite = edge.sourceEnd() == end ? edge.targetEnd() : edge.sourceEnd();
        return Anchors.bounds(opposite).centre().y();
    }
}
