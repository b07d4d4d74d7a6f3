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
import java.util.List;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.DiagramWriter;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.style.NodeStyle.RequestedSize;
import org.keyweave.diagram.text.LabelLayout;
import org.keyweave.vsm.spec.LabelAlignment;

/** Sizes containers around their children, and places the rows of lists and the cells of stacks. */
final class ContainerSizer {

    private final DiagramWriter writer;
    private final DiagramState state;
    private final ShapeSizer sizer;
    private final Ornaments ornaments;
    private final boolean facing;

    ContainerSizer(DiagramWriter writer, DiagramState state, ShapeSizer sizer, Ornaments ornaments, boolean facing) {
        this.writer = writer;
        this.state = state;
        this.sizer = sizer;
        this.ornaments = ornaments;
        this.facing = facing;
    }

    /** Size of a container whose children have their sizes; places title, rows and cells. */
    Size size(ContainerElement container) {
        if (container.isCollapsed()) {
            writer.setLabelBlock(container, TextBlock.NONE);
            return new Size(Metrics.COLLAPSED, Metrics.COLLAPSED);
        }
        RequestedSize asked = state.get(container.id()).size()
                .map(given -> new RequestedSize(given.width(), given.height())).orElse(container.style().size());
        LabelLayout title = sizer.title(container, titleRoom(container, asked));
        return switch (container.presentation()) {
            case FREE_FORM -> isTitledBeside(container) ? beside(container, asked) : freeForm(container, asked, title);
            case LIST -> list(container, asked, title);
            case VERTICAL_STACK -> stack(container, asked, title, true);
            case HORIZONTAL_STACK -> stack(container, asked, title, false);
        };
    }

    /** Room for a title; that of a free-form container, which is as wide as it needs to be, is broken late. */
    private static double titleRoom(ContainerElement container, RequestedSize asked) {
        return asked.width() >= 0 ? asked.width()
                : container.isFreeForm() ? Metrics.MAX_ROW_WIDTH : Metrics.MAX_LABEL_WIDTH;
    }

    /**
     * Whether the title stands beside what is inside: where two parties face each other, lines come from one side, so
     * that a title aligned to the right keeps clear of them and costs no height.
     */
    private boolean isTitledBeside(ContainerElement container) {
        return facing && container.style().label().alignment() == LabelAlignment.RIGHT
                && container.children().stream().anyMatch(ContainerSizer::takesRoom);
    }

    private Size beside(ContainerElement container, RequestedSize asked) {
        LabelLayout title = sizer.titleBeside(container);
        double right = 0;
        double bottom = 0;
        for (ShapeElement child : container.children()) {
            if (takesRoom(child)) {
                Rect own = withLabel(child);
                right = Math.max(right, own.right());
                bottom = Math.max(bottom, own.bottom());
            }
        }
        double width = Math.max(asked.width(), right + Metrics.CONTENT_PADDING + sizer.titleWidth(container, title));
        double titled = Metrics.LABEL_PADDING + title.height() + ornaments.bottomRight(container);
        double height = Math.max(asked.height(), Math.max(bottom, titled) + Metrics.CONTENT_PADDING);
        sizer.placeTitle(container, title, width, Metrics.CONTENT_PADDING);
        writer.setContentArea(container, new Rect(Metrics.CONTENT_PADDING, Metrics.CONTENT_PADDING,
                width - 2 * Metrics.CONTENT_PADDING, height - 2 * Metrics.CONTENT_PADDING));
        return new Size(width, height);
    }

    private Size freeForm(ContainerElement container, RequestedSize asked, LabelLayout title) {
        double top = Metrics.LABEL_PADDING;
        double contentTop = contentTop(title);
        double right = 0;
        double bottom = contentTop;
        boolean empty = true;
        for (ShapeElement child : container.children()) {
            if (takesRoom(child)) {
                Rect own = withLabel(child);
                right = Math.max(right, own.right() + Metrics.CONTENT_PADDING);
                bottom = Math.max(bottom, own.bottom() + Metrics.CONTENT_PADDING);
                empty = false;
            }
        }
        double needWidth = Math.max(right, sizer.titleWidth(container, title));
        double width = Math.max(asked.width() < 0 ? Metrics.MIN_CONTAINER_WIDTH : asked.width(), needWidth);
        double height = asked.height() < 0 ? Math.max(bottom, Metrics.MIN_CONTAINER_HEIGHT)
                : empty ? asked.height() : Math.max(asked.height(), bottom);
        if (asked.width() >= 0 && right <= asked.width()) {
            width = asked.width();
        }
        double titleTop = empty && asked.height() >= 0 ? Math.min(top, Math.max(0, (height - title.height()) / 2))
                : top;
        sizer.placeTitle(container, title, width, titleTop);
        writer.setContentArea(container, new Rect(Metrics.CONTENT_PADDING, contentTop,
                width - 2 * Metrics.CONTENT_PADDING, height - contentTop - Metrics.CONTENT_PADDING));
        return new Size(width, height);
    }

