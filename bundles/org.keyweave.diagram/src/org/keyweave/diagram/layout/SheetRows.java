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
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.placement.Metrics;
import org.keyweave.diagram.state.DiagramState;

/** Rows of shapes of no party: a headline, a legend. What is inside a free-form container forms a row of its own. */
final class SheetRows {

    private static final double GAP = 12;
    private static final double LEAST_TITLE = 480;

    private final DiagramState state;
    private final Set<String> touched;
    private final double left;
    private final double width;

    SheetRows(DiagramState state, Set<String> touched, double left, double width) {
        this.state = state;
        this.touched = touched;
        this.left = left;
        this.width = width;
    }

    /** Places shapes in rows from a height downwards; gives the lowest point. */
    double place(List<ShapeElement> shapes, double top) {
        double x = left;
        double y = top;
        double rowHeight = 0;
        for (ShapeElement shape : shapes) {
            if (shape.isPinned()) {
                continue;
            }
            Size size = inside(shape);
            if (x > left && x + size.width() > left + width) {
                x = left;
                y += rowHeight + GAP;
                rowHeight = 0;
            }
            double indent = Math.max(0, (size.width() - shape.bounds().width()) / 2);
            ElementState own = state.get(shape.id());
            put(shape, own.withPosition(new Point(x + (shape instanceof ContainerElement ? 0 : indent), y)));
            x += size.width() + GAP;
            rowHeight = Math.max(rowHeight, size.height());
        }
        return y + rowHeight;
    }

    private Size inside(ShapeElement shape) {
        if (!(shape instanceof ContainerElement container) || !container.isFreeForm()
                || container.children().isEmpty()) {
            Size own = shape.bounds().size();
            return shape.labelBlock().isEmpty() ? own : own.union(new Size(shape.labelBlock().bounds().width(),
                    shape.labelBlock().bounds().bottom()));
        }
        double x = Metrics.CONTENT_PADDING;
        double top = container.contentArea().y();
        double bottom = top;
        for (ShapeElement child : container.children()) {
            if (child.isVisible()) {
                if (!child.isPinned()) {
                    put(child, state.get(child.id()).withPosition(new Point(x, top)));
                }
                x += child.bounds().width() + GAP;
                bottom = Math.max(bottom, top + child.bounds().height());
            }
        }
        Size size = new Size(Math.max(LEAST_TITLE, x - GAP + Metrics.CONTENT_PADDING),
                bottom + Metrics.CONTENT_PADDING);
        put(shape, state.get(shape.id()).withSize(size));
        return size;
    }

    private void put(ShapeElement shape, ElementState newState) {
        state.put(shape.id(), newState);
        touched.add(shape.id());
    }
}
