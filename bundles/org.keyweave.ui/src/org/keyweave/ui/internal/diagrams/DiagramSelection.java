/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.DiagramPart;

/** The model elements behind what is selected in a diagram, which may be drawn later. */
final class DiagramSelection implements ISelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private DiagramPart part;

    /** Is that of a diagram from now on. */
    void follow(DiagramPart newPart) {
        part = newPart;
        part.viewer().addSelectionChangedListener(event -> changed());
    }

    private void changed() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        listeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public ISelection getSelection() {
        return part == null ? StructuredSelection.EMPTY
                : new StructuredSelection(part.selected().stream().map(DiagramElement::target).distinct().toList());
    }

    @Override
    public void setSelection(ISelection selection) {
        if (part != null && selection instanceof StructuredSelection elements) {
            part.select(elements.stream().filter(EObject.class::isInstance).flatMap(
                    element -> part.diagram().elementsFor((EObject) element).stream()).toList());
        }
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
