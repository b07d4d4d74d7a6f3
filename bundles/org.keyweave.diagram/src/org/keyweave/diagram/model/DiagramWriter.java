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
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Route;
import org.keyweave.diagram.style.ContainerStyle;
import org.keyweave.diagram.style.EdgeStyle;
import org.keyweave.diagram.style.ElementStyle;
import org.keyweave.diagram.style.LabelStyle;
import org.keyweave.diagram.style.NodeStyle;
import org.keyweave.diagram.style.Paint;
import org.keyweave.vsm.spec.ContainerMappingSpec;
import org.keyweave.vsm.spec.DiagramSpec;
import org.keyweave.vsm.spec.EdgeMappingSpec;
import org.keyweave.vsm.spec.NodeMappingSpec;

/**
 * The only way to change a diagram. Setters do nothing when the value is the same; changes gather until
 * {@link #commit()} tells the listeners in one batch.
 */
public final class DiagramWriter {

    private final Diagram diagram;
    private final Set<DiagramElement> added = new LinkedHashSet<>();
    private final Set<DiagramElement> removed = new LinkedHashSet<>();
    private final Set<DiagramElement> restyled = new LinkedHashSet<>();
    private final Set<DiagramElement> moved = new LinkedHashSet<>();
    private final Set<DiagramElement> revealed = new LinkedHashSet<>();
    private final Set<ContainerElement> reordered = new LinkedHashSet<>();
    private boolean sheet;

    /**
     * Makes an empty diagram.
     *
     * @param id its id
     * @param spec what kind of diagram
     * @param target the model element it is for
     */
    public DiagramWriter(String id, DiagramSpec spec, EObject target) {
        diagram = new Diagram(id, spec, target);
    }

    /** The diagram written to. */
    public Diagram diagram() {
        return diagram;
    }

    /** Adds a node; its id must be free. */
    public NodeElement addNode(String id, NodeMappingSpec mapping, EObject target, ShapeElement parent,
            NodeElement.Role role, NodeStyle style) {
        NodeElement node = new NodeElement(id, mapping, target, parent, role, style);
        register(node);
        if (role == NodeElement.Role.BORDERED) {
            parent.borderedNodeList().add(node);
        } else {
            siblings(parent).add(node);
        }
        return node;
    }

    /** Adds a container; its id must be free. */
    public ContainerElement addContainer(String id, ContainerMappingSpec mapping, EObject target, ShapeElement parent,
            ContainerStyle style) {
        ContainerElement container = new ContainerElement(id, mapping, target, parent, style);
        register(container);
        siblings(parent).add(container);
        return container;
    }

    /** Adds an edge; its id must be free. */
    public EdgeElement addEdge(String id, EdgeMappingSpec mapping, EObject target, DiagramElement source,
            DiagramElement sink, EdgeStyle style) {
        EdgeElement edge = new EdgeElement(id, mapping, target, source, sink, style);
        register(edge);
        diagram.edges.put(id, edge);
        source.outgoingEdges().add(edge);
        sink.incomingEdges().add(edge);
        return edge;
    }

    private void register(DiagramElement element) {
        if (diagram.byId.putIfAbsent(element.id(), element) != null) {
            throw new IllegalArgumentException("taken: " + element.id());
        }
        diagram.byTarget.computeIfAbsent(element.target(), key -> new ArrayList<>(1)).add(element);
        added.add(element);
    }

    private List<ShapeElement> siblings(ShapeElement parent) {
        return parent == null ? diagram.roots : ((ContainerElement) parent).childList();
    }

    /** Removes an element with all that stands in it, on it or hangs on it; does nothing when it is gone already. */
    public void remove(DiagramElement element) {
        if (diagram.byId.get(element.id()) != element) {
            return;
        }
        List.copyOf(element.outgoingEdges()).forEach(this::remove);
        List.copyOf(element.incomingEdges()).forEach(this::remove);
        if (element instanceof ContainerElement container) {
            List.copyOf(container.childList()).forEach(this::remove);
        }
        if (element instanceof ShapeElement shape) {
            List.copyOf(shape.borderedNodeList()).forEach(this::remove);
            detach(shape);
        } else {
            EdgeElement edge = (EdgeElement) element;
            edge.sourceEnd().outgoingEdges().remove(edge);
            edge.targetEnd().incomingEdges().remove(edge);
            diagram.edges.remove(edge.id());
        }
        unregister(element);
    }

