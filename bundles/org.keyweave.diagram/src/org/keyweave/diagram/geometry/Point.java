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
 * A point in pixels.
 *
 * @param x to the right
 * @param y downwards
 */
public record Point(double x, double y) {

    /** The origin. */
    public static final Point ORIGIN = new Point(0, 0);

    /** This point moved. */
    public Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    /** Distance to another point in pixels. */
    public double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** The point on the way to another one: this one at 0, the other at 1. */
    public Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    /** This point with both parts rounded to tenths of a pixel, as positions are stored. */
    public Point rounded() {
        return new Point(Math.round(x * 10) / 10.0, Math.round(y * 10) / 10.0);
    }
}
