/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.ShapeElement;

/**
 * Which shapes have edit parts while a diagram comes up: some hundred more with each step, in the order of the tree, so
 * that the window stays alive while those of thousands are made. Once all are there, whatever the diagram shows has one.
 */
public final class Admission {

    private static final int AT_ONCE = 250;

    private final Deque<ShapeElement> waiting = new ArrayDeque<>();
    private final Set<ShapeElement> admitted = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Holds back what is to come in later steps; before the viewer gets its contents. */
    public void begin(Diagram diagram) {
        diagram.roots().forEach(this::hold);
        if (waiting.size() <= AT_ONCE) {
            waiting.clear();
        }
    }

    private void hold(DiagramElement element) {
        if (element instanceof ShapeElement shape && shape.isVisible()) {
            waiting.add(shape);
            ShapePart.inside(shape).forEach(this::hold);
        }
    }

    /** Whether a shape may have a part by now. */
    boolean admits(DiagramElement shape) {
        return waiting.isEmpty() || admitted.contains(shape);
    }

    /** Whether some are held back still. */
    public boolean hasNext() {
        return !waiting.isEmpty();
    }

    /** Makes the next parts. Lines come with the second of their ends. */
    public void next(EditPartViewer viewer) {
        Set<Object> parents = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < AT_ONCE && hasNext(); i++) {
            ShapeElement shape = waiting.poll();
            admitted.add(shape);
            parents.add(shape.parent().map(Object.class::cast).orElseGet(viewer.getContents()::getModel));
        }
        // The part of a parent that comes in this step makes those inside by itself.
        List<EditPart> known = parents.stream().map(viewer.getEditPartRegistry()::get).filter(Objects::nonNull)
                .map(EditPart.class::cast).toList();
        known.forEach(EditPart::refresh);
        if (waiting.isEmpty()) {
            admitted.clear();
        }
    }
}
