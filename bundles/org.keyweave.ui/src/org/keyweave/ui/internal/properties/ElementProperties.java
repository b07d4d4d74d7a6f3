/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.properties;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.widgets.Composite;
import org.keyweave.ui.internal.widgets.ChoiceCellEditor;
import org.keyweave.ui.internal.widgets.DateCellEditor;
import org.keyweave.ui.internal.widgets.ManyCellEditor;
import org.keyweave.ui.internal.widgets.ParsedCellEditor;

/** Where the properties of elements are edited: in the properties view, and in the cells of tables. */
public final class ElementProperties {

    private ElementProperties() {
    }

    /** A page for the properties view that shows the elements of the current selection. */
    public static PropertyFormPage page() {
        return new PropertyFormPage();
    }

    /** The cell editor for a feature, or {@code null} when it cannot be edited in a cell. */
    public static CellEditor editor(Composite parent, EObject element, EStructuralFeature feature) {
        EClassifier type = feature.getEType();
        if (feature.isMany()) {
            return feature instanceof EReference reference
                    ? new ManyCellEditor(parent, () -> Choice.of(element, reference))
                    : type instanceof EEnum literals ? new ManyCellEditor(parent, () -> Choice.of(literals)) : null;
        }
        if (feature instanceof EReference reference) {
            return new ChoiceCellEditor(parent, Choice.of(element, reference), true);
        }
        if (type instanceof EEnum literals) {
            return new ChoiceCellEditor(parent, Choice.of(literals), feature.isUnsettable());
        }
        Class<?> java = type.getInstanceClass();
        if (java == boolean.class) {
            return new ChoiceCellEditor(parent, List.of(Boolean.TRUE, Boolean.FALSE), feature.isUnsettable());
        }
        return java == LocalDate.class ? new DateCellEditor(parent) : new ParsedCellEditor(parent, java);
    }
}
