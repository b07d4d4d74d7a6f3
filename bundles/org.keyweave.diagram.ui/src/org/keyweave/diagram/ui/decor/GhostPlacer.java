/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Route;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.model.ShapeElement;

/** Finds ways for lines that are not there yet, and places on them for their words. Linear in diagram and ghosts. */
final class GhostPlacer {

    private static final double[] SHARES = { 0.5, 0.4, 0.6, 0.3, 0.7, 0.45, 0.55, 0.35, 0.65, 0.22, 0.78 };
    private static final double STEP = 9;
    private static final double BEND = 0.45;
    private static final double BULGE = 60;
    /** Line to be seen beside the word between a guest and its target, and how far a free place is looked for. */
    private static final double GAP = 60;
    private static final int AWAY = 4;
    private static final int SHIFTS = 5;

    private final Diagram diagram;
    private final List<Rect> taken = new ArrayList<>();
    private final Map<DiagramElement, Integer> used = new IdentityHashMap<>();

    GhostPlacer(Diagram diagram) {
        this.diagram = diagram;
        for (DiagramElement element : diagram.elements()) {
            if (!element.isVisible()) {
                continue;
            }
            if (element instanceof EdgeElement edge) {
                for (EdgeLabel label : edge.labels()) {
                    if (!label.hidden() && !label.block().isEmpty()) {
                        taken.add(label.block().bounds());
                    }
                }
            } else if (!(element instanceof ContainerElement container && container.isFreeForm())) {
                taken.add(((ShapeElement) element).absoluteBounds());
            }
        }
    }

    /** A free place for what is not on the diagram, beside the target, towards the other party. */
    Optional<Rect> guest(Ghost ghost) {
        if (ghost.source().isPresent()) {
            return Optional.empty();
        }
        Rect target = Places.bounds(ghost.target());
        boolean left = diagram.roots().stream().anyMatch(root -> root.isVisible() && root instanceof ContainerElement
                && root.absoluteBounds().right() < target.x());
        Size size = GhostFigure.guestSize(ghost);
        double gap = GhostFigure.pill(GhostFigure.text(ghost, Point.ORIGIN)).width() + GAP;
        Rect first = null;
        for (int away = 1; away <= AWAY; away++) {
            for (int shift = 0; shift <= 2 * SHIFTS; shift++) {
                double dy = (shift + 1) / 2 * (size.height() + STEP) * (shift % 2 == 0 ? 1 : -1);
                double x = left ? target.x() - away * gap - size.width() : target.right() + away * gap;
                Rect place = Rect.of(new Point(x, target.centre().y() - size.height() / 2 + dy), size);
                first = first == null ? place : first;
                // The line between the two must have room for its word, too.
                double middle = left ? (place.right() + target.x()) / 2 : (target.right() + place.x()) / 2;
                Rect word = GhostFigure.pill(GhostFigure.text(ghost,
                        new Point(middle, (place.centre().y() + target.centre().y()) / 2)));
                if (taken.stream().noneMatch(rect -> place.grow(2).intersects(rect) || word.intersects(rect))) {
                    taken.add(place.grow(2));
                    return Optional.of(place);
                }
            }
        }
        return Optional.of(first);
    }

    /** The way between the facing edges of two elements; the second one at the same card leaves beside the first. */
    Route route(Ghost ghost, Optional<Rect> guest) {
        Rect source = guest.orElseGet(() -> Places.bounds(ghost.source().orElseThrow()));
        Rect target = Places.bounds(ghost.target());
        double from = ghost.source().map(element -> port(element, source)).orElseGet(() -> source.centre().y());
        double to = port(ghost.target(), target);
        if (target.x() >= source.right() || target.right() <= source.x()) {
            boolean right = target.x() >= source.right();
            Point start = new Point(right ? source.right() : source.x(), from);
            Point end = new Point(right ? target.x() : target.right(), to);
            double reach = (end.x() - start.x()) * BEND;
            return Route.curve(start, start.plus(reach, 0), end.plus(-reach, 0), end);
        }
        Point start = new Point(source.right(), from);
        Point end = new Point(target.right(), to);
        double outside = Math.max(start.x(), end.x()) + BULGE;
        return Route.curve(start, new Point(outside, start.y()), new Point(outside, end.y()), end);
    }

    private double port(DiagramElement element, Rect bounds) {
        int before = used.merge(element, 1, Integer::sum) - 1;
        double shift = (before + 1) / 2 * STEP * (before % 2 == 0 ? -1 : 1);
        double room = Math.max(0, bounds.height() / 2 - 4);
        return bounds.centre().y() + Math.max(-room, Math.min(room, shift - STEP / 2));
    }

    /** Where on its way a word covers nothing; the middle when there is no such place. */
    double share(Ghost ghost, Route route) {
        for (double share : SHARES) {
            Rect pill = GhostFigure.pill(GhostFigure.text(ghost, route.at(share)));
            if (taken.stream().noneMatch(pill::intersects)) {
                taken.add(pill);
                return share;
            }
        }
        return SHARES[0];
    }
}
