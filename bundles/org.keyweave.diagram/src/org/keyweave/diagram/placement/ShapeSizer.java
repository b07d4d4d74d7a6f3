/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.placement;

import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.DiagramWriter;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.style.LabelStyle;
import org.keyweave.diagram.style.NodeShape;
import org.keyweave.diagram.style.NodeStyle;
import org.keyweave.diagram.style.NodeStyle.RequestedSize;
import org.keyweave.diagram.text.LabelLayout;
import org.keyweave.vsm.spec.LabelAlignment;
import org.keyweave.vsm.spec.LabelPosition;

/** Sizes of nodes, and the titles of containers. */
final class ShapeSizer {

    private static final int MAX_LINES = 4;
    private static final double IMAGE_SIZE = 32;

    private final DiagramWriter writer;
    private final LabelBlocks labels;
    private final Ornaments ornaments;

    ShapeSizer(DiagramWriter writer, LabelBlocks labels, Ornaments ornaments) {
        this.writer = writer;
        this.labels = labels;
        this.ornaments = ornaments;
    }

    /** Sets the label block of a free or bordered node and gives its size. */
    Size sizeNode(NodeElement node, ElementState state) {
        if (node.isCollapsed()) {
            writer.setLabelBlock(node, TextBlock.NONE);
            return new Size(Metrics.COLLAPSED, Metrics.COLLAPSED);
        }
        NodeStyle style = node.style();
        RequestedSize asked = state.size().map(size -> new RequestedSize(size.width(), size.height()))
                .orElse(style.size());
        boolean labelled = !node.label().isEmpty() && !node.isLabelHidden();
        if (!labelled) {
            writer.setLabelBlock(node, TextBlock.NONE);
            return asked.orElse(emptySize(style));
        }
        return style.labelPosition() == LabelPosition.NODE ? inside(node, asked) : below(node, asked);
    }

    private static Size emptySize(NodeStyle style) {
        return style.shape() instanceof NodeShape.Image ? new Size(IMAGE_SIZE, IMAGE_SIZE) : new Size(30, 30);
    }

    private Size inside(NodeElement node, RequestedSize asked) {
        LabelStyle style = node.style().label();
        double room = asked.width() < 0 ? Metrics.MAX_LABEL_WIDTH : asked.width() - Metrics.LABEL_PADDING;
        int maxLines = asked.height() < 0 ? MAX_LINES
                : Math.max(1, (int) (asked.height() / labels.lineHeight(style)));
        LabelLayout layout = labels.layout(node.label(), style, room, maxLines);
        Size size = asked.orElse(new Size(Math.ceil(LabelBlocks.width(layout, style)) + 2 * Metrics.LABEL_PADDING,
                layout.height() + 2 * Metrics.LABEL_GAP));
        double padding = Math.min(Metrics.LABEL_PADDING,
                Math.max(0, (size.width() - LabelBlocks.width(layout, style)) / 2));
        Rect box = new Rect(padding, Math.max(0, (size.height() - layout.height()) / 2), size.width() - 2 * padding,
                layout.height());
        writer.setLabelBlock(node, labels.block(layout, style, box, style.alignment()));
        return size;
    }

    private Size below(NodeElement node, RequestedSize asked) {
        LabelStyle style = node.style().label();
        Size size = asked.orElse(emptySize(node.style()));
        double room = Math.max(size.width(), Metrics.MAX_OUTER_LABEL_WIDTH);
        LabelLayout layout = labels.layout(node.label(), style, room, MAX_LINES);
        Rect box = new Rect((size.width() - room) / 2, size.height() + Metrics.LABEL_GAP, room, layout.height());
        writer.setLabelBlock(node, labels.block(layout, style, box, LabelAlignment.CENTER));
        return size;
    }

    /** What a row needs: its text in one line. */
    Size rowSize(NodeElement row) {
        LabelStyle style = row.style().label();
        if (row.label().isEmpty() || row.isLabelHidden()) {
            return new Size(0, labels.lineHeight(style));
        }
        LabelLayout layout = labels.layout(row.label(), style, Metrics.MAX_ROW_WIDTH, 1);
        return new Size(Math.ceil(LabelBlocks.width(layout, style)), layout.height());
    }

    /** Fits the label of a row into its final width. */
    void fitRow(NodeElement row, double width) {
        LabelStyle style = row.style().label();
        if (row.label().isEmpty() || row.isLabelHidden()) {
            writer.setLabelBlock(row, TextBlock.NONE);
            return;
        }
        LabelLayout layout = labels.layout(row.label(), style, width, 1);
        writer.setLabelBlock(row, labels.block(layout, style, new Rect(0, 0, width, layout.height()),
                style.alignment()));
    }

    /** Lines of a container's title for a width; empty when it shows none. */
    LabelLayout title(ContainerElement container, double width) {
        return title(container, width, 2);
    }

    /** Lines of a container's title for a width, no more than so many. */
    LabelLayout title(ContainerElement container, double width, int lines) {
        LabelStyle style = container.style().label();
        String text = container.isLabelHidden() ? "" : container.label();
        return labels.layout(text, style,
                width - 2 * Metrics.LABEL_PADDING - ornaments.left(container) - ornaments.topRight(container), lines);
    }

    double titleWidth(ContainerElement container, LabelLayout title) {
        return title.lines().isEmpty() ? 0
                : Math.ceil(LabelBlocks.width(title, container.style().label())) + 2 * Metrics.LABEL_PADDING
                        + ornaments.left(container) + ornaments.topRight(container);
    }

    /** Lines of a title that stands beside what is in a container. */
    LabelLayout titleBeside(ContainerElement container) {
        String text = container.isLabelHidden() ? "" : container.label();
        return labels.layout(text, container.style().label(), Metrics.TITLE_COLUMN, MAX_LINES);
    }

    static double titleHeight(LabelLayout title) {
        return title.lines().isEmpty() ? 0 : title.height() + Metrics.LABEL_GAP;
    }

    /** Sets the title block of a container of a known width. */
    void placeTitle(ContainerElement container, LabelLayout title, double width, double top) {
        LabelStyle style = container.style().label();
        if (title.lines().isEmpty()) {
            writer.setLabelBlock(container, TextBlock.NONE);
            return;
        }
        double left = Metrics.LABEL_PADDING + ornaments.left(container);
        Rect box = new Rect(left, top, width - left - Metrics.LABEL_PADDING - ornaments.topRight(container),
                title.height());
        writer.setLabelBlock(container, labels.block(title, style, box, style.alignment()));
    }

    /** Whether a shape is a row of a list. */
    static boolean isRow(ShapeElement shape) {
        return shape instanceof NodeElement node && node.role() == NodeElement.Role.ROW;
    }
}
