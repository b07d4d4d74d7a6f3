/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.keyweave.ui.internal.properties.ElementProperties;
import org.keyweave.ui.internal.properties.FeatureValue;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;

/** Edits one feature in a table, with the editors of the properties view. */
final class FeatureEditing extends EditingSupport {

    private final TableViewer viewer;
    private final EStructuralFeature feature;
    private final Supplier<ModelSession> session;

    FeatureEditing(TableViewer viewer, EStructuralFeature feature, Supplier<ModelSession> session) {
        super(viewer);
        this.viewer = viewer;
        this.feature = feature;
        this.session = session;
    }

    @Override
    protected boolean canEdit(Object element) {
        return feature.isChangeable() && !feature.isDerived()
                && ((EObject) element).eClass().getEAllStructuralFeatures().contains(feature)
                && session.get().mayChange(List.of((EObject) element));
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return ElementProperties.editor(viewer.getTable(), (EObject) element, feature);
    }

    @Override
    protected Object getValue(Object element) {
        return FeatureValue.read((EObject) element, feature);
    }

    @Override
    protected void saveCellEditorValue(CellEditor editor, ViewerCell cell) {
        // A text that is no value must not empty the cell; what was there stays, and the user is told.
        if (editor.isValueValid()) {
            super.saveCellEditorValue(editor, cell);
        } else {
            MessageDialog.openWarning(viewer.getTable().getShell(), Texts.get("value.title"),
                    editor.getErrorMessage());
        }
    }

    @Override
    protected void setValue(Object element, Object value) {
        FeatureValue.set(List.of((EObject) element), feature, value);
        viewer.update(element, null);
    }
}
