/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.style.FontStyle;
import org.keyweave.diagram.style.Paint;
import org.keyweave.diagram.text.AwtTextMeasurer;
import org.keyweave.diagram.text.FontCatalog;
import org.keyweave.vsm.spec.Rgb;

/**
 * Writes a diagram as SVG: selectable text, tooltips as titles, links, ids that stay the same as long as the elements
 * do. Panels are drawn first, lines over them, cards over the lines, labels of lines last, so that nothing that is to
 * be read lies under a line. Linear in the number of elements.
 */
public final class SvgRenderer {

    private static final double HEADING_SIZE = 20;
    private static final double HEADING_HEIGHT = 40;
    private static final double FOOTER_SIZE = 11;
    private static final FontStyle FOOTER_FONT = new FontStyle(FOOTER_SIZE, false, false, false, false);
    private static final double FOOTER_HEIGHT = 28;
    private static final Rgb INK = new Rgb(0x1f, 0x29, 0x33);
    private static final Rgb MUTED = new Rgb(0x52, 0x60, 0x6d);

    private final RenderOptions options;

    /** A renderer with the usual options. */
    public SvgRenderer() {
        this(RenderOptions.DEFAULT);
    }

    /** A renderer. */
    public SvgRenderer(RenderOptions options) {
        this.options = options;
    }

    /** Space that the picture of a diagram takes, in pixels; the drawing is moved so that its margin begins at 0, 0. */
    public Rect sheet(Diagram diagram) {
        Rect extent = diagram.extent().orElse(new Rect(0, 0, 240, 80)).grow(options.margin());
        double above = heading(diagram) ? HEADING_HEIGHT : 0;
        double below = options.footer().isEmpty() ? 0 : FOOTER_HEIGHT;
        // A small drawing must not cut the line below it off.
        double width = Math.max(extent.width(), options.footer().isEmpty() ? 0
                : new AwtTextMeasurer().width(options.footer(), FOOTER_FONT) + 2 * options.margin());
        return new Rect(extent.x(), extent.y() - above, Math.ceil(width), Math.ceil(extent.height() + above + below));
    }

    private boolean heading(Diagram diagram) {
        return options.heading() && !diagram.title().isEmpty();
    }

    /** The picture as a document of its own. */
    public String render(Diagram diagram) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + renderElement(diagram);
    }

    /** The picture as an {@code svg} element to stand inside a page. */
    public String renderElement(Diagram diagram) {
        Rect sheet = sheet(diagram);
        SvgWriter svg = new SvgWriter();
        Ids ids = new Ids(options.idPrefix());
        svg.begin("svg", "xmlns", "http://www.w3.org/2000/svg", "width", sheet.width(), "height", sheet.height(),
                "viewBox", "0 0 " + SvgWriter.number(sheet.width()) + " " + SvgWriter.number(sheet.height()),
                "font-family", String.join(", ", FontCatalog.cssFamilies()), "role", "img", "xml:lang",
                options.locale().toLanguageTag(), "class", "keyweave-diagram " + options.theme().name().toLowerCase(
                        Locale.ROOT));
        svg.text("title", diagram.title());
        List<EdgeElement> edges = diagram.edgesInOrder().stream().filter(EdgeElement::isVisible).toList();
        ShapePainter shapes = new ShapePainter(svg, options, ids);
        EdgePainter lines = new EdgePainter(svg, options, ids);
        svg.begin("defs");
        Definitions definitions = new Definitions(svg, options, ids);
        diagram.roots().forEach(definitions::gradients);
        svg.end();
        Rgb background = diagram.background().map(Paint::rgb).map(options.theme()::color)
                .orElse(options.theme().sheet());
        svg.empty("rect", "width", sheet.width(), "height", sheet.height(), "fill", background.hex());
        if (heading(diagram)) {
            svg.text("text", diagram.title(), "x", options.margin(), "y", options.margin() + HEADING_SIZE, "font-size",
                    HEADING_SIZE, "font-weight", "bold", "fill", options.theme().color(INK).hex());
        }
        svg.begin("g", "transform", "translate(" + SvgWriter.number(-sheet.x()) + " " + SvgWriter.number(-sheet.y()) + ")");
        List<ShapeElement> cards = new ArrayList<>();
        svg.begin("g", "class", "panels");
        diagram.roots().forEach(root -> panels(root, shapes, cards));
        svg.end();
        svg.begin("g", "class", "lines");
        edges.forEach(lines::line);
        svg.end();
        svg.begin("g", "class", "cards");
        cards.forEach(card -> card(card, shapes));
        svg.end();
        svg.begin("g", "class", "line-labels");
        edges.forEach(lines::labels);
        svg.end();
        svg.end();
        if (!options.footer().isEmpty()) {
            svg.text("text", options.footer(), "x", options.margin(), "y", sheet.height() - FOOTER_HEIGHT / 2,
                    "font-size", FOOTER_SIZE, "fill", options.theme().color(MUTED).hex());
        }
        svg.end();
        return svg.toString();
    }

    /** Free-form containers are panels under the lines; everything else is a card over them. */
    private void panels(ShapeElement shape, ShapePainter shapes, List<ShapeElement> cards) {
        if (!shape.isVisible()) {
            return;
        }
        if (shape instanceof ContainerElement container && container.isFreeForm()) {
            shapes.shape(container, false);
            container.children().forEach(child -> panels(child, shapes, cards));
            // What sits on the border of a panel is over the lines, too.
            container.borderedNodes().stream().filter(NodeElement::isVisible).forEach(cards::add);
        } else {
            cards.add(shape);
        }
    }

    private void card(ShapeElement shape, ShapePainter shapes) {
        if (!shape.isVisible()) {
            return;
        }
        shapes.shape(shape, true);
        if (shape instanceof ContainerElement container) {
            container.children().forEach(child -> card(child, shapes));
        }
        shape.borderedNodes().forEach(node -> card(node, shapes));
        shapes.endGroup();
    }
}
