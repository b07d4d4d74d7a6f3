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
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;

/** Makes the control that fits a feature. */
final class PropertyFields {

    private PropertyFields() {
    }

    /** The field of a feature of the elements that are shown. */
    static PropertyField create(Composite area, EStructuralFeature feature, Supplier<List<EObject>> elements) {
        Class<?> java = feature.getEType().getInstanceClass();
        boolean listed = feature instanceof EReference || feature.getEType() instanceof EEnum;
        if (feature.isDerived() || !feature.isChangeable() || feature.isMany() && !listed) {
            return new ComputedField(area, feature, elements);
        }
        if (feature.isMany()) {
            return new ManyField(area, feature, () -> feature instanceof EReference reference
                    ? Choice.of(elements.get().get(0), reference) : Choice.of((EEnum) feature.getEType()), elements);
        }
        if (feature instanceof EReference reference) {
            return new ReferenceField(area, reference, elements);
        }
        if (feature.getEType() instanceof EEnum literals) {
            return new ChoiceField(area, feature, Choice.of(literals), elements);
        }
        if (java == boolean.class) {
            return new ChoiceField(area, feature, List.of(Boolean.TRUE, Boolean.FALSE), elements);
        }
        return java == LocalDate.class ? new DayField(area, feature, elements)
                : new TextField(area, feature, elements);
    }
}
