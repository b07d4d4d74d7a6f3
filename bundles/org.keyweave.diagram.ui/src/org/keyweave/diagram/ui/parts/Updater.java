/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramChange;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.DiagramListener;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;

/** Brings the parts up to date that a change of the diagram concerns, and no others. */
public final class Updater implements DiagramListener {

    private final Diagram diagram;
    private final EditPartViewer viewer;

    /** An updater for a viewer. */
    public Updater(Diagram diagram, EditPartViewer viewer) {
        this.diagram = diagram;
        this.viewer = viewer;
    }

    @Override
    public void changed(DiagramChange change) {
        Set<Object> structure = new LinkedHashSet<>();
        change.removed().forEach(element -> around(element, structure));
        change.added().forEach(element -> around(element, structure));
        for (DiagramElement element : change.revealed()) {
            around(element, structure);
            inside(element, structure);
        }
        structure.addAll(change.reordered());
        structure.forEach(this::refresh);
        change.restyled().forEach(this::refreshLook);
        change.moved().forEach(this::refreshLook);
        change.revealed().forEach(this::refreshLook);
    }

    /** What holds an element: the parent of a shape, the ends of an edge. */
    private void around(DiagramElement element, Set<Object> result) {
        if (element instanceof EdgeElement edge) {
            result.add(edge.sourceEnd());
            result.add(edge.targetEnd());
        } else {
            result.add(((ShapeElement) element).parent().<Object>map(parent -> parent).orElse(diagram));
        }
    }

    /** An element with all inside, and the other ends of its edges: they come and go with it. */
    private void inside(DiagramElement element, Set<Object> result) {
        result.add(element);
        element.outgoing().forEach(edge -> {
            result.add(edge.targetEnd());
            inside(edge, result);
        });
        element.incoming().forEach(edge -> {
            result.add(edge.sourceEnd());
            inside(edge, result);
        });
        if (element instanceof ContainerElement container) {
            container.children().forEach(child -> inside(child, result));
        }
        if (element instanceof ShapeElement shape) {
            shape.borderedNodes().forEach(node -> inside(node, result));
        }
    }

    private void refresh(Object element) {
        EditPart part = (EditPart) viewer.getEditPartRegistry().get(element);
        if (part != null) {
            part.refresh();
        }
    }

    private void refreshLook(DiagramElement element) {
        EditPart part = (EditPart) viewer.getEditPartRegistry().get(element);
        if (part instanceof ShapePart shape) {
            shape.refreshInside();
        } else if (part instanceof EdgePart edge) {
            edge.refreshAll();
        }
    }
}
