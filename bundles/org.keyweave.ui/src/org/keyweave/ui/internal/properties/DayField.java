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

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.DateField;
import org.keyweave.ui.session.ElementLabels;

/** A day, typed or picked. */
final class DayField extends PropertyField {

    private final DateField field;

    DayField(Composite parent, EStructuralFeature feature, Supplier<List<EObject>> elements) {
        super(feature, elements);
        field = new DateField(parent, SWT.BORDER);
        field.onPicked(this::take);
        field.text().addListener(SWT.FocusOut, event -> take());
        field.text().addListener(SWT.DefaultSelection, event -> take());
        field.text().addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.ESC) {
                showValue();
            }
        });
    }

    private void take() {
        if (field.isDisposed()) {
            return;
        }
        FeatureValue before = value();
        if (!field.isValid()) {
            problem(Texts.get("date.invalid", field.text().getText()));
        } else if (!before.mixed() || field.date().isPresent()) {
            set(field.date().orElse(null));
        }
    }

    @Override
    Control control() {
        return field;
    }

    @Override
    void refresh(boolean writable) {
        if (!field.text().isFocusControl()) {
            showValue();
        }
        field.setEnabled(writable);
    }

    private void showValue() {
        FeatureValue value = value();
        LocalDate date = (LocalDate) value.value();
        show(field.text(), date == null ? "" : ElementLabels.value(date));
        hint(field.text(), value.mixed() ? different() : Texts.get("date.message"), field.text().getToolTipText());
        problem(null);
    }
}