    /** Where children of a free-form container may begin. */
    static double contentTop(LabelLayout title) {
        return title.lines().isEmpty() ? Metrics.CONTENT_PADDING
                : Metrics.LABEL_PADDING + title.height() + Metrics.LABEL_PADDING;
    }

    double contentTop(ContainerElement container) {
        if (isTitledBeside(container)) {
            return Metrics.CONTENT_PADDING;
        }
        RequestedSize asked = state.get(container.id()).size()
                .map(given -> new RequestedSize(given.width(), given.height())).orElse(container.style().size());
        return contentTop(sizer.title(container, titleRoom(container, asked)));
    }

    private Size list(ContainerElement container, RequestedSize asked, LabelLayout wanted) {
        double rows = container.children().stream().filter(ContainerSizer::takesRoom).mapToDouble(
                child -> child instanceof NodeElement row ? sizer.rowSize(row).height() : child.bounds().height()).sum();
        boolean tight = asked.height() >= 0 && wanted.lines().size() > 1
                && Metrics.LABEL_GAP + ShapeSizer.titleHeight(wanted) + rows > asked.height();
        LabelLayout title = tight ? sizer.title(container, titleRoom(container, asked), 1) : wanted;
        double y = Metrics.LABEL_GAP + ShapeSizer.titleHeight(title);
        double left = Metrics.LABEL_PADDING + ornaments.left(container);
        double need = sizer.titleWidth(container, title);
        List<Size> sizes = new ArrayList<>();
        for (ShapeElement child : container.children()) {
            Size size = !takesRoom(child) ? Size.ZERO
                    : child instanceof NodeElement row ? sizer.rowSize(row) : child.bounds().size();
            sizes.add(size);
            need = Math.max(need, size.width() + left + Metrics.LABEL_PADDING);
        }
        double width = asked.width() < 0 ? Math.max(need, Metrics.MIN_CONTAINER_WIDTH) : asked.width();
        double inner = width - left - Metrics.LABEL_PADDING;
        double start = y;
        for (int i = 0; i < sizes.size(); i++) {
            ShapeElement child = container.children().get(i);
            writer.setBounds(child, new Rect(left, y, inner, sizes.get(i).height()));
            if (child instanceof NodeElement row) {
                sizer.fitRow(row, inner);
            }
            y += sizes.get(i).height();
        }
        double height = Math.max(asked.height() < 0 ? Metrics.MIN_CONTAINER_HEIGHT : asked.height(),
                y + Metrics.LABEL_GAP);
        sizer.placeTitle(container, title, width, Metrics.LABEL_GAP);
        writer.setContentArea(container, new Rect(left, start, inner, height - start));
        return new Size(width, height);
    }

    private Size stack(ContainerElement container, RequestedSize asked, LabelLayout title, boolean vertical) {
        double top = title.lines().isEmpty() ? 0 : Metrics.LABEL_GAP + title.height() + Metrics.LABEL_GAP;
        double along = 0;
        double across = vertical ? sizer.titleWidth(container, title) : 0;
        for (ShapeElement child : container.children()) {
            Size size = takesRoom(child) ? child.bounds().size() : Size.ZERO;
            along += vertical ? size.height() : size.width();
            across = Math.max(across, vertical ? size.width() : size.height());
        }
        double needWidth = Math.max(vertical ? across : along, sizer.titleWidth(container, title));
        double needHeight = top + (vertical ? along : across);
        double width = Math.max(asked.width() < 0 ? Metrics.MIN_CONTAINER_WIDTH : asked.width(), needWidth);
        double height = Math.max(asked.height() < 0 ? Metrics.MIN_CONTAINER_HEIGHT : asked.height(), needHeight);
        cells(container, new Rect(0, top, width, height - top), vertical);
        sizer.placeTitle(container, title, width, Metrics.LABEL_GAP);
        writer.setContentArea(container, new Rect(0, top, width, height - top));
        return new Size(width, height);
    }

    private void cells(ContainerElement container, Rect area, boolean vertical) {
        double at = vertical ? area.y() : area.x();
        int last = container.children().size() - 1;
        for (int i = 0; i <= last; i++) {
            ShapeElement child = container.children().get(i);
            Size size = takesRoom(child) ? child.bounds().size() : Size.ZERO;
            double length = vertical ? size.height() : size.width();
            if (i == last) {
                length = Math.max(length, (vertical ? area.bottom() : area.right()) - at);
            }
            Rect cell = vertical ? new Rect(area.x(), at, area.width(), length)
                    : new Rect(at, area.y(), length, area.height());
            writer.setBounds(child, cell);
            if (child instanceof NodeElement row) {
                sizer.fitRow(row, cell.width());
            }
            at += length;
        }
    }

    static boolean takesRoom(ShapeElement shape) {
        return !shape.isHidden() && !shape.isFiltered();
    }

    /** Bounds of a shape with a label below it. */
    static Rect withLabel(ShapeElement shape) {
        Rect bounds = shape.bounds();
        if (shape.labelBlock().isEmpty()) {
            return bounds;
        }
        Point at = bounds.topLeft();
        return bounds.union(shape.labelBlock().bounds().plus(at.x(), at.y()));
    }
}
