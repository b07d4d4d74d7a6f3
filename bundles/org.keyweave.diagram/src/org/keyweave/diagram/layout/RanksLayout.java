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
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.placement.Metrics;
import org.keyweave.diagram.state.DiagramState;

/**
 * Ranks from left to right, one for each distance from where lines begin, the longest one in two columns that are
 * staggered, so that lines to and from one column run level through the gaps of the other. Its cards keep their order,
 * row by row; what stands in other ranks is set beside what it is tied to.
 */
final class RanksLayout {

    private static final int LEAST_BROKEN = 8;
    private static final double ROW_GAP = 36;
    private static final double COLUMN_GAP = 110;
    /** Room for curves between ranks, beside their labels. */
    private static final double CURVE = 130;

    private final DiagramState state;
    private final Set<String> touched;
    private final Ranks ranks;
    private final Map<ShapeElement, Rect> place = new IdentityHashMap<>();
    /** Left and right of each rank. */
    private final List<double[]> extents = new ArrayList<>();
    private final RankLines lines;

    RanksLayout(Diagram diagram, DiagramState state, Set<String> touched) {
        this.state = state;
        this.touched = touched;
        ranks = new Ranks(diagram);
        lines = new RankLines(ranks, extents, place, state, touched);
    }

    /** Decides positions and curves. Linear in the shapes; a line looks at all lines of its ends. */
    void arrange() {
        if (ranks.all().isEmpty()) {
            return;
        }
        int at = ranks.all().indexOf(ranks.longest());
        across();
        Rect body = columns(ranks.longest(), extents.get(at)[0]);
        for (int i = at - 1; i >= 0; i--) {
            beside(ranks.all().get(i), i, body);
        }
        for (int i = at + 1; i < ranks.all().size(); i++) {
            beside(ranks.all().get(i), i, body);
        }
        place.replaceAll((shape, bounds) -> shape.isPinned() ? shape.bounds() : bounds);
        place.forEach((shape, bounds) -> {
            if (!shape.isPinned()) {
                state.put(shape.id(), state.get(shape.id()).withPosition(bounds.topLeft()));
                touched.add(shape.id());
            }
        });
        lines.route();
    }

    /** Sets the label of each line, whose route is known. */
    void placeLabels() {
        lines.placeLabels();
    }

    private void across() {
        double x = Metrics.SHAPE_GAP;
        for (int i = 0; i < ranks.all().size(); i++) {
            List<ShapeElement> shapes = ranks.all().get(i);
            double width = widest(shapes);
            double whole = shapes == ranks.longest() && isBroken(shapes) ? 2 * width + COLUMN_GAP : width;
            extents.add(new double[] { x, x + whole });
            x += whole + lines.labelRoom(i) + CURVE;
        }
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
        for (EdgeElement edge : ranks.lines()) {
            DiagramElement other = edge.sourceEnd() == shape ? edge.targetEnd()
                    : edge.targetEnd() == shape ? edge.sourceEnd() : null;
            if (other != null && place.containsKey(other)) {
                result.add((ShapeElement) other);
            }
        }
        return result;
    }
}
