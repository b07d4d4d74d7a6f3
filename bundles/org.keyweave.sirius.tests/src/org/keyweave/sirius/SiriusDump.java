/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.sirius;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.BorderedStyle;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNode;
import org.eclipse.sirius.diagram.DNodeListElement;
import org.eclipse.sirius.diagram.EdgeStyle;
import org.eclipse.sirius.diagram.Ellipse;
import org.eclipse.sirius.diagram.FlatContainerStyle;
import org.eclipse.sirius.diagram.Lozenge;
import org.eclipse.sirius.diagram.ShapeContainerStyle;
import org.eclipse.sirius.diagram.Square;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.RGBValues;
import org.eclipse.sirius.viewpoint.Style;

/** A diagram of Sirius in the form of {@link GoldenDump}. */
final class SiriusDump {

    private SiriusDump() {
    }

    /** The lines of a refreshed diagram, sorted; elements that a layer or filter hides are left out. */
    static List<String> of(DDiagram diagram) {
        List<String> lines = new ArrayList<>();
        for (DDiagramElement element : diagram.getDiagramElements()) {
            if (element.isVisible()) {
                lines.add(element instanceof DEdge edge ? edge(edge) : shape((AbstractDNode) element));
            }
        }
        lines.sort(null);
        return lines;
    }

    private static String shape(AbstractDNode shape) {
        EObject parent = shape.eContainer();
        String in = parent instanceof DDiagramElement element ? name(element) : "-";
        return kind(shape) + " " + name(shape) + " in " + in + " " + quoted(shape.getName()) + " | " + style(shape.getStyle());
    }

    private static String kind(AbstractDNode shape) {
        if (shape instanceof DDiagramElementContainer) {
            return "container";
        }
        if (shape instanceof DNodeListElement) {
            return "row";
        }
        boolean bordered = shape.eContainer() instanceof AbstractDNode host
                && host.getOwnedBorderedNodes().contains(shape);
        return bordered && shape instanceof DNode ? "border" : "node";
    }

    private static String edge(DEdge edge) {
        EdgeStyle style = edge.getOwnedStyle();
        return "edge " + name(edge) + " from " + name((DDiagramElement) edge.getSourceNode()) + " to "
                + name((DDiagramElement) edge.getTargetNode()) + label("begin", edge.getBeginLabel())
                + label("center", edge.getName()) + label("end", edge.getEndLabel()) + " | " + style.getSize() + "px "
                + literal(style.getLineStyle()) + " " + color(style.getStrokeColor()) + " "
                + style.getSourceArrow().name().replace("_LITERAL", "") + ">"
                + style.getTargetArrow().name().replace("_LITERAL", "");
    }

    private static String label(String slot, String text) {
        return text == null || text.isEmpty() ? "" : " " + slot + "=" + quoted(text);
    }

    private static String style(Style style) {
        String fill;
        if (style instanceof Square square) {
            fill = "Square " + color(square.getColor());
        } else if (style instanceof Ellipse ellipse) {
            fill = "Ellipse " + color(ellipse.getColor());
        } else if (style instanceof Lozenge lozenge) {
            fill = "Lozenge " + color(lozenge.getColor());
        } else if (style instanceof FlatContainerStyle flat) {
            fill = color(flat.getBackgroundColor());
        } else if (style instanceof ShapeContainerStyle box) {
            fill = color(box.getBackgroundColor());
        } else {
            fill = style.eClass().getName();
        }
        BorderedStyle border = (BorderedStyle) style;
        return fill + " " + border.getBorderSize() + "px " + literal(border.getBorderLineStyle()) + " "
                + color(border.getBorderColor());
    }

    private static String literal(org.eclipse.sirius.diagram.LineStyle style) {
        return style.getLiteral().toLowerCase(Locale.ROOT);
    }

    private static String color(RGBValues color) {
        return String.format(Locale.ROOT, "#%02x%02x%02x", color.getRed(), color.getGreen(), color.getBlue());
    }

    private static String name(DDiagramElement element) {
        return element.getDiagramElementMapping().getName() + ":" + id(((DSemanticDecorator) element).getTarget());
    }

    private static String id(EObject element) {
        return ((XMLResource) element.eResource()).getID(element);
    }

    private static String quoted(String text) {
        String given = text == null ? "" : text;
        return '"' + given.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
