/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Item;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.NamedElement;
import org.keyweave.ui.internal.properties.FeatureValue;
import org.keyweave.ui.session.Sessions;

/** Renames in the tree itself, only when asked to: a click selects and nothing else. */
final class Rename implements ICellModifier {

    private static final String NAME = "name";

    private final TreeViewer viewer;

    Rename(TreeViewer viewer) {
        this.viewer = viewer;
        ColumnViewerEditorActivationStrategy strategy = new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        };
        TreeViewerEditor.create(viewer, strategy, ColumnViewerEditor.DEFAULT);
        viewer.setColumnProperties(new String[] { NAME });
        viewer.setCellEditors(new CellEditor[] { new TextCellEditor(viewer.getTree()) });
        viewer.setCellModifier(this);
    }

    void start() {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        if (selected instanceof NamedElement named
                && Sessions.of(named).filter(session -> session.mayChange(List.of(named))).isPresent()) {
            viewer.editElement(selected, 0);
        }
    }

    @Override
    public boolean canModify(Object element, String property) {
        return element instanceof NamedElement named
                && Sessions.of(named).filter(session -> !session.isReadOnly(named)).isPresent();
    }

    @Override
    public Object getValue(Object element, String property) {
        String name = ((NamedElement) element).getName();
        return name == null ? "" : name;
    }

    @Override
    public void modify(Object item, String property, Object value) {
        Object element = item instanceof Item widget ? widget.getData() : item;
        if (value != null) {
            FeatureValue.set(List.of((EObject) element), KeyweavePackage.Literals.NAMED_ELEMENT__NAME,
                    value.toString().trim());
        }
    }
}
