/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** One of a few values, such as a status, or yes and no. */
final class ChoiceField extends PropertyField {

    private final Combo combo;
    private final List<Object> choices = new ArrayList<>();
    private boolean mixed;

    ChoiceField(Composite parent, EStructuralFeature feature, List<?> values, Supplier<List<EObject>> elements) {
        super(feature, elements);
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setVisibleItemCount(16);
        if (feature.isUnsettable()) {
            choices.add(null);
        }
        choices.addAll(values);
        fill();
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex() - (mixed ? 1 : 0);
            if (index >= 0) {
                set(choices.get(index));
            }
        });
        // The wheel scrolls the page; it must not change values on its way.
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    private void fill() {
        List<String> items = new ArrayList<>();
        if (mixed) {
            items.add(different());
        }
        choices.forEach(each -> items.add(each == null ? ElementLabels.UNKNOWN
                : each instanceof Boolean flag ? Texts.get(flag ? "value.yes" : "value.no")
                        : ElementLabels.value(each)));
        combo.setItems(items.toArray(String[]::new));
    }

    @Override
    Control control() {
        return combo;
    }

    @Override
    void refresh(boolean writable) {
        FeatureValue value = value();
        if (value.mixed() != mixed) {
            mixed = value.mixed();
            fill();
        }
        int index = mixed ? 0 : choices.indexOf(value.value());
        if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
        combo.setEnabled(writable);
    }
}
