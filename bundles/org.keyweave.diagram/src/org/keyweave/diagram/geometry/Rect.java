/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.geometry;

/**
 * A rectangle in pixels.
 *
 * @param x left
 * @param y top
 * @param width width, not negative
 * @param height height, not negative
 */
public record Rect(double x, double y, double width, double height) {

    /** Brings negative sizes to 0. */
    public Rect {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    /** A rectangle of a size at a point. */
    public static Rect of(Point topLeft, Size size) {
        return new Rect(topLeft.x(), topLeft.y(), size.width(), size.height());
    }

    /** A rectangle of a size around a point. */
    public static Rect around(Point centre, Size size) {
        return new Rect(centre.x() - size.width() / 2, centre.y() - size.height() / 2, size.width(), size.height());
    }

    /** Right border. */
    public double right() {
        return x + width;
    }

    /** Lower border. */
    public double bottom() {
        return y + height;
    }

    /** Top left corner. */
    public Point topLeft() {
        return new Point(x, y);
    }

    /** Centre. */
    public Point centre() {
        return new Point(x + width / 2, y + height / 2);
    }

    /** Size. */
    public Size size() {
        return new Size(width, height);
    }

    /** This rectangle moved. */
    public Rect plus(double dx, double dy) {
        return dx == 0 && dy == 0 ? this : new Rect(x + dx, y + dy, width, height);
    }

    /** This rectangle with more room (less when negative) on each side. */
    public Rect grow(double by) {
        return new Rect(x - by, y - by, width + 2 * by, height + 2 * by);
    }

    /** The smallest rectangle that holds both. */
    public Rect union(Rect other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** Whether the interiors share a point; rectangles that only touch do not intersect. */
    public boolean intersects(Rect other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /** Whether a point is inside or on the border. */
    public boolean contains(Point point) {
        return point.x() >= x && point.x() <= right() && point.y() >= y && point.y() <= bottom();
    }

    /** Whether another rectangle is inside, borders included. */
    public boolean contains(Rect other) {
        return other.x >= x && other.y >= y && other.right() <= right() && other.bottom() <= bottom();
    }
}
