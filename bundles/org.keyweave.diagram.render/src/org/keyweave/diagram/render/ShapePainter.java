/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.Optional;

import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.style.ContainerStyle;
import org.keyweave.diagram.style.Fill;
import org.keyweave.diagram.style.LabelStyle;
import org.keyweave.diagram.style.NodeShape;
import org.keyweave.diagram.style.Stroke;

/** Draws nodes and containers: their shape, image, label, tooltip and link. */
final class ShapePainter {

    private static final double ICON = 16;
    private static final double NOTE_FOLD = 10;

    private final SvgWriter svg;
    private final RenderOptions options;
    private final Ids ids;
    private final TextPainter text;
    private final Deque<Boolean> linked = new ArrayDeque<>();

    ShapePainter(SvgWriter svg, RenderOptions options, Ids ids) {
        this.svg = svg;
        this.options = options;
        this.ids = ids;
        this.text = new TextPainter(svg, options);
    }

    /**
     * Draws one element.
     *
     * @param keepOpen whether its group stays open for what lies within, until {@link #endGroup()}
     */
    void shape(ShapeElement shape, boolean keepOpen) {
        Optional<String> address = options.link().apply(shape).filter(ShapePainter::isSafe);
        address.ifPresent(href -> svg.begin("a", "href", href));
        svg.begin("g", "id", ids.of(shape), "class", shape instanceof ContainerElement ? "container" : "node",
                "data-mapping", shape.mapping().name());
        if (!shape.tooltip().isEmpty()) {
            svg.text("title", shape.tooltip());
        } else if (shape.labelBlock().shortened()) {
            svg.text("title", shape.label());
        }
        Rect at = shape.absoluteBounds();
        if (shape instanceof NodeElement node) {
            node(node, inside(at, node.style().border()));
        } else {
            ContainerElement container = (ContainerElement) shape;
            container(container, inside(at, container.style().border()));
        }
        label(shape, at);
        linked.push(address.isPresent());
        if (!keepOpen) {
            endGroup();
        }
    }

    /** Borders lie inside the bounds, as Sirius draws them. */
    private static Rect inside(Rect at, Stroke border) {
        return border.isVisible() ? at.grow(-border.width() / 2) : at;
    }

    void endGroup() {
        svg.end();
        if (linked.pop()) {
            svg.end();
        }
    }

    /** Only places in the document itself and files beside it; a model cannot make a picture run or fetch anything. */
    private static boolean isSafe(String href) {
        return href.startsWith("#") || href.matches("[\\w./\\-]+(#[\\w.\\-]*)?") && !href.startsWith("/");
    }

    private void container(ContainerElement container, Rect at) {
        ContainerStyle style = container.style();
        ContainerStyle.Shape shape = style.shape();
        if (shape instanceof ContainerStyle.Shape.Image image) {
            image(image.path(), at);
        } else if (shape instanceof ContainerStyle.Shape.Parallelogram) {
            double slant = Math.min(at.width() / 4, at.height() / 2);
            svg.empty("path", "d", "M" + n(at.x() + slant) + "," + n(at.y()) + " H" + n(at.right()) + " L"
                    + n(at.right() - slant) + "," + n(at.bottom()) + " H" + n(at.x()) + " z", "fill", fill(style.fill()),
                    "stroke", stroke(style.border()), "stroke-width", width(style.border()), "stroke-dasharray",
                    dashes(style.border()));
        } else {
            box(at, style.fill(), style.border(), style.arcWidth() / 2, style.arcHeight() / 2);
        }
    }

    private void node(NodeElement node, Rect at) {
        NodeShape shape = node.style().shape();
        Fill fill = node.style().fill();
        Stroke border = node.style().border();
        if (shape instanceof NodeShape.Ellipse || shape instanceof NodeShape.Ring) {
            ellipse(at, shape instanceof NodeShape.Ring ? "none" : fill(fill), border);
        } else if (shape instanceof NodeShape.Dot dot) {
            svg.empty("ellipse", "cx", at.centre().x(), "cy", at.centre().y(), "rx", at.width() / 2, "ry",
                    at.height() / 2, "fill", fill(fill), "stroke", stroke(border), "stroke-width", dot.ringWidth());
        } else if (shape instanceof NodeShape.Lozenge) {
            polygon(border, fill, at.centre().x(), at.y(), at.right(), at.centre().y(), at.centre().x(), at.bottom(),
                    at.x(), at.centre().y());
        } else if (shape instanceof NodeShape.Triangle) {
            polygon(border, fill, at.centre().x(), at.y(), at.right(), at.bottom(), at.x(), at.bottom());
        } else if (shape instanceof NodeShape.Note) {
            polygon(border, fill, at.x(), at.y(), at.right() - NOTE_FOLD, at.y(), at.right(), at.y() + NOTE_FOLD,
                    at.right(), at.bottom(), at.x(), at.bottom());
        } else if (shape instanceof NodeShape.Image image) {
            image(image.path(), at);
        } else if (shape instanceof NodeShape.Gauge gauge) {
            gauge(gauge, at);
        } else {
            box(at, fill, border, node.role() == NodeElement.Role.FREE ? 4 : 0, node.role() == NodeElement.Role.FREE ? 4 : 0);
        }
    }

