/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import java.util.List;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Route;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.style.EdgeStyle;
import org.keyweave.vsm.spec.LineStyle;
import org.keyweave.vsm.spec.Rgb;

/** Draws edges, and in a second pass their labels on pills. */
final class EdgePainter {

    private static final Rgb PILL_BORDER = new Rgb(0xdd, 0xe3, 0xea);

    private final SvgWriter svg;
    private final RenderOptions options;
    private final Ids ids;
    private final TextPainter text;

    EdgePainter(SvgWriter svg, RenderOptions options, Ids ids) {
        this.svg = svg;
        this.options = options;
        this.ids = ids;
        this.text = new TextPainter(svg, options);
    }

    void line(EdgeElement edge) {
        EdgeStyle style = edge.style();
        if (!style.stroke().isVisible()) {
            return;
        }
        String color = options.theme().color(style.stroke().paint()).hex();
        String id = ids.of(edge);
        svg.begin("g", "id", id, "class", "edge", "data-mapping", edge.mapping().name());
        if (!edge.tooltip().isEmpty()) {
            svg.text("title", edge.tooltip());
        }
        svg.empty("path", "d", path(edge.route()), "fill", "none", "stroke", color, "stroke-width",
                style.stroke().width(), "stroke-dasharray", dashes(style.stroke().lineStyle(), style.stroke().width()));
        ends(edge.route(), style, color);
        svg.end();
    }

    void labels(EdgeElement edge) {
        for (EdgeLabel label : edge.labels()) {
            if (label.hidden() || label.block().isEmpty()) {
                continue;
            }
            Rect pill = label.block().bounds();
            double radius = Math.min(10, pill.height() / 2);
            svg.begin("g", "class", "edge-label", "data-edge", ids.of(edge));
            if (label.block().shortened()) {
                svg.text("title", label.text());
            }
            svg.empty("rect", "x", pill.x(), "y", pill.y(), "width", pill.width(), "height", pill.height(), "rx", radius,
                    "fill", options.theme().sheet().hex(), "stroke", options.theme().color(PILL_BORDER).hex());
            text.block(label.block(), 0, 0, label.style());
            svg.end();
        }
    }

    private void ends(Route route, EdgeStyle style, String color) {
        List<Point> line = route.flattened();
        String paper = options.theme().sheet().hex();
        ArrowHeads.write(svg, style.sourceArrow(), line.get(0), other(line, 0, 1), color, paper);
        int last = line.size() - 1;
        ArrowHeads.write(svg, style.targetArrow(), line.get(last), other(line, last, -1), color, paper);
    }

    /** The nearest point along the line that is not on top of its end. */
    private static Point other(List<Point> line, int end, int step) {
        Point tip = line.get(end);
        for (int i = end + step; i >= 0 && i < line.size(); i += step) {
            if (line.get(i).distance(tip) > 1) {
                return line.get(i);
            }
        }
        return tip.plus(-1, 0);
    }

    static String dashes(LineStyle style, double width) {
        double unit = Math.max(1, width);
        return switch (style) {
            case SOLID -> null;
            case DASH -> numbers(5 + unit, 3 + unit);
            case DOT -> numbers(unit, 2 + 1.5 * unit);
            case DASH_DOT -> numbers(6 + unit, 3 + unit, unit, 3 + unit);
        };
    }

    private static String numbers(double... values) {
        StringBuilder result = new StringBuilder();
        for (double value : values) {
            result.append(result.length() == 0 ? "" : " ").append(SvgWriter.number(value));
        }
        return result.toString();
    }

    private static String path(Route route) {
        List<Point> points = route.points();
        StringBuilder d = new StringBuilder("M").append(at(points.get(0)));
        if (route.kind() == Route.Kind.CURVE) {
            for (int i = 1; i + 2 < points.size(); i += 3) {
                d.append(" C").append(at(points.get(i))).append(' ').append(at(points.get(i + 1))).append(' ')
                        .append(at(points.get(i + 2)));
            }
        } else {
            points.stream().skip(1).forEach(point -> d.append(" L").append(at(point)));
        }
        return d.toString();
    }

    private static String at(Point point) {
        return SvgWriter.number(point.x()) + "," + SvgWriter.number(point.y());
    }
}
