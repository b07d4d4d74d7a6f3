/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.placement;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.style.NodeShape;

/** Where edges touch what they connect. */
final class Anchors {

    private Anchors() {
    }

    /** The bounds of an end; those of an edge are its middle. */
    static Rect bounds(DiagramElement end) {
        if (end instanceof EdgeElement edge) {
            Point middle = edge.route().at(0.5);
            return new Rect(middle.x(), middle.y(), 0, 0);
        }
        return ((ShapeElement) end).absoluteBounds();
    }

    /** The point on the border of an end that looks at a point, on the line from its centre. */
    static Point towards(DiagramElement end, Point point) {
        Rect bounds = bounds(end);
        Point centre = bounds.centre();
        double dx = point.x() - centre.x();
        double dy = point.y() - centre.y();
        if (dx == 0 && dy == 0 || bounds.width() == 0 || bounds.height() == 0) {
            return centre;
        }
        double a = Math.abs(dx) / (bounds.width() / 2);
        double b = Math.abs(dy) / (bounds.height() / 2);
        double scale;
        if (isRound(end)) {
            scale = 1 / Math.hypot(a, b);
        } else if (isLozenge(end)) {
            scale = 1 / (a + b);
        } else {
            scale = 1 / Math.max(a, b);
        }
        return centre.plus(dx * scale, dy * scale);
    }

    /** The point on the border that a horizontal or vertical line from a point meets; else the one that looks at it. */
    static Point straight(DiagramElement end, Point point) {
        Rect bounds = bounds(end);
        if (isRound(end) || isLozenge(end)) {
            return towards(end, point);
        }
        if (point.x() >= bounds.x() && point.x() <= bounds.right()) {
            return new Point(point.x(), point.y() < bounds.centre().y() ? bounds.y() : bounds.bottom());
        }
        if (point.y() >= bounds.y() && point.y() <= bounds.bottom()) {
            return new Point(point.x() < bounds.centre().x() ? bounds.x() : bounds.right(), point.y());
        }
        return towards(end, point);
    }

    private static boolean isRound(DiagramElement end) {
        return end instanceof NodeElement node && (node.style().shape() instanceof NodeShape.Ellipse
                || node.style().shape() instanceof NodeShape.Dot || node.style().shape() instanceof NodeShape.Ring);
    }

    private static boolean isLozenge(DiagramElement end) {
        return end instanceof NodeElement node && node.style().shape() instanceof NodeShape.Lozenge;
    }
}
