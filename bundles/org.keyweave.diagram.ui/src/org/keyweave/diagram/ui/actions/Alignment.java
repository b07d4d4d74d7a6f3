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
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.tools.DiagramCommand;

/** Aligns and spreads shapes. The shape selected last gives the measure, as elsewhere in Eclipse. */
final class Alignment {

    private final DiagramActions actions;
    private final List<ShapeElement> shapes;
    private final Rect measure;

    Alignment(DiagramActions actions, List<ShapeElement> shapes) {
        this.actions = actions;
        this.shapes = shapes;
        this.measure = shapes.get(shapes.size() - 1).absoluteBounds();
    }

    IMenuManager menu() {
        MenuManager menu = new MenuManager(actions.desk().messages().get("menu.align"));
        add(menu, "alignLeft", at -> new Point(measure.x(), at.y()));
        add(menu, "alignCentre", at -> new Point(measure.centre().x() - at.width() / 2, at.y()));
        add(menu, "alignRight", at -> new Point(measure.right() - at.width(), at.y()));
        menu.add(new Separator());
        add(menu, "alignTop", at -> new Point(at.x(), measure.y()));
        add(menu, "alignMiddle", at -> new Point(at.x(), measure.centre().y() - at.height() / 2));
        add(menu, "alignBottom", at -> new Point(at.x(), measure.bottom() - at.height()));
        if (shapes.size() > 2) {
            menu.add(new Separator());
            menu.add(actions.onSelection("spreadAcross", () -> Optional.of(spread(true))));
            menu.add(actions.onSelection("spreadDown", () -> Optional.of(spread(false))));
        }
        return menu;
    }

    private void add(IMenuManager menu, String key, Function<Rect, Point> place) {
        menu.add(actions.onSelection(key, () -> {
            Map<ShapeElement, Point> positions = new LinkedHashMap<>();
            shapes.forEach(shape -> positions.put(shape, place.apply(shape.absoluteBounds())));
            return Optional.of(move(positions));
        }));
    }

    /** Equal gaps between the outermost two. */
    private DiagramCommand spread(boolean across) {
        List<ShapeElement> sorted = new ArrayList<>(shapes);
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
        return move(positions);
    }

    private static double start(ShapeElement shape, boolean across) {
        return across ? shape.absoluteBounds().x() : shape.absoluteBounds().y();
    }

    private static double length(ShapeElement shape, boolean across) {
        return across ? shape.bounds().width() : shape.bounds().height();
    }

    /** Positions on the sheet become positions in the parents. */
    private DiagramCommand move(Map<ShapeElement, Point> positions) {
        Map<ShapeElement, Point> relative = new LinkedHashMap<>();
        positions.forEach((shape, at) -> {
            Point origin = shape.parent().map(ShapeElement::absolutePosition).orElse(Point.ORIGIN);
            relative.put(shape, at.plus(-origin.x(), -origin.y()));
        });
        return actions.desk().tools().state().move(relative);
    }
}
