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
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.DiagramState;

/**
 * Slides labels of edges along their lines.
 *
 * <p>Problem: n labels, each somewhere on its line; none may cover a shape, a title or another label, and none should
 * lie over a line that is not its own. Choosing places so that no label is covered is NP-hard already for points
 * (Formann and Wagner 1991), so: labels with the least room choose first, each the place where the cost of what it
 * covers and of the way from its usual place is least; those that still cover something choose again, with the others
 * where they are now, for a few rounds; in small pictures what is in their way then chooses again, too. With k places
 * for each label about n·k look-ups in grids a round.
 */
final class LabelPlacer {

    private static final double FINE = 0.0125;
    private static final double COARSE = 0.025;
    private static final double MARGIN = 0.06;
    private static final double CLEARANCE = 3;
    private static final int MAX_LINES = 3000;
    private static final int MAX_FINE = 600;
    private static final int MAX_RIVALS = 80;
    private static final int ROUNDS = 6;
    private static final double COVERED = 1000;
    private static final double CROSSED = 400;
    private static final double AWAY = 30;

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

    /** Places labels; gives how many still cover something that they should not. */
    int place(List<EdgeElement> edges) {
        boolean withLines = diagram.edges().size() <= MAX_LINES;
        LineOwners owners = new LineOwners();
        for (DiagramElement element : diagram.elements()) {
            if (element.isVisible() && element instanceof ShapeElement shape) {
                block(shape);
            } else if (element.isVisible() && withLines) {
                EdgeElement edge = (EdgeElement) element;
                lines.add(owners.of(edge), edge.route().flattened());
            }
        }
        others(edges);
        List<Wish> wishes = wishes(edges, owners);
        double step = wishes.size() > MAX_FINE ? COARSE : FINE;
        wishes.forEach(wish -> take(wish, step));
        List<Wish> unclear = unclear(wishes);
        int fewest = Integer.MAX_VALUE;
        for (int round = 0; round < ROUNDS && unclear.size() < fewest && wishes.size() <= MAX_FINE; round++) {
            fewest = unclear.size();
            unclear.forEach(wish -> chooseAgain(wish, wishes, step));
            unclear = unclear(wishes);
        }
        wishes.forEach(this::keep);
        return unclear.size();
    }

    private void chooseAgain(Wish wish, List<Wish> wishes, double step) {
        List<Wish> rivals = wishes.size() > MAX_RIVALS ? List.of() : wishes.stream().filter(wish::mayMeet).toList();
        rivals.forEach(rival -> pills.remove(rival.pill));
        pills.remove(wish.pill);
        take(wish, step);
        rivals.forEach(rival -> take(rival, step));
    }

    private static List<Wish> wishes(List<EdgeElement> edges, LineOwners owners) {
        List<Wish> result = new ArrayList<>();
        for (EdgeElement edge : edges) {
            if (edge.isVisible()) {
                edge.labels().stream().filter(label -> !label.block().isEmpty())
                        .forEach(label -> result.add(new Wish(edge, label, owners.of(edge))));
            }
        }
        result.sort(Comparator.comparingDouble(Wish::room).thenComparing(wish -> wish.edge.id())
                .thenComparing(wish -> wish.label.slot()));
        return result;
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

    private void take(Wish wish, double step) {
        if (state.get(wish.edge.id()).pinned()) {
            wish.pill = wish.label.block().bounds();
        } else {
            double bestCost = Double.MAX_VALUE;
            for (Place place : places(wish, step)) {
                if (place.away >= bestCost) {
                    break;
                }
                double cost = place.cost + pills.overlap(place.pill.grow(CLEARANCE)) * COVERED;
                if (cost < bestCost - 1e-9) {
                    bestCost = cost;
                    wish.share = place.share;
                    wish.pill = place.pill;
                }
            }
        }
        pills.add(wish.pill);
    }

    /** Where a label could stand, nearest to its usual place first, with what it costs apart from other labels. */
    private List<Place> places(Wish wish, double step) {
        if (wish.places.isEmpty()) {
            double home = wish.label.slot().share();
            for (double share : candidates(home, step)) {
                Rect pill = Rect.around(wish.line.at(share), wish.pill.size());
                double away = Math.abs(share - home) * AWAY;
                wish.places.add(new Place(share, pill, away, away + fixedCost(wish, pill)));
            }
        }
        return wish.places;
    }

    private double fixedCost(Wish wish, Rect pill) {
        return obstacles.overlap(pill.grow(CLEARANCE)) * COVERED + lines.crossing(wish.owner, pill.grow(1)) * CROSSED;
    }

    private List<Wish> unclear(List<Wish> wishes) {
        List<Wish> result = new ArrayList<>();
        for (Wish wish : wishes) {
            pills.remove(wish.pill);
            if (fixedCost(wish, wish.pill) + pills.overlap(wish.pill.grow(CLEARANCE)) > 0) {
                result.add(wish);
            }
            pills.add(wish.pill);
        }
        return result;
    }

    private void keep(Wish wish) {
        ElementState before = state.get(wish.edge.id());
        if (wish.share != wish.label.slot().share() && !before.pinned()) {
            state.put(wish.edge.id(), before.withLabelShare(wish.label.slot(), wish.share));
            touched.add(wish.edge.id());
        }
    }

    /** Shares of the length, nearest to the usual place first. */
    private static List<Double> candidates(double home, double step) {
        List<Double> result = new ArrayList<>();
        result.add(home);
        for (double shift = step; shift < 1; shift += step) {
            if (home - shift >= MARGIN) {
                result.add(Math.round((home - shift) * 1000) / 1000.0);
            }
            if (home + shift <= 1 - MARGIN) {
                result.add(Math.round((home + shift) * 1000) / 1000.0);
            }
        }
        return result;
    }

    /**
     * Where a label could stand.
     *
     * @param share share of the length of its line
     * @param pill what it would cover
     * @param away cost of the way from its usual place
     * @param cost cost of the way and of what it covers, other labels apart
     */
    private record Place(double share, Rect pill, double away, double cost) {
    }

    /** A label that looks for a place. */
    private static final class Wish {

        private final EdgeElement edge;
        private final EdgeLabel label;
        private final Object owner;
        private final Rect reach;
        private final MeasuredLine line;
        private final List<Place> places = new ArrayList<>();
        private double share;
        private Rect pill;

        Wish(EdgeElement edge, EdgeLabel label, Object owner) {
            this.edge = edge;
            this.label = label;
            this.owner = owner;
            share = label.slot().share();
            pill = label.block().bounds();
            reach = edge.route().bounds().grow(pill.width() / 2);
            line = new MeasuredLine(edge.route().flattened());
        }

        double room() {
            return line.length() - pill.width();
        }

        /** Whether another label lies where this one could. */
        boolean mayMeet(Wish other) {
            return other != this && reach.intersects(other.pill);
        }
    }
}
