/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.style.ContainerStyle;
import org.keyweave.diagram.style.EdgeStyle;
import org.keyweave.diagram.style.ElementStyle;
import org.keyweave.diagram.style.FontStyle;
import org.keyweave.diagram.style.LabelStyle;
import org.keyweave.diagram.style.NodeStyle;
import org.keyweave.diagram.style.Stroke;

/**
 * A diagram as sorted text, a line an element: what is shown in which style, without positions. Two diagrams that show
 * the same give the same text, whichever way they came about and whichever runtime made them.
 */
public final class DiagramDump {

    private final Function<EObject, String> names;

    private DiagramDump(Function<EObject, String> names) {
        this.names = names;
    }

    /**
     * Dumps a diagram.
     *
     * @param diagram the diagram
     * @param names a name for each model element: its id, or its label when runs of two programs are compared
     */
    public static String of(Diagram diagram, Function<EObject, String> names) {
        DiagramDump dump = new DiagramDump(names);
        List<String> lines = new ArrayList<>();
        for (DiagramElement element : diagram.elements()) {
            lines.add(dump.line(element));
        }
        lines.sort(null);
        return "diagram " + diagram.spec().name() + " of " + names.apply(diagram.target()) + " \"" + diagram.title()
                + "\" layers " + new TreeSet<>(diagram.activeLayers()) + " filters "
                + new TreeSet<>(diagram.activeFilters()) + "\n" + String.join("\n", lines) + "\n";
    }

    private String line(DiagramElement element) {
        StringBuilder text = new StringBuilder();
        if (element instanceof EdgeElement edge) {
            text.append("edge ").append(name(edge)).append(" from ").append(name(edge.sourceEnd())).append(" to ")
                    .append(name(edge.targetEnd()));
            edge.labels().forEach(label -> text.append(' ').append(label.slot().name().toLowerCase(Locale.ROOT))
                    .append('=').append(quoted(label.text())));
        } else {
            ShapeElement shape = (ShapeElement) element;
            text.append(kind(shape)).append(' ').append(name(shape)).append(" in ")
                    .append(shape.parent().map(this::name).orElse("-")).append(' ').append(quoted(shape.label()));
            text.append(shape.isLabelHidden() ? " nolabel" : "");
        }
        text.append(element.isHidden() ? " hidden" : "").append(element.isFiltered() ? " filtered" : "")
                .append(element.isCollapsed() ? " collapsed" : "");
        if (!element.tooltip().isEmpty()) {
            text.append(" tooltip=").append(quoted(element.tooltip()));
        }
        if (element.semanticElements().size() > 1 || element.semanticElements().get(0) != element.target()) {
            text.append(" for ").append(element.semanticElements().stream().map(names).toList());
        }
        return text.append(" | ").append(style(element.style())).toString();
    }

    private static String kind(ShapeElement shape) {
        if (shape instanceof NodeElement node) {
            return switch (node.role()) {
                case FREE -> "node";
                case BORDERED -> "border";
                case ROW -> "row";
            };
        }
        return "container";
    }

    private String name(DiagramElement element) {
        return element.mapping().name() + ":" + names.apply(element.target());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    private static String style(ElementStyle style) {
        if (style instanceof NodeStyle node) {
            return node.shape() + " " + node.fill() + " " + stroke(node.border()) + " " + number(node.size().width())
                    + "x" + number(node.size().height()) + " " + node.labelPosition() + " " + label(node.label());
        }
        if (style instanceof ContainerStyle container) {
            return container.shape() + " " + container.fill() + " " + stroke(container.border()) + " "
                    + number(container.size().width()) + "x" + number(container.size().height()) + " arc "
                    + number(container.arcWidth()) + "," + number(container.arcHeight()) + " "
                    + label(container.label());
        }
        EdgeStyle edge = (EdgeStyle) style;
        return stroke(edge.stroke()) + " " + edge.sourceArrow() + ">" + edge.targetArrow() + " " + edge.routing()
                + " " + edge.centering() + part(edge.beginLabel()) + part(edge.centerLabel()) + part(edge.endLabel());
    }

    private static String part(Optional<LabelStyle> label) {
        return label.map(given -> " " + label(given)).orElse(" -");
    }

    private static String stroke(Stroke stroke) {
        return number(stroke.width()) + "px " + stroke.lineStyle().literal() + " " + stroke.paint();
    }

    private static String label(LabelStyle label) {
        FontStyle font = label.font();
        return number(font.size()) + (font.bold() ? "b" : "") + (font.italic() ? "i" : "")
                + (font.underline() ? "u" : "") + (font.strikeThrough() ? "s" : "") + " " + label.paint() + " "
                + label.alignment() + (label.icon().isEmpty() ? "" : " " + label.icon())
                + (label.elementIcon() ? " icon" : "");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.2f", value);
    }
}
