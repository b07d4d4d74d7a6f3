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
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.placement.Metrics;
import org.keyweave.diagram.state.DiagramState;

/**
 * Ranks from left to right, one for each distance from where lines begin, the longest one in two columns that are
 * staggered, so that lines to and from one column run level through the gaps of the other. Its cards keep their order,
 * row by row; what stands in other ranks is set beside what it is tied to. Lines are curves that leave and enter at the
 * facing sides, spread along the side of a shape that many end at.
 */
final class RanksLayout {

    private static final int LEAST_BROKEN = 8;
    private static final double ROW_GAP = 36;
    private static final double COLUMN_GAP = 110;
    /** Room for curves between ranks, beside their labels. */
    private static final double CURVE = 130;
    private static final double PILL = 16;
    private static final double BEND = 0.45;
    private static final double RUN = 10;
    private static final double MARGIN = 12;
    private static final double MOST_SPREAD = 26;

    private final Diagram diagram;
    private final DiagramState state;
    private final Set<String> touched;
    private final Map<ShapeElement, Integer> rank = new LinkedHashMap<>();
    private final Map<ShapeElement, Rect> place = new IdentityHashMap<>();
    private final List<List<ShapeElement>> ranks = new ArrayList<>();
    private final List<Double> labelRoom = new ArrayList<>();
    private List<ShapeElement> main = List.of();
    /** Left and right of each rank. */
    private final List<double[]> extents = new ArrayList<>();
    private final List<EdgeElement> lines = new ArrayList<>();

    RanksLayout(Diagram diagram, DiagramState state, Set<String> touched) {
        this.diagram = diagram;
        this.state = state;
        this.touched = touched;
    }

    /** Decides positions and curves. Linear in the shapes; a line looks at all lines of its ends. */
    void arrange() {
        split();
        if (ranks.isEmpty()) {
            return;
        }
        main = ranks.stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        int at = ranks.indexOf(main);
        across();
        Rect body = columns(main, extents.get(at)[0]);
        for (int i = at - 1; i >= 0; i--) {
            beside(ranks.get(i), i, body);
        }
        for (int i = at + 1; i < ranks.size(); i++) {
            beside(ranks.get(i), i, body);
        }
        place.forEach((shape, bounds) -> {
            if (!shape.isPinned()) {
                put(shape, state.get(shape.id()).withPosition(bounds.topLeft()));
            } else {
                place.put(shape, shape.bounds());
            }
        });
        lines.stream().filter(edge -> !state.get(edge.id()).pinned()).forEach(this::route);
    }

    /** Ranks by the number of lines from where lines begin; what has none stands in the rank of its kind. */
    private void split() {
        Furniture furniture = new Furniture(diagram);
        List<ShapeElement> shapes = diagram.roots().stream()
                .filter(root -> Arrangement.isArranged(root) && !furniture.isFurniture(root)).toList();
        shapes.forEach(shape -> rank.put(shape, 0));
        for (EdgeElement edge : diagram.edgesInOrder()) {
            if (edge.isVisible() && rank.containsKey(edge.sourceEnd()) && rank.containsKey(edge.targetEnd())
                    && edge.sourceEnd() != edge.targetEnd()) {
                lines.add(edge);
            }
        }
        boolean changed = true;
        for (int pass = 0; pass < shapes.size() && changed; pass++) {
            changed = false;
            for (EdgeElement edge : lines) {
                int behind = rank.get(edge.sourceEnd()) + 1;
                if (rank.get(edge.targetEnd()) < behind && behind < shapes.size()) {
                    rank.put((ShapeElement) edge.targetEnd(), behind);
                    changed = true;
                }
            }
        }
        Map<Object, Integer> byKind = new IdentityHashMap<>();
        rank.forEach((shape, own) -> byKind.merge(shape.mapping(), own, Math::max));
        rank.replaceAll((shape, own) -> byKind.get(shape.mapping()));
        List<Integer> used = rank.values().stream().distinct().sorted().toList();
        used.forEach(number -> ranks.add(new ArrayList<>()));
        rank.replaceAll((shape, own) -> used.indexOf(own));
        rank.forEach((shape, own) -> ranks.get(own).add(shape));
    }

