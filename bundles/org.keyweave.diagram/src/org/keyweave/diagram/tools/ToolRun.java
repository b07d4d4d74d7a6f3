/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.tools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.ElementState;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.sync.DiagramSynchronizer;

/** One execution of a command: what it made, and where new elements go. */
final class ToolRun {

    private final DiagramSynchronizer synchronizer;
    private final Set<EObject> made = new LinkedHashSet<>();
    private final List<DiagramElement> selected = new ArrayList<>();
    private final List<Runnable> afterwards = new ArrayList<>();

    ToolRun(DiagramSynchronizer synchronizer) {
        this.synchronizer = synchronizer;
    }

    DiagramSynchronizer synchronizer() {
        return synchronizer;
    }

    void made(EObject element) {
        made.add(element);
    }

    List<EObject> made() {
        return List.copyOf(made);
    }

    List<DiagramElement> selection() {
        return selected.stream().filter(element -> synchronizer.diagram().element(element.id())
                .filter(present -> present == element).isPresent()).toList();
    }

    void select(DiagramElement element) {
        if (!selected.contains(element)) {
            selected.add(element);
        }
    }

    /** Runs after the diagram followed the model. */
    void afterwards(Runnable action) {
        afterwards.add(action);
    }

    /** Sets states; the diagram follows with the next refresh. */
    void put(String id, ElementState state) {
        synchronizer.state().put(id, state);
        synchronizer.stateChanged(Set.of(id));
    }

    /**
     * Puts the elements that show something made into their place, once they are there.
     *
     * @param parent parent they are in, {@code null} for the sheet
     * @param position where, {@code null} leaves it to the runtime
     * @param size how large, {@code null} leaves it to style and content
     */
    void placeMade(ShapeElement parent, Point position, Size size) {
        afterwards(() -> place(made, parent, position, size));
    }

    /** Puts the elements that show some model elements into their place. */
    void place(Set<EObject> elements, ShapeElement parent, Point position, Size size) {
        double shift = 0;
        for (EObject element : elements) {
            for (DiagramElement view : List.copyOf(synchronizer.diagram().elementsFor(element))) {
                if (view instanceof ShapeElement shape && shape.parent().orElse(null) == parent) {
                    select(shape);
                    ElementState state = synchronizer.state().get(shape.id());
                    state = position == null ? state : state.withPosition(position.plus(shift, shift));
                    put(shape.id(), size == null ? state : state.withSize(size));
                    shift += 16;
                } else if (!(view instanceof ShapeElement)) {
                    select(view);
                }
            }
        }
    }

    void finish() {
        afterwards.forEach(Runnable::run);
        synchronizer.refresh();
    }
}
