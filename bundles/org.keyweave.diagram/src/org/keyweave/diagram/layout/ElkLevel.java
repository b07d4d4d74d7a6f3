/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.placement.LayoutProfile;
import org.keyweave.diagram.placement.Metrics;
import org.keyweave.diagram.sync.DiagramSynchronizer;
import org.keyweave.vsm.spec.EdgeRouting;

/**
 * Arranges the children of one parent by ELK. Edges between what lies inside two children count as edges between the
 * children; only edges between the children themselves take over the way that ELK finds.
 */
final class ElkLevel {

    /** Room for labels of lines that run across a tree, in heights of a label. */
    private static final double LANES = 2.5;

    private final DiagramSynchronizer synchronizer;
    private final LayoutMonitor monitor;
    private final Set<String> touched;
    private final ElkOptions options;
    private final List<Routed> routed = new ArrayList<>();
    private Size widestLabel = Size.ZERO;

    ElkLevel(DiagramSynchronizer synchronizer, LayoutProfile profile, LayoutMonitor monitor, Set<String> touched) {
        this.synchronizer = synchronizer;
        this.monitor = monitor;
        this.touched = touched;
        options = new ElkOptions(profile);
    }

    /**
     * Arranges shapes of one parent.
     *
     * @param shapes the shapes
     * @param whole whether they are all there are: they begin at the top left then, else where they stand
     */
    void arrange(List<ShapeElement> shapes, boolean whole) {
        ElkNode graph = ElkGraphUtil.createGraph();
        Map<ShapeElement, ElkNode> nodes = new IdentityHashMap<>();
        for (ShapeElement shape : shapes) {
            ElkNode node = ElkGraphUtil.createNode(graph);
            Size size = room(shape);
            node.setDimensions(size.width(), size.height());
            node.setLocation(shape.bounds().x(), shape.bounds().y());
            options.onNode(node);
            nodes.put(shape, node);
        }
        widestLabel = Size.ZERO;
        Map<EdgeElement, ElkEdge> edges = connect(shapes, nodes);
        options.onGraph(graph, edges.keySet(), nodes.size(),
                hasTree(shapes) ? new Size(widestLabel.width(), widestLabel.height() * LANES) : widestLabel);
        new RecursiveGraphLayoutEngine().layout(graph, new ElkMonitor(monitor));
        if (monitor.isCancelled()) {
            throw new CancellationException();
        }
        if (options.isForce()) {
            new ScaleOut(graph, widestLabel).run();
        }
        Point origin = origin(shapes, nodes, whole);
        place(shapes, nodes, origin);
        edges.forEach((edge, found) -> keep(edge, found, shapes.get(0).parent().orElse(null), origin));
    }

    /** What a shape occupies: its bounds with label and bordered nodes. */
    private static Size room(ShapeElement shape) {
        Rect own = new Rect(0, 0, shape.bounds().width(), shape.bounds().height());
        Rect room = shape.labelBlock().isEmpty() ? own : own.union(shape.labelBlock().bounds());
        return new Size(Math.max(own.width(), room.width()), Math.max(own.height(), room.bottom()));
    }

    private Map<EdgeElement, ElkEdge> connect(List<ShapeElement> shapes, Map<ShapeElement, ElkNode> nodes) {
        Map<EdgeElement, ElkEdge> direct = new LinkedHashMap<>();
        Map<List<ElkNode>, Integer> lifted = new LinkedHashMap<>();
        boolean tree = hasTree(shapes);
        Map<DiagramElement, ShapeElement> known = new IdentityHashMap<>();
        for (ShapeElement shape : shapes) {
            for (EdgeElement edge : EdgesAt.of(shape)) {
                ShapeElement source = lift(edge.sourceEnd(), nodes, known);
                ShapeElement target = lift(edge.targetEnd(), nodes, known);
                if (!edge.isVisible() || source == null || target == null || source == target || shape != source) {
                    continue;
                }
                if (tree && edge.style().routing() != EdgeRouting.TREE) {
                    leaveRoom(edge);
                    continue;
                }
                boolean own = edge.sourceEnd() == source && edge.targetEnd() == target;
                if (own) {
                    ElkEdge made = ElkGraphUtil.createSimpleEdge(nodes.get(source), nodes.get(target));
                    options.onEdge(made);
                    if (tree || !options.label(made, edge)) {
                        leaveRoom(edge);
                    }
                    direct.put(edge, made);
                } else {
                    leaveRoom(edge);
                    lifted.merge(List.of(nodes.get(source), nodes.get(target)), 1, Integer::sum);
                }
            }
        }
        for (List<ElkNode> pair : new StrongestTies(lifted, nodes.size()).pairs()) {
            options.onEdge(ElkGraphUtil.createSimpleEdge(pair.get(0), pair.get(1)));
        }
        return direct;
    }

    /** Labels that the algorithm does not know of need room between the layers. */
    private void leaveRoom(EdgeElement edge) {
        edge.labels().forEach(label -> widestLabel = widestLabel.union(label.block().bounds().size()));
    }

