/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ShapeElement;

/**
 * Moves and resizes what is selected by keys. GEF's own way puts the mouse pointer on a handle, which not every window
 * system lets a program do.
 */
final class Nudge {

    private static final double STEP = 10;
    private static final double LEAST = 10;

    private final DiagramActions actions;

    Nudge(DiagramActions actions) {
        this.actions = actions;
    }

    /** Takes an arrow key with control and shift, which moves, or with control and alt, which resizes. */
    boolean press(KeyEvent event) {
        Point by = by(event.keyCode);
        int modifiers = event.stateMask & SWT.MODIFIER_MASK;
        boolean move = modifiers == (SWT.MOD1 | SWT.SHIFT);
        if (by == null || !move && modifiers != (SWT.MOD1 | SWT.ALT)) {
            return false;
        }
        List<ShapeElement> shapes = actions.shapes();
        if (!actions.isReadOnly() && !shapes.isEmpty()) {
            if (move) {
                move(shapes, by);
            } else {
                resize(shapes, by);
            }
        }
        return true;
    }

    private static Point by(int key) {
        return switch (key) {
            case SWT.ARROW_LEFT -> new Point(-STEP, 0);
            case SWT.ARROW_RIGHT -> new Point(STEP, 0);
            case SWT.ARROW_UP -> new Point(0, -STEP);
            case SWT.ARROW_DOWN -> new Point(0, STEP);
            default -> null;
        };
    }

    private void move(List<ShapeElement> shapes, Point by) {
        Map<ShapeElement, Point> positions = new LinkedHashMap<>();
        shapes.forEach(shape -> positions.put(shape, shape.bounds().topLeft().plus(by.x(), by.y())));
        actions.run(actions.desk().tools().state().move(positions));
    }

    private void resize(List<ShapeElement> shapes, Point by) {
        Map<ShapeElement, Rect> wanted = new LinkedHashMap<>();
        for (ShapeElement shape : shapes) {
            Rect now = shape.bounds();
            wanted.put(shape, new Rect(now.x(), now.y(), Math.max(LEAST, now.width() + by.x()),
                    Math.max(LEAST, now.height() + by.y())));
        }
        actions.run(actions.desk().tools().state().resize(wanted));
    }
}