    private void across() {
        double x = Metrics.SHAPE_GAP;
        for (int i = 0; i < ranks.size(); i++) {
            double width = widest(ranks.get(i));
            double whole = ranks.get(i) == main && isBroken(main) ? 2 * width + COLUMN_GAP : width;
            extents.add(new double[] { x, x + whole });
            labelRoom.add(labels(i));
            x += whole + labelRoom.get(i) + CURVE;
        }
    }

    /** Width of the labels of lines between a rank and the next one. */
    private double labels(int before) {
        return lines.stream().filter(edge -> rank.get(edge.targetEnd()) == before + 1)
                .mapToDouble(RanksLayout::labelWidth).max().orElse(0);
    }

    private static double length(List<Point> path) {
        double result = 0;
        for (int i = 1; i < path.size(); i++) {
            result += path.get(i - 1).distance(path.get(i));
        }
        return result;
    }

    private static double labelWidth(EdgeElement edge) {
        return edge.labels().stream().mapToDouble(one -> one.block().bounds().width() + PILL).max().orElse(0);
    }

    private static boolean isBroken(List<ShapeElement> shapes) {
        return shapes.size() >= LEAST_BROKEN;
    }

    private static double widest(List<ShapeElement> shapes) {
        return shapes.stream().mapToDouble(shape -> shape.bounds().width()).max().orElse(0);
    }

    private static double tallest(List<ShapeElement> shapes) {
        return shapes.stream().mapToDouble(shape -> shape.bounds().height()).max().orElse(0);
    }

    private Rect columns(List<ShapeElement> shapes, double left) {
        boolean broken = isBroken(shapes);
        double width = widest(shapes);
        double height = tallest(shapes);
        double step = broken ? (height + ROW_GAP) / 2 : height + ROW_GAP / 2;
        Rect all = null;
        for (int i = 0; i < shapes.size(); i++) {
            double x = left + (broken && i % 2 == 1 ? width + COLUMN_GAP : 0);
            ShapeElement shape = shapes.get(i);
            Rect own = Rect.of(new Point(x + (width - shape.bounds().width()) / 2,
                    Metrics.SHAPE_GAP + i * step + (height - shape.bounds().height()) / 2), shape.bounds().size());
            place.put(shape, own);
            all = all == null ? own : all.union(own);
        }
        return all;
    }

    /** Sets shapes at the mean height of what they are tied to, pushed apart, within the height of the picture. */
    private void beside(List<ShapeElement> shapes, int index, Rect body) {
        Map<ShapeElement, Double> wanted = new IdentityHashMap<>();
        shapes.forEach(shape -> wanted.put(shape, partners(shape).stream()
                .mapToDouble(partner -> place.get(partner).centre().y()).average().orElse(body.centre().y())));
        List<ShapeElement> order = new ArrayList<>(shapes);
        order.sort(Comparator.comparingDouble(wanted::get));
        double width = extents.get(index)[1] - extents.get(index)[0];
        double need = order.stream().mapToDouble(shape -> shape.bounds().height() + ROW_GAP).sum() - ROW_GAP;
        double below = Double.NEGATIVE_INFINITY;
        double left = need;
        for (ShapeElement shape : order) {
            double height = shape.bounds().height();
            double lowest = Math.max(body.y(), body.bottom() - left);
            double y = Math.max(below, Math.min(lowest, wanted.get(shape) - height / 2));
            place.put(shape, Rect.of(new Point(extents.get(index)[0] + (width - shape.bounds().width()) / 2, y),
                    shape.bounds().size()));
            below = y + height + ROW_GAP;
            left -= height + ROW_GAP;
        }
    }

    private List<ShapeElement> partners(ShapeElement shape) {
        List<ShapeElement> result = new ArrayList<>();
        for (EdgeElement edge : lines) {
            DiagramElement other = edge.sourceEnd() == shape ? edge.targetEnd()
                    : edge.targetEnd() == shape ? edge.sourceEnd() : null;
            if (other != null && place.containsKey(other)) {
                result.add((ShapeElement) other);
            }
        }
        return result;
    }

