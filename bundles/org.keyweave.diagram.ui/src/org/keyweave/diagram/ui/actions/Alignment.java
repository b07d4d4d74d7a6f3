/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ShapeElement;

/** Aligns, spreads and matches shapes. The shape selected last gives the measure, as elsewhere in Eclipse. */
final class Alignment {

    private static final List<List<String>> GROUPS = List.of(
            List.of("alignLeft", "alignCentre", "alignRight"), List.of("alignTop", "alignMiddle", "alignBottom"),
            List.of("spreadAcross", "spreadDown"), List.of("matchWidth", "matchHeight", "matchSize"));

    private final DiagramActions actions;

    Alignment(DiagramActions actions) {
        this.actions = actions;
    }

    void register(ActionBook book) {
        add(book, "alignLeft", (at, measure) -> new Point(measure.x(), at.y()));
        add(book, "alignCentre", (at, measure) -> new Point(measure.centre().x() - at.width() / 2, at.y()));
        add(book, "alignRight", (at, measure) -> new Point(measure.right() - at.width(), at.y()));
        add(book, "alignTop", (at, measure) -> new Point(at.x(), measure.y()));
        add(book, "alignMiddle", (at, measure) -> new Point(at.x(), measure.centre().y() - at.height() / 2));
        add(book, "alignBottom", (at, measure) -> new Point(at.x(), measure.bottom() - at.height()));
        book.add("spreadAcross", () -> spread(true)).when(() -> isPossible(3));
        book.add("spreadDown", () -> spread(false)).when(() -> isPossible(3));
        book.add("matchWidth", () -> match(true, false)).when(() -> isPossible(2));
        book.add("matchHeight", () -> match(false, true)).when(() -> isPossible(2));
        book.add("matchSize", () -> match(true, true)).when(() -> isPossible(2));
    }

    /** Adds the actions to a menu. */
    static void fill(IMenuManager menu, DiagramActions actions) {
        for (List<String> group : GROUPS) {
            menu.add(new Separator());
            group.forEach(key -> menu.add(actions.get(key)));
        }
    }

    private boolean isPossible(int least) {
        return !actions.isReadOnly() && actions.shapes().size() >= least;
    }

    private void add(ActionBook book, String key, BiFunction<Rect, Rect, Point> place) {
        book.add(key, () -> {
            List<ShapeElement> shapes = actions.shapes();
            Rect measure = shapes.get(shapes.size() - 1).absoluteBounds();
            Map<ShapeElement, Point> positions = new LinkedHashMap<>();
            shapes.forEach(shape -> positions.put(shape, place.apply(shape.absoluteBounds(), measure)));
            move(positions);
        }).when(() -> isPossible(2));
    }

    /** Equal gaps between the outermost two. */
    private void spread(boolean across) {
        List<ShapeElement> sorted = new ArrayList<>(actions.shapes());
        sorted.sort(Comparator.comparingDouble(shape -> start(shape, across)));
        ShapeElement first = sorted.get(0);
        ShapeElement last = sorted.get(sorted.size() - 1);
        double room = start(last, across) + length(last, across) - start(first, across);
        double gap = (room - sorted.stream().mapToDouble(shape -> length(shape, across)).sum()) / (sorted.size() - 1);
        Map<ShapeElement, Point> positions = new LinkedHashMap<>();
        double at = start(first, across);
        for (ShapeElement shape : sorted) {
            Rect bounds = shape.absoluteBounds();
            positions.put(shape, across ? new Point(at, bounds.y()) : new Point(bounds.x(), at));
            at += length(shape, across) + gap;
        }
        move(positions);
    }

    private static double start(ShapeElement shape, boolean across) {
        return across ? shape.absoluteBounds().x() : shape.absoluteBounds().y();
    }

    private static double length(ShapeElement shape, boolean across) {
        return across ? shape.bounds().width() : shape.bounds().height();
    }

    private void match(boolean width, boolean height) {
        List<ShapeElement> shapes = actions.shapes();
        Rect measure = shapes.get(shapes.size() - 1).bounds();
        Map<ShapeElement, Rect> wanted = new LinkedHashMap<>();
        for (ShapeElement shape : shapes.subList(0, shapes.size() - 1)) {
            Rect now = shape.bounds();
            wanted.put(shape, new Rect(now.x(), now.y(), width ? measure.width() : now.width(),
                    height ? measure.height() : now.height()));
        }
        actions.run(actions.desk().tools().state().resize(wanted));
    }

    /** Positions on the sheet become positions in the parents. */
    private void move(Map<ShapeElement, Point> positions) {
        Map<ShapeElement, Point> relative = new LinkedHashMap<>();
        positions.forEach((shape, at) -> {
            Point origin = shape.parent().map(ShapeElement::absolutePosition).orElse(Point.ORIGIN);
            relative.put(shape, at.plus(-origin.x(), -origin.y()));
        });
        actions.run(actions.desk().tools().state().move(relative));
    }
}