    private void detach(ShapeElement shape) {
        if (shape instanceof NodeElement node && node.isBordered()) {
            shape.parentOrNull().borderedNodeList().remove(shape);
        } else {
            siblings(shape.parentOrNull()).remove(shape);
        }
    }

    private void unregister(DiagramElement element) {
        diagram.byId.remove(element.id());
        List<DiagramElement> views = diagram.byTarget.get(element.target());
        views.remove(element);
        if (views.isEmpty()) {
            diagram.byTarget.remove(element.target());
        }
        restyled.remove(element);
        moved.remove(element);
        revealed.remove(element);
        if (element instanceof ContainerElement container) {
            reordered.remove(container);
        }
        if (!added.remove(element)) {
            removed.add(element);
        }
    }

    /**
     * Puts the children of a container, or the roots, into an order.
     *
     * @param parent the container, {@code null} for the sheet
     * @param order all children of it, in the order wanted
     */
    public void order(ContainerElement parent, List<ShapeElement> order) {
        List<ShapeElement> current = siblings(parent);
        if (!sameOrder(current, order)) {
            if (current.size() != order.size()) {
                throw new IllegalArgumentException("not the children of " + parent);
            }
            current.clear();
            current.addAll(order);
            if (parent == null) {
                sheet = true;
            } else if (!added.contains(parent)) {
                reordered.add(parent);
            }
        }
    }