    private void gauge(NodeShape.Gauge gauge, Rect at) {
        int count = Math.max(1, gauge.sections().size());
        double height = at.height() / count;
        for (int i = 0; i < gauge.sections().size(); i++) {
            NodeShape.Section section = gauge.sections().get(i);
            double y = at.y() + i * height;
            svg.empty("rect", "x", at.x(), "y", y, "width", at.width(), "height", height, "fill",
                    options.theme().color(section.background()).hex());
            svg.empty("rect", "x", at.x(), "y", y, "width", at.width() * section.share(), "height", height, "fill",
                    options.theme().color(section.foreground()).hex());
        }
    }

    private void box(Rect at, Fill fill, Stroke border, double rx, double ry) {
        svg.empty("rect", "x", at.x(), "y", at.y(), "width", at.width(), "height", at.height(), "rx",
                rx > 0 ? (Object) rx : null, "ry", ry > 0 && ry != rx ? (Object) ry : null, "fill", fill(fill), "stroke",
                stroke(border), "stroke-width", width(border), "stroke-dasharray", dashes(border));
    }

    private void ellipse(Rect at, String fill, Stroke border) {
        svg.empty("ellipse", "cx", at.centre().x(), "cy", at.centre().y(), "rx", at.width() / 2, "ry", at.height() / 2,
                "fill", fill, "stroke", stroke(border), "stroke-width", width(border), "stroke-dasharray",
                dashes(border));
    }

    private void polygon(Stroke border, Fill fill, double... xy) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < xy.length; i += 2) {
            points.append(i == 0 ? "" : " ").append(n(xy[i])).append(',').append(n(xy[i + 1]));
        }
        svg.empty("polygon", "points", points, "fill", fill(fill), "stroke", stroke(border), "stroke-width",
                width(border), "stroke-dasharray", dashes(border), "stroke-linejoin", "round");
    }

    private void label(ShapeElement shape, Rect at) {
        if (shape.isLabelHidden() || shape.labelBlock().isEmpty()) {
            return;
        }
        LabelStyle style = shape instanceof NodeElement node ? node.style().label() : ((ContainerElement) shape).style().label();
        if (!style.icon().isEmpty()) {
            Rect block = shape.labelBlock().bounds().plus(at.x(), at.y());
            image(style.icon(), new Rect(block.x(), block.y() + (block.height() - ICON) / 2, ICON, ICON));
        }
        text.block(shape.labelBlock(), at.x(), at.y(), style);
    }

    private void image(String path, Rect at) {
        options.images().apply(path).ifPresent(content -> svg.empty("image", "x", at.x(), "y", at.y(), "width",
                at.width(), "height", at.height(), "href", "data:" + type(path, content) + ";base64,"
                        + Base64.getEncoder().encodeToString(content)));
    }

    private static String type(String path, byte[] content) {
        String head = new String(content, 0, Math.min(content.length, 64), StandardCharsets.ISO_8859_1);
        return path.endsWith(".svg") || head.contains("<svg") ? "image/svg+xml" : head.startsWith("GIF8") ? "image/gif"
                : head.startsWith("\u00ff\u00d8") ? "image/jpeg" : "image/png";
    }

    private String fill(Fill fill) {
        if (fill instanceof Fill.Solid solid) {
            return options.theme().color(solid.paint()).hex();
        }
        if (fill instanceof Fill.Gradient gradient) {
            return gradient.from().rgb().equals(gradient.to().rgb()) ? options.theme().color(gradient.from()).hex()
                    : "url(#" + Definitions.gradientId(ids, gradient) + ")";
        }
        return "none";
    }

    private String stroke(Stroke border) {
        return border.isVisible() ? options.theme().color(border.paint()).hex() : null;
    }

    private static Object width(Stroke border) {
        return border.isVisible() ? border.width() : null;
    }

    private static String dashes(Stroke border) {
        return border.isVisible() ? EdgePainter.dashes(border.lineStyle(), border.width()) : null;
    }

    private static String n(double value) {
        return SvgWriter.number(value);
    }
}
