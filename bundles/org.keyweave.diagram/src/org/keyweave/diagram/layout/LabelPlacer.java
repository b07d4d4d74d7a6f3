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
import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Route;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.DiagramState;

/**
 * Slides labels of edges along their lines: off nodes, titles and other labels first of all, then to where the fewest
 * other lines run beneath, then to where they belong. Labels with the least room choose first. With n labels and k
 * places for each, about n·k look-ups in grids.
 */
final class LabelPlacer {

    private static final double STEP = 0.025;
    private static final double MARGIN = 0.06;
    private static final double CLEARANCE = 3;
    private static final int MAX_LINES = 3000;

    private final Diagram diagram;
    private final DiagramState state;
    private final Set<String> touched;
    private final RectGrid obstacles = new RectGrid(96);
    private final RectGrid pills = new RectGrid(96);
    private final SegmentGrid lines = new SegmentGrid(96);

    LabelPlacer(Diagram diagram, DiagramState state, Set<String> touched) {
        this.diagram = diagram;
        this.state = state;
        this.touched = touched;
    }

    void place(List<EdgeElement> edges) {
        List<Wish> wishes = new ArrayList<>();
        boolean withLines = diagram.edges().size() <= MAX_LINES;
        for (DiagramElement element : diagram.elements()) {
            if (!element.isVisible()) {
                continue;
            }
            if (element instanceof ShapeElement shape) {
                block(shape);
            } else if (withLines) {
                lines.add((EdgeElement) element, ((EdgeElement) element).route().flattened());
            }
        }
        for (EdgeElement edge : edges) {
            if (edge.isVisible()) {
                edge.labels().stream().filter(label -> !label.block().isEmpty())
                        .forEach(label -> wishes.add(new Wish(edge, label, length(edge.route()))));
            }
        }
        others(edges);
        wishes.sort(Comparator.comparingDouble(Wish::room).thenComparing(wish -> wish.edge.id())
                .thenComparing(wish -> wish.label.slot()));
        wishes.forEach(this::place);
    }

    /** Labels of edges that are not placed anew are in the way. */
    private void others(List<EdgeElement> edges) {
        Set<EdgeElement> placed = Set.copyOf(edges);
        for (EdgeElement edge : diagram.edges()) {
            if (edge.isVisible() && !placed.contains(edge)) {
                edge.labels().stream().filter(label -> !label.block().isEmpty())
                        .forEach(label -> pills.add(label.block().bounds()));
            }
        }
    }

    private void block(ShapeElement shape) {
        Point at = shape.absolutePosition();
        boolean open = shape instanceof ContainerElement container && container.isFreeForm()
                && !container.children().isEmpty();
        if (!open) {
            obstacles.add(shape.absoluteBounds());
        }
        if (!shape.labelBlock().isEmpty()) {
            obstacles.add(shape.labelBlock().bounds().plus(at.x(), at.y()));
        }
    }

    private static double length(Route route) {
        List<Point> line = route.flattened();
        double length = 0;
        for (int i = 1; i < line.size(); i++) {
            length += line.get(i - 1).distance(line.get(i));
        }
        return length;
    }

    private void place(Wish wish) {
        Rect size = wish.label.block().bounds();
        double home = wish.label.slot().share();
        double best = home;
        double bestCost = Double.MAX_VALUE;
        for (double share : candidates(home)) {
            Rect pill = Rect.around(wish.edge.route().at(share), size.size());
            Rect clear = pill.grow(CLEARANCE);
            double overlap = obstacles.overlap(clear) + pills.overlap(clear);
            double cost = overlap * 1000 + lines.crossing(wish.edge, pill) * 40 + Math.abs(share - home) * 30;
            if (cost < bestCost - 1e-9) {
                bestCost = cost;
                best = share;
            }
        }
        pills.add(Rect.around(wish.edge.route().at(best), size.size()));
        ElementState before = state.get(wish.edge.id());
        if (best != home && !before.pinned()) {
            state.put(wish.edge.id(), before.withLabelShare(wish.label.slot(), best));
            touched.add(wish.edge.id());
        }
    }

    private static List<Double> candidates(double home) {
        List<Double> result = new ArrayList<>();
        result.add(home);
        for (double shift = STEP; shift < 1; shift += STEP) {
            if (home - shift >= MARGIN) {
                result.add(Math.round((home - shift) * 1000) / 1000.0);
            }
            if (home + shift <= 1 - MARGIN) {
                result.add(Math.round((home + shift) * 1000) / 1000.0);
            }
        }
        return result;
    }

    private record Wish(EdgeElement edge, EdgeLabel label, double length) {

        double room() {
            return length - label.block().bounds().width();
        }
    }
}