    private void route(EdgeElement edge) {
        ShapeElement source = (ShapeElement) edge.sourceEnd();
        ShapeElement target = (ShapeElement) edge.targetEnd();
        if (rank.get(source) >= rank.get(target)) {
            return;
        }
        Point start = port(edge, source, true);
        Point end = port(edge, target, false);
        // level beside the longest rank, where labels stand, and through its gaps; curved between the ranks
        int sourceRank = rank.get(source);
        int targetRank = rank.get(target);
        double from = extents.get(sourceRank)[1] + RUN + (main.contains(source) ? labelRoom.get(sourceRank) : 0);
        double to = extents.get(targetRank)[0] - RUN - (main.contains(target) ? labelRoom.get(targetRank - 1) : 0);
        double reach = (to - from) * BEND;
        List<Point> bends = new ArrayList<>();
        if (from - start.x() > 2 * RUN) {
            bends.addAll(List.of(start.plus(RUN, 0), new Point(from - RUN, start.y()), new Point(from, start.y())));
            bends.add(new Point(from + reach, start.y()));
        } else {
            bends.add(leave(source, start, reach));
        }
        if (end.x() - to > 2 * RUN) {
            bends.addAll(List.of(new Point(to - reach, end.y()), new Point(to, end.y()), new Point(to + RUN, end.y()),
                    end.plus(-RUN, 0)));
        } else {
            bends.add(leave(target, end, -reach));
        }
        put(edge, state.get(edge.id()).withBendPoints(bends, true));
    }

    /** Sets the label of each line, whose route is known, on its level part: at the card of the longest rank. */
    void placeLabels() {
        for (EdgeElement edge : lines) {
            double length = length(edge.route().flattened());
            if (labelWidth(edge) == 0 || length == 0 || rank.get(edge.sourceEnd()) >= rank.get(edge.targetEnd())
                    || state.get(edge.id()).pinned()) {
                continue;
            }
            double half = RUN + labelWidth(edge) / 2;
            double along = 0.5;
            if (main.contains(edge.targetEnd())) {
                along = 1 - half / length;
            } else if (main.contains(edge.sourceEnd())) {
                double past = extents.get(rank.get(edge.sourceEnd()))[1]
                        - ((ShapeElement) edge.sourceEnd()).bounds().right();
                along = (past + half) / length;
            }
            put(edge, state.get(edge.id()).withLabelShare(EdgeLabel.Slot.CENTER, Math.max(0, Math.min(1, along))));
        }
    }

    /** A point on the ray from the centre of a shape through a port, which a curve to that point begins at. */
    private Point leave(ShapeElement shape, Point port, double reach) {
        Point centre = place.get(shape).centre();
        double far = 1 + Math.abs(reach / (port.x() - centre.x()));
        return centre.plus((port.x() - centre.x()) * far, (port.y() - centre.y()) * far);
    }

    private Point port(EdgeElement edge, ShapeElement shape, boolean leaves) {
        Rect bounds = place.get(shape);
        List<EdgeElement> rivals = new ArrayList<>(lines.stream()
                .filter(line -> (leaves ? line.sourceEnd() : line.targetEnd()) == shape).toList());
        rivals.sort(Comparator.comparingDouble((EdgeElement line) -> place.get(
                leaves ? line.targetEnd() : line.sourceEnd()).centre().y()).thenComparing(EdgeElement::id));
        double step = rivals.size() < 2 ? 0
                : Math.min(MOST_SPREAD, (bounds.height() - 2 * MARGIN) / (rivals.size() - 1));
        double y = bounds.centre().y() + (rivals.indexOf(edge) - (rivals.size() - 1) / 2.0) * step;
        return new Point(leaves ? bounds.right() : bounds.x(), y);
    }

    private void put(DiagramElement element, ElementState newState) {
        state.put(element.id(), newState);
        touched.add(element.id());
    }
}
