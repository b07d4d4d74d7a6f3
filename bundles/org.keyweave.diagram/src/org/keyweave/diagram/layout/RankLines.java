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
import java.util.Map;
import java.util.Set;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.state.DiagramState;

/**
 * Lines between ranks: curves that leave and enter at the facing sides, spread along the side of a shape that many end
 * at, level where they pass the longest rank and its labels.
 */
final class RankLines {

    private static final double PILL = 16;
    private static final double BEND = 0.45;
    private static final double RUN = 10;
    private static final double MARGIN = 12;
    private static final double MOST_SPREAD = 26;

    private final Ranks ranks;
    private final DiagramState state;
    private final Set<String> touched;
    private final List<double[]> extents;
    private final Map<ShapeElement, Rect> place;
    private final double[] labelRoom;

    /**
     * Lines between shapes that have their places.
     *
     * @param extents left and right of each rank
     * @param place bounds of the shapes
     */
    RankLines(Ranks ranks, List<double[]> extents, Map<ShapeElement, Rect> place, DiagramState state,
            Set<String> touched) {
        this.ranks = ranks;
        this.extents = extents;
        this.place = place;
        this.state = state;
        this.touched = touched;
        labelRoom = new double[ranks.all().size()];
        for (EdgeElement edge : ranks.lines()) {
            int before = ranks.of(edge.targetEnd()) - 1;
            if (before >= 0) {
                labelRoom[before] = Math.max(labelRoom[before], labelWidth(edge));
            }
        }
    }

    /** Leads all lines that are not pinned. A line looks at all lines of its ends. */
    void route() {
        ranks.lines().stream().filter(edge -> !state.get(edge.id()).pinned()).forEach(this::route);
    }

    /** Width of the labels of lines between a rank and the next one. */
    double labelRoom(int before) {
        return labelRoom[before];
    }

    private void route(EdgeElement edge) {
        ShapeElement source = (ShapeElement) edge.sourceEnd();
        ShapeElement target = (ShapeElement) edge.targetEnd();
        if (!ranks.isForward(edge)) {
            return;
        }
        Point start = port(edge, source, true);
        Point end = port(edge, target, false);
        // level beside the longest rank, where labels stand, and through its gaps; curved between the ranks
        int sourceRank = ranks.of(source);
        int targetRank = ranks.of(target);
        double from = extents.get(sourceRank)[1] + RUN + (ranks.longest().contains(source) ? labelRoom[sourceRank] : 0);
        double to = extents.get(targetRank)[0] - RUN
                - (ranks.longest().contains(target) ? labelRoom[targetRank - 1] : 0);
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
        for (EdgeElement edge : ranks.lines()) {
            double length = length(edge.route().flattened());
            if (labelWidth(edge) == 0 || length == 0 || !ranks.isForward(edge)
                    || state.get(edge.id()).pinned()) {
                continue;
            }
            double half = RUN + labelWidth(edge) / 2;
            double along = 0.5;
            if (ranks.longest().contains(edge.targetEnd())) {
                along = 1 - half / length;
            } else if (ranks.longest().contains(edge.sourceEnd())) {
                double past = extents.get(ranks.of(edge.sourceEnd()))[1]
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
        List<EdgeElement> rivals = new ArrayList<>(ranks.lines().stream()
                .filter(line -> (leaves ? line.sourceEnd() : line.targetEnd()) == shape).toList());
        rivals.sort(Comparator.comparingDouble((EdgeElement line) -> place.get(
                leaves ? line.targetEnd() : line.sourceEnd()).centre().y()).thenComparing(EdgeElement::id));
        double step = rivals.size() < 2 ? 0
                : Math.min(MOST_SPREAD, (bounds.height() - 2 * MARGIN) / (rivals.size() - 1));
        double y = bounds.centre().y() + (rivals.indexOf(edge) - (rivals.size() - 1) / 2.0) * step;
        return new Point(leaves ? bounds.right() : bounds.x(), y);
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

    private void put(EdgeElement element, ElementState newState) {
        state.put(element.id(), newState);
        touched.add(element.id());
    }
}