    private static boolean sameOrder(List<ShapeElement> one, List<ShapeElement> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Puts the nodes on a border into an order. */
    public void orderBorder(ShapeElement parent, List<NodeElement> order) {
        if (!parent.borderedNodeList().equals(order)) {
            parent.borderedNodeList().clear();
            parent.borderedNodeList().addAll(order);
        }
    }

    /** Sets the style. */
    public void setStyle(DiagramElement element, ElementStyle style) {
        if (!element.style().equals(style)) {
            if (element instanceof NodeElement node) {
                node.style = (NodeStyle) style;
            } else if (element instanceof ContainerElement container) {
                container.style = (ContainerStyle) style;
            } else if (element instanceof EdgeElement edge) {
                edge.style = (EdgeStyle) style;
            }
            note(restyled, element);
        }
    }

    /** Sets the label of a shape. */
    public void setLabel(ShapeElement shape, String label) {
        if (!shape.label.equals(label)) {
            shape.label = label;
            note(restyled, shape);
        }
    }

    /** Sets the lines of a shape's label. */
    public void setLabelBlock(ShapeElement shape, TextBlock block) {
        if (!shape.labelBlock.equals(block)) {
            shape.labelBlock = block;
            note(moved, shape);
        }
    }

    /** Sets a label of an edge; {@code null} or a text that is empty removes it. */
    public void setEdgeLabel(EdgeElement edge, EdgeLabel.Slot slot, String text, LabelStyle style, boolean hidden) {
        EdgeLabel old = edge.label(slot);
        if (text == null || text.isEmpty() || style == null) {
            if (old != null) {
                edge.setLabel(slot, null);
                note(restyled, edge);
            }
            return;
        }
        TextBlock block = old == null ? TextBlock.NONE : old.block();
        EdgeLabel label = new EdgeLabel(slot, text, style, block, hidden);
        if (!label.equals(old)) {
            edge.setLabel(slot, label);
            note(restyled, edge);
        }
    }

    /** Sets the lines of an edge's label. */
    public void setEdgeLabelBlock(EdgeElement edge, EdgeLabel.Slot slot, TextBlock block) {
        EdgeLabel old = edge.label(slot);
        if (old != null && !old.block().equals(block)) {
            edge.setLabel(slot, new EdgeLabel(slot, old.text(), old.style(), block, old.hidden()));
            note(moved, edge);
        }
    }

    /** Sets the tooltip. */
    public void setTooltip(DiagramElement element, String tooltip) {
        if (!element.tooltip.equals(tooltip)) {
            element.tooltip = tooltip;
            note(restyled, element);
        }
    }

    /** Sets what the element stands for. */
    public void setSemanticElements(DiagramElement element, List<EObject> semanticElements) {
        element.semanticElements = List.copyOf(semanticElements);
    }

    /** Sets the bounds of a shape. */
    public void setBounds(ShapeElement shape, Rect bounds) {
        if (!shape.bounds.equals(bounds)) {
            shape.bounds = bounds;
            note(moved, shape);
        }
    }

    /** Sets the content area of a container. */
    public void setContentArea(ContainerElement container, Rect area) {
        if (!container.contentArea.equals(area)) {
            container.contentArea = area;
            note(moved, container);
        }
    }

    /** Sets the route of an edge. */
    public void setRoute(EdgeElement edge, Route route) {
        if (!edge.route.equals(route)) {
            edge.route = route;
            note(moved, edge);
        }
    }

    /** Sets what the user decided about visibility and pinning. */
    public void setUserFlags(DiagramElement element, boolean hidden, boolean pinned) {
        if (element.hidden != hidden || element.pinned != pinned) {
            element.hidden = hidden;
            element.pinned = pinned;
            note(revealed, element);
        }
    }

    /** Sets whether the label of a shape is hidden. */
    public void setLabelHidden(ShapeElement shape, boolean hidden) {
        if (shape.labelHidden != hidden) {
            shape.labelHidden = hidden;
            note(revealed, shape);
        }
    }

    /** Sets what the filters do to an element. */
    public void setFiltered(DiagramElement element, boolean filtered, boolean collapsed) {
        if (element.filtered != filtered || element.collapsed != collapsed) {
            element.filtered = filtered;
            element.collapsed = collapsed;
            note(revealed, element);
        }
    }

    /** Sets the title. */
    public void setTitle(String title) {
        if (!diagram.title.equals(title)) {
            diagram.title = title;
            sheet = true;
        }
    }

    /** Sets the colour of the sheet. */
    public void setBackground(Optional<Paint> background) {
        if (!diagram.background.equals(background)) {
            diagram.background = background;
            sheet = true;
        }
    }

    /** Sets the layers and filters that are on. */
    public void setActive(Set<String> layers, Set<String> filters) {
        if (!diagram.activeLayers.equals(layers) || !diagram.activeFilters.equals(filters)) {
            diagram.activeLayers = Collections.unmodifiableSet(new LinkedHashSet<>(layers));
            diagram.activeFilters = Collections.unmodifiableSet(new LinkedHashSet<>(filters));
            sheet = true;
        }
    }

    /** Sets the problems. */
    public void setProblems(List<DiagramProblem> problems) {
        if (!Objects.equals(diagram.problems, problems)) {
            diagram.problems = List.copyOf(problems);
            sheet = true;
        }
    }

    private void note(Set<DiagramElement> set, DiagramElement element) {
        if (!added.contains(element)) {
            set.add(element);
        }
    }

    /** What changed since the last commit, as it stands now. */
    public DiagramChange pending() {
        return new DiagramChange(copy(added), copy(removed), copy(restyled), copy(moved), copy(revealed),
                copy(reordered), sheet);
    }

    /** Tells the listeners, in one batch, what changed since the last commit; nothing when nothing did. */
    public DiagramChange commit() {
        DiagramChange change = pending();
        added.clear();
        removed.clear();
        restyled.clear();
        moved.clear();
        revealed.clear();
        reordered.clear();
        sheet = false;
        if (!change.isEmpty()) {
            diagram.fire(change);
        }
        return change;
    }

    private static <T> Set<T> copy(Set<T> set) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(set));
    }
}
