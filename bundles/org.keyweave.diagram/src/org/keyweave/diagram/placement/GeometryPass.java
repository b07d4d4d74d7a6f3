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
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.DiagramChange;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.DiagramWriter;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.NodeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.DiagramState;
import org.keyweave.diagram.text.TextMeasurer;

/**
 * Brings bounds, routes and label places of a diagram up to date with styles, labels and what users decided. Works on
 * what was marked, from the innermost shapes outwards, then on the edges at whatever moved.
 */
public final class GeometryPass {

    private final DiagramWriter writer;
    private final DiagramState state;
    private final ShapeSizer sizer;
    private final ContainerSizer containers;
    private final BorderPlacement borders;
    private final FreePlacement free;
    private final EdgeRouter router;
    private final EdgeLabels edgeLabels;
    private final boolean facing;
    private final TreeMap<Integer, Set<ShapeElement>> shapes = new TreeMap<>(Comparator.reverseOrder());
    private final Set<EdgeElement> edges = new LinkedHashSet<>();
    private boolean sheet;

    /**
     * Creates the pass of a diagram.
     *
     * @param writer writes to the diagram
     * @param state what was decided; places found for new shapes are put into it
     * @param measurer measures labels
     */
    public GeometryPass(DiagramWriter writer, DiagramState state, TextMeasurer measurer) {
        this.writer = writer;
        this.state = state;
        LabelBlocks labels = new LabelBlocks(measurer);
        Ornaments ornaments = new Ornaments(writer.diagram().spec());
        facing = LayoutProfile.of(writer.diagram().spec()).isFixedSides();
        sizer = new ShapeSizer(writer, labels, ornaments);
        containers = new ContainerSizer(writer, state, sizer, ornaments, facing);
        borders = new BorderPlacement(writer, state, ornaments);
        free = new FreePlacement(writer, state);
        router = new EdgeRouter(facing ? new FacingCurves(writer.diagram()) : null);
        edgeLabels = new EdgeLabels(writer, labels);
    }

    /** Marks an element whose style, label, visibility or state changed, or that is new. */
    public void mark(DiagramElement element) {
        if (element instanceof EdgeElement edge) {
            edges.add(edge);
        } else {
            markShape((ShapeElement) element);
        }
    }

    /** Marks the parent of a shape, which places its children anew. */
    public void markParent(ShapeElement shape) {
        shape.parent().ifPresentOrElse(this::markShape, () -> sheet = true);
    }

    private void markShape(ShapeElement shape) {
        if (ShapeSizer.isRow(shape) || shape instanceof NodeElement node && node.isBordered()) {
            shape.parent().ifPresent(this::markShape);
        }
        shapes.computeIfAbsent(depth(shape), key -> new LinkedHashSet<>()).add(shape);
    }

    private static int depth(ShapeElement shape) {
        int result = 0;
        for (ShapeElement outer = shape.parent().orElse(null); outer != null; outer = outer.parent().orElse(null)) {
            result++;
        }
        return result;
    }

    /** Marks the edges that run beside an edge that went. */
    public void markBeside(DiagramElement source, DiagramElement target) {
        edges.addAll(EdgeRouter.parallel(source, target));
        if (facing) {
            edges.addAll(source.outgoing());
            edges.addAll(source.incoming());
            edges.addAll(target.outgoing());
            edges.addAll(target.incoming());
        }
    }

    /** Brings everything marked, and what depends on it, up to date. Proportional to what was marked or moves. */
    public void run() {
        while (!shapes.isEmpty()) {
            Collection<ShapeElement> deepest = shapes.pollFirstEntry().getValue();
            for (ShapeElement shape : deepest) {
                if (isThere(shape)) {
                    update(shape);
                }
            }
        }
        if (sheet) {
            free.place(writer.diagram().roots(), new Point(Metrics.SHAPE_GAP, Metrics.SHAPE_GAP));
            sheet = false;
        }
        routeEdges();
    }

    private boolean isThere(DiagramElement element) {
        return writer.diagram().element(element.id()).orElse(null) == element;
    }

    private void update(ShapeElement shape) {
        if (ShapeSizer.isRow(shape)) {
            return;
        }
        Size before = shape.bounds().size();
        Size size;
        if (shape instanceof ContainerElement container) {
            if (container.isFreeForm()) {
                free.place(container.children(),
                        new Point(Metrics.CONTENT_PADDING, containers.contentTop(container)));
            }
            size = containers.size(container);
        } else {
            size = sizer.sizeNode((NodeElement) shape, state.get(shape.id()));
        }
        writer.setBounds(shape, Rect.of(shape.bounds().topLeft(), size));
        borders.place(shape, size);
        boolean rigid = shape.parent().isEmpty();
        if (!size.equals(before) && !rigid) {
            markParent(shape);
        }
    }

    private void routeEdges() {
        DiagramChange change = writer.pending();
        for (Set<DiagramElement> set : List.of(change.added(), change.moved())) {
            set.forEach(this::markEdgesOf);
        }
        if (facing) {
            for (EdgeElement edge : new ArrayList<>(edges)) {
                markBeside(edge.sourceEnd(), edge.targetEnd());
            }
        } else {
            for (DiagramElement element : change.added()) {
                if (element instanceof EdgeElement edge) {
                    edges.addAll(EdgeRouter.parallel(edge.sourceEnd(), edge.targetEnd()));
                }
            }
        }
        List<EdgeElement> batch = new ArrayList<>(edges);
        edges.clear();
        batch.sort(Comparator.comparingInt(GeometryPass::edgeDepth));
        batch.forEach(this::updateEdge);
        while (!edges.isEmpty()) {
            List<EdgeElement> next = new ArrayList<>(edges);
            edges.clear();
            next.forEach(this::updateEdge);
        }
    }

    private void updateEdge(EdgeElement edge) {
        if (!isThere(edge)) {
            return;
        }
        Object before = edge.route();
        if (facing) {
            // curves that turn back leave room for their labels
            edgeLabels.place(edge, state.get(edge.id()));
        }
        writer.setRoute(edge, router.route(edge, state.get(edge.id())));
        edgeLabels.place(edge, state.get(edge.id()));
        if (before != edge.route()) {
            edges.addAll(edge.outgoing());
            edges.addAll(edge.incoming());
        }
    }

    private static int edgeDepth(EdgeElement edge) {
        int result = 0;
        DiagramElement end = edge;
        while (end instanceof EdgeElement outer && result < 8) {
            end = outer.sourceEnd() instanceof EdgeElement ? outer.sourceEnd() : outer.targetEnd();
            result++;
        }
        return result;
    }

    private void markEdgesOf(DiagramElement element) {
        edges.addAll(element.outgoing());
        edges.addAll(element.incoming());
        if (element instanceof EdgeElement edge) {
            edges.add(edge);
            return;
        }
        ((ShapeElement) element).borderedNodes().forEach(this::markEdgesOf);
        if (element instanceof ContainerElement container) {
            container.children().forEach(this::markEdgesOf);
        }
    }
}
