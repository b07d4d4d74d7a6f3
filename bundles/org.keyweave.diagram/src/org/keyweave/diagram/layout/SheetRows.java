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
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.placement.Metrics;
import org.keyweave.diagram.state.DiagramState;

/**
 * Rows of shapes of no party: a headline, a legend. What is inside a free-form container flows in rows across the
 * sheet, beside its title where that is short or leaves room for all, else below it.
 */
final class SheetRows {

    private static final double GAP = 12;
    private static final double ROW_GAP = 4;
    private static final double SHORT_TITLE = 0.2;
    /** Cards, not samples of a legend: so many times as high as the title beside them. */
    private static final double TALL = 2;

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
                || container.children().stream().noneMatch(ShapeElement::isVisible)) {
            Size own = shape.bounds().size();
            return shape.labelBlock().isEmpty() ? own : own.union(new Size(shape.labelBlock().bounds().width(),
                    shape.labelBlock().bounds().bottom()));
        }
        Rect title = container.labelBlock().bounds();
        List<ShapeElement> shown = container.children().stream().filter(ShapeElement::isVisible).toList();
        double all = shown.stream().mapToDouble(child -> child.bounds().width() + GAP).sum();
        double aside = title.right() + Metrics.CONTENT_PADDING;
        boolean beside = title.width() < width * SHORT_TITLE || aside + all <= width;
        double start = container.labelBlock().isEmpty() || !beside ? Metrics.LABEL_PADDING : aside;
        double tallest = shown.stream().mapToDouble(child -> child.bounds().height()).max().orElse(0);
        double first = container.labelBlock().isEmpty() ? Metrics.LABEL_PADDING : beside
                ? Math.max(tallest > TALL * title.height() ? Metrics.LABEL_PADDING : ROW_GAP,
                        title.centre().y() - tallest / 2) : title.bottom() + Metrics.LABEL_PADDING;
        double bottom = Math.max(title.bottom(), flow(shown, start, first));
        Size size = new Size(width, bottom + Metrics.LABEL_PADDING);
        put(shape, state.get(shape.id()).withSize(size));
        return size;
    }

    /** Places shapes in rows, those of a row on one middle line; gives the lowest point. */
    private double flow(List<ShapeElement> shapes, double start, double top) {
        double y = top;
        int at = 0;
        while (at < shapes.size()) {
            double x = start;
            double tallest = 0;
            int end = at;
            while (end < shapes.size() && (end == at || x + shapes.get(end).bounds().width() <= width - GAP)) {
                x += shapes.get(end).bounds().width() + GAP;
                tallest = Math.max(tallest, shapes.get(end).bounds().height());
                end++;
            }
            x = start;
            for (ShapeElement shape : shapes.subList(at, end)) {
                if (!shape.isPinned()) {
                    double drop = Math.round((tallest - shape.bounds().height()) / 2);
                    put(shape, state.get(shape.id()).withPosition(new Point(x, y + drop)));
                }
                x += shape.bounds().width() + GAP;
            }
            at = end;
            y += tallest + (at < shapes.size() ? ROW_GAP : 0);
        }
        return y;
    }

    private void put(ShapeElement shape, ElementState newState) {
        state.put(shape.id(), newState);
        touched.add(shape.id());
    }
}
