/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.keyweave.diagram.model.DiagramElement;

/** Selects elements in a viewer. */
final class Selecting {

    private final GraphicalViewer viewer;

    Selecting(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    /** Selects elements and brings the first into view; those that are not shown are left out. */
    void select(List<DiagramElement> elements) {
        List<EditPart> parts = new ArrayList<>();
        elements.stream().map(viewer.getEditPartRegistry()::get).filter(Objects::nonNull)
                .forEach(part -> parts.add((EditPart) part));
        viewer.setSelection(new StructuredSelection(parts));
        if (!parts.isEmpty()) {
            viewer.reveal(parts.get(0));
        }
    }

    /** Does the same once what goes on has ended, such as a step that makes the elements. */
    void later(List<DiagramElement> elements) {
        viewer.getControl().getDisplay().asyncExec(() -> {
            if (viewer.getControl() != null && !viewer.getControl().isDisposed()) {
                select(elements);
            }
        });
    }
}