    /** Edges that run as a tree alone decide where things are; they meet in common trunks, others run across. */
    private static boolean hasTree(List<ShapeElement> shapes) {
        return shapes.stream().anyMatch(shape -> shape.outgoing().stream()
                .anyMatch(edge -> edge.isVisible() && edge.style().routing() == EdgeRouting.TREE));
    }

    private static ShapeElement lift(DiagramElement end, Map<ShapeElement, ElkNode> nodes,
            Map<DiagramElement, ShapeElement> known) {
        if (known.containsKey(end)) {
            return known.get(end);
        }
        DiagramElement shape = end;
        while (shape instanceof EdgeElement edge) {
            shape = edge.sourceEnd();
        }
        ShapeElement result = (ShapeElement) shape;
        while (result != null && !nodes.containsKey(result)) {
            result = result.parent().orElse(null);
        }
        known.put(end, result);
        return result;
    }

    /** What to add to positions of ELK. */
    private Point origin(List<ShapeElement> shapes, Map<ShapeElement, ElkNode> nodes, boolean whole) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double oldLeft = Double.MAX_VALUE;
        double oldTop = Double.MAX_VALUE;
        double dx = 0;
        double dy = 0;
        int pinned = 0;
        for (ShapeElement shape : shapes) {
            ElkNode node = nodes.get(shape);
            left = Math.min(left, node.getX());
            top = Math.min(top, node.getY());
            oldLeft = Math.min(oldLeft, shape.bounds().x());
            oldTop = Math.min(oldTop, shape.bounds().y());
            if (shape.isPinned()) {
                dx += shape.bounds().x() - node.getX();
                dy += shape.bounds().y() - node.getY();
                pinned++;
            }
        }
        Point first = whole ? start(shapes.get(0).parent().orElse(null)) : new Point(oldLeft, oldTop);
        if (pinned > 0) {
            return new Point(Math.max(dx / pinned, first.x() - left), Math.max(dy / pinned, first.y() - top));
        }
        return new Point(first.x() - left, first.y() - top);
    }

    private static Point start(ShapeElement parent) {
        return parent instanceof ContainerElement container
                ? new Point(container.contentArea().x(), container.contentArea().y())
                : new Point(Metrics.SHAPE_GAP, Metrics.SHAPE_GAP);
    }

    private void place(List<ShapeElement> shapes, Map<ShapeElement, ElkNode> nodes, Point origin) {
        FreeSpots spots = new FreeSpots(Metrics.CONTENT_PADDING);
        shapes.stream().filter(ShapeElement::isPinned)
                .forEach(shape -> spots.take(Rect.of(shape.bounds().topLeft(), room(shape))));
        boolean anyPinned = !spots.isEmpty();
        for (ShapeElement shape : shapes) {
            if (!shape.isPinned()) {
                ElkNode node = nodes.get(shape);
                Size room = room(shape);
                double indent = (room.width() - shape.bounds().width()) / 2;
                Rect wanted = new Rect(Math.round(node.getX() + origin.x()), Math.round(node.getY() + origin.y()),
                        room.width(), room.height());
                Rect found = anyPinned ? spots.find(wanted) : wanted;
                ElementState state = synchronizer.state().get(shape.id());
                state = state.withPosition(new Point(Math.round(found.x() + Math.max(0, indent)), found.y()));
                synchronizer.state().put(shape.id(),
                        shape instanceof ContainerElement ? state.withSize(null) : state);
                touched.add(shape.id());
            }
        }
    }

    private void keep(EdgeElement edge, ElkEdge found, ShapeElement parent, Point origin) {
        // edges of a tree meet in one trunk, which no list of bends of their own gives them
        if (edge.isPinned() || edge.style().routing() == EdgeRouting.TREE
                || found.getSections().isEmpty() || edge.sourceEnd().isPinned()
                || edge.targetEnd().isPinned()) {
            return;
        }
        ElkEdgeSection section = found.getSections().get(0);
        List<Point> points = section.getBendPoints().stream()
                .map(bend -> new Point(bend.getX() + origin.x(), bend.getY() + origin.y())).toList();
        if (!points.isEmpty()) {
            boolean curved = options.isSplines() && points.size() % 3 == 2;
            routed.add(new Routed(edge, parent, points, curved));
        }
    }

    /** Bend points found, absolute; to be asked when all levels have their places. */
    Map<EdgeElement, ElementState> routes() {
        Map<EdgeElement, ElementState> result = new LinkedHashMap<>();
        for (Routed one : routed) {
            Point at = one.parent == null ? Point.ORIGIN : one.parent.absolutePosition();
            List<Point> points = one.points.stream().map(point -> point.plus(at.x(), at.y())).toList();
            result.put(one.edge, synchronizer.state().get(one.edge.id()).withBendPoints(points, one.curved));
        }
        return result;
    }

    private record Routed(EdgeElement edge, ShapeElement parent, List<Point> points, boolean curved) {
    }
}
