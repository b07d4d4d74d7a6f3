/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.placement;

import java.util.List;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.DiagramWriter;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.DiagramState;

/**
 * Gives shapes without a place one: in rows below what has a place already. The place is decided then, as if a user had
 * put the shape there.
 */
final class FreePlacement {

    private static final double ASPECT = 1.6;

    private final DiagramWriter writer;
    private final DiagramState state;

    FreePlacement(DiagramWriter writer, DiagramState state) {
        this.writer = writer;
        this.state = state;
    }

    /**
     * Sets the position of all siblings.
     *
     * @param shapes all shapes of one parent
     * @param origin where the first one goes
     */
    void place(List<ShapeElement> shapes, Point origin) {
        double right = origin.x();
        double bottom = origin.y();
        double area = 0;
        double widest = 0;
        boolean anyPlaced = false;
        boolean anyUnplaced = false;
        for (ShapeElement shape : shapes) {
            Rect own = shape.bounds();
            if (state.get(shape.id()).position().isPresent()) {
                Point at = state.get(shape.id()).position().get();
                writer.setBounds(shape, Rect.of(at, own.size()));
                Rect labelled = ContainerSizer.withLabel(shape);
                right = Math.max(right, labelled.right());
                bottom = Math.max(bottom, labelled.bottom());
                anyPlaced = true;
            } else {
                anyUnplaced = true;
            }
            area += (own.width() + Metrics.SHAPE_GAP) * (own.height() + Metrics.SHAPE_GAP);
            widest = Math.max(widest, own.width());
        }
        if (anyUnplaced) {
            double rowWidth = Math.max(Math.max(Math.sqrt(area * ASPECT), widest), right - origin.x());
            double top = anyPlaced ? bottom + Metrics.SHAPE_GAP : bottom;
            fill(shapes, origin.x(), top, rowWidth);
        }
    }

    private void fill(List<ShapeElement> shapes, double left, double top, double rowWidth) {
        double x = left;
        double y = top;
        double rowHeight = 0;
        for (ShapeElement shape : shapes) {
            ElementState known = state.get(shape.id());
            if (known.position().isPresent()) {
                continue;
            }
            Size size = ContainerSizer.withLabel(shape).size();
            if (x > left && x + size.width() > left + rowWidth) {
                x = left;
                y += rowHeight + Metrics.SHAPE_GAP;
                rowHeight = 0;
            }
            Point at = new Point(Math.round(x), Math.round(y));
            state.put(shape.id(), known.withPosition(at));
            writer.setBounds(shape, Rect.of(at, shape.bounds().size()));
            x += size.width() + Metrics.SHAPE_GAP;
            rowHeight = Math.max(rowHeight, size.height());
        }
    }
}
