/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.policies;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Route;

/**
 * The points that a line bends at, and the ways to change them. A line of straight pieces stays one; a curve stays a
 * curve: its pieces meet at the bend points and run smoothly through them (Catmull-Rom, whose tangent at a point is
 * parallel to the line between its neighbours).
 */
final class Bends {

    private static final double SMOOTHNESS = 1 / 6.0;
    private static final double IN_LINE = 6;

    private final Route route;
    private final List<Point> bends;

    private Bends(Route route, List<Point> bends) {
        this.route = route;
        this.bends = List.copyOf(bends);
    }

    /** The bends of a route. */
    static Bends of(Route route) {
        List<Point> points = route.points();
        List<Point> bends = new ArrayList<>();
        int step = route.kind() == Route.Kind.CURVE ? 3 : 1;
        for (int i = step; i < points.size() - 1; i += step) {
            bends.add(points.get(i));
        }
        return new Bends(route, bends);
    }

    /** The points. */
    List<Point> points() {
        return bends;
    }

    boolean isCurved() {
        return route.kind() == Route.Kind.CURVE;
    }

    /** With one more, before the one that has the index now. */
    Bends with(int index, Point point) {
        List<Point> result = new ArrayList<>(bends);
        result.add(index, point);
        return new Bends(route, result);
    }

    /** With one elsewhere; put into line with its neighbours it goes. */
    Bends moved(int index, Point point) {
        List<Point> result = new ArrayList<>(bends);
        if (isInLine(index == 0 ? route.start() : bends.get(index - 1), point,
                index == bends.size() - 1 ? route.end() : bends.get(index + 1))) {
            result.remove(index);
        } else {
            result.set(index, point);
        }
        return new Bends(route, result);
    }

    private static boolean isInLine(Point before, Point point, Point after) {
        double length = before.distance(after);
        if (length == 0) {
            return before.distance(point) < IN_LINE;
        }
        double along = ((point.x() - before.x()) * (after.x() - before.x())
                + (point.y() - before.y()) * (after.y() - before.y())) / (length * length);
        return along > 0 && along < 1 && before.towards(after, along).distance(point) < IN_LINE;
    }

    /** Where a new bend after so many others would stand: in the middle of the piece there. */
    Point middle(int piece) {
        if (!isCurved()) {
            List<Point> points = route.points();
            return points.get(piece).towards(points.get(piece + 1), 0.5);
        }
        return new Route(Route.Kind.CURVE, route.points().subList(3 * piece, 3 * piece + 4)).at(0.5);
    }

    /** How many pieces there are between the ends. */
    int pieces() {
        return bends.size() + 1;
    }

    /** What is decided about the edge: the bends themselves, or all that a curve has between its ends. */
    List<Point> decided() {
        if (!isCurved() || bends.isEmpty()) {
            return bends;
        }
        List<Point> through = new ArrayList<>();
        through.add(route.start());
        through.addAll(bends);
        through.add(route.end());
        List<Point> result = new ArrayList<>();
        for (int i = 0; i + 1 < through.size(); i++) {
            Point from = through.get(i);
            Point to = through.get(i + 1);
            Point before = through.get(Math.max(0, i - 1));
            Point after = through.get(Math.min(through.size() - 1, i + 2));
            result.add(from.plus((to.x() - before.x()) * SMOOTHNESS, (to.y() - before.y()) * SMOOTHNESS));
            result.add(to.plus((from.x() - after.x()) * SMOOTHNESS, (from.y() - after.y()) * SMOOTHNESS));
            if (i + 2 < through.size()) {
                result.add(to);
            }
        }
        return result;
    }

    /** The way that results, the ends left where they are. */
    Route preview() {
        List<Point> points = new ArrayList<>();
        points.add(route.start());
        points.addAll(decided());
        points.add(route.end());
        return isCurved() && !bends.isEmpty() ? new Route(Route.Kind.CURVE, points) : Route.polyline(points);
    }
}
