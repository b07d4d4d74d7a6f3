/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.geometry;

import java.util.ArrayList;
import java.util.List;

/**
 * The way of an edge, from the border of its source to the border of its target.
 *
 * @param kind how the points are read
 * @param points at least two; for curves one more than a multiple of three: end points and their control points
 */
public record Route(Kind kind, List<Point> points) {

    private static final int CURVE_STEPS = 16;

    /** How the points of a route are read. */
    public enum Kind {
        /** Straight lines from point to point. */
        POLYLINE,
        /** Cubic Bézier curves: start, control, control, end, control, control, end, ... */
        CURVE
    }

    /**
     * Copies the points.
     *
     * @throws IllegalArgumentException when their number does not fit the kind
     */
    public Route {
        points = List.copyOf(points);
        if (points.size() < 2 || kind == Kind.CURVE && points.size() % 3 != 1) {
            throw new IllegalArgumentException(kind + " of " + points.size() + " points");
        }
    }

    /** Straight lines. */
    public static Route polyline(List<Point> points) {
        return new Route(Kind.POLYLINE, points);
    }

    /** One Bézier curve. */
    public static Route curve(Point start, Point control1, Point control2, Point end) {
        return new Route(Kind.CURVE, List.of(start, control1, control2, end));
    }

    /** Where it starts, on the border of the source. */
    public Point start() {
        return points.get(0);
    }

    /** Where it ends, on the border of the target. */
    public Point end() {
        return points.get(points.size() - 1);
    }

    /** The route as straight lines; curves are cut into short pieces. */
    public List<Point> flattened() {
        if (kind == Kind.POLYLINE) {
            return points;
        }
        List<Point> result = new ArrayList<>();
        result.add(points.get(0));
        for (int i = 0; i + 3 < points.size(); i += 3) {
            for (int step = 1; step <= CURVE_STEPS; step++) {
                result.add(bezier(i, step / (double) CURVE_STEPS));
            }
        }
        return result;
    }

    private Point bezier(int at, double t) {
        double u = 1 - t;
        double a = u * u * u;
        double b = 3 * u * u * t;
        double c = 3 * u * t * t;
        double d = t * t * t;
        Point p = points.get(at);
        Point q = points.get(at + 1);
        Point r = points.get(at + 2);
        Point s = points.get(at + 3);
        return new Point(a * p.x() + b * q.x() + c * r.x() + d * s.x(), a * p.y() + b * q.y() + c * r.y() + d * s.y());
    }

    /** The point at a share of the length: the start at 0, the end at 1. */
    public Point at(double share) {
        List<Point> line = flattened();
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += line.get(i - 1).distance(line.get(i));
        }
        double rest = length * Math.max(0, Math.min(1, share));
        for (int i = 1; i < line.size(); i++) {
            double piece = line.get(i - 1).distance(line.get(i));
            if (rest <= piece && piece > 0) {
                return line.get(i - 1).towards(line.get(i), rest / piece);
            }
            rest -= piece;
        }
        return end();
    }

    /** The smallest rectangle around all points, control points included. */
    public Rect bounds() {
        Rect result = new Rect(points.get(0).x(), points.get(0).y(), 0, 0);
        for (Point point : points) {
            result = result.union(new Rect(point.x(), point.y(), 0, 0));
        }
        return result;
    }
}
