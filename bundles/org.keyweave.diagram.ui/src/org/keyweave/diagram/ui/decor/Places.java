/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ShapeElement;

/** Where marks stand. */
final class Places {

    private static final double GAP = 9;

    private Places() {
    }

    /** Bounds on the sheet; those of a line are its middle. */
    static Rect bounds(DiagramElement element) {
        if (element instanceof EdgeElement edge) {
            Point middle = edge.route().at(0.5);
            return new Rect(middle.x(), middle.y(), 0, 0);
        }
        return ((ShapeElement) element).absoluteBounds();
    }

    /**
     * Centre of a sign: the upper left corner of a shape, within a panel the upper right one, or beside it where its
     * text ends there; on a line the middle, or before its label.
     *
     * @param room what else stands to the right of the sign, in pixels
     */
    static Point sign(DiagramElement element, double room) {
        if (element instanceof EdgeElement edge) {
            for (EdgeLabel label : edge.labels()) {
                if (label.slot() == EdgeLabel.Slot.CENTER && !label.hidden() && !label.block().isEmpty()) {
                    Rect pill = label.block().bounds();
                    return new Point(pill.x() - GAP - room, pill.centre().y());
                }
            }
            return edge.route().at(0.5);
        }
        Rect bounds = bounds(element);
        // What stands on the sheet itself may begin at its very corner, where half a sign would be cut off.
        ShapeElement shape = (ShapeElement) element;
        if (shape.parent().isPresent() || !(element instanceof ContainerElement)) {
            return bounds.topLeft();
        }
        boolean overText = shape.labelBlock().bounds().right() > bounds.width() - 4 * GAP;
        return overText ? new Point(bounds.right() + GAP, bounds.centre().y())
                : new Point(bounds.right() - 3 * GAP, bounds.y() + GAP + 3);
    }

    /** Centre of a word of a width: at the lower edge of a shape, to the right; below the middle of a line. */
    static Point word(DiagramElement element, double width) {
        Rect bounds = bounds(element);
        if (element instanceof EdgeElement) {
            return new Point(bounds.centre().x(), bounds.y() + 2 * GAP);
        }
        double x = width + 2 * GAP < bounds.width() ? bounds.right() - width / 2 - GAP : bounds.centre().x();
        return new Point(x, bounds.bottom());
    }
}
