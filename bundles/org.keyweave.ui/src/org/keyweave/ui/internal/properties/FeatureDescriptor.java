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
import java.util.Locale;

import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ILabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.widgets.ChoiceCellEditor;
import org.keyweave.ui.internal.widgets.DateCellEditor;
import org.keyweave.ui.internal.widgets.ManyCellEditor;
import org.keyweave.ui.internal.widgets.ParsedCellEditor;
import org.keyweave.ui.session.ElementLabels;

/** One feature: its label, its help text and the editor for its type. */
final class FeatureDescriptor extends PropertyDescriptor {

    private final EObject element;
    private final EStructuralFeature feature;
    private final boolean writable;

    FeatureDescriptor(EObject element, EStructuralFeature feature, boolean writable, String category) {
        super(feature, ModelLabels.of(Locale.getDefault()).feature(feature));
        this.element = element;
        this.feature = feature;
        this.writable = writable && feature.isChangeable() && !feature.isDerived();
        setCategory(category);
        setDescription(ModelLabels.of(Locale.getDefault()).featureDescription(feature));
    }

    @Override
    public ILabelProvider getLabelProvider() {
        return new LabelProvider() {
            @Override
            public String getText(Object value) {
                return ElementLabels.value(value);
            }
        };
    }

    @Override
    public CellEditor createPropertyEditor(Composite parent) {
        return writable ? editor(parent, element, feature) : null;
    }

    static CellEditor editor(Composite parent, EObject element, EStructuralFeature feature) {
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
            return new ChoiceCellEditor(parent, List.of(Boolean.TRUE, Boolean.FALSE),
                    feature.isUnsettable());
        }
        if (java == LocalDate.class) {
            return new DateCellEditor(parent);
        }
        return new ParsedCellEditor(parent, java);
    }
}
