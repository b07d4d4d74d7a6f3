/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.properties;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.charts.Tones;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** A value that follows from others: it can be read and copied, and says how it comes about. */
final class ComputedField extends PropertyField {

    private static final int LISTED = 6;

    private final Text text;

    ComputedField(Composite parent, EStructuralFeature feature, Supplier<List<EObject>> elements) {
        super(feature, elements);
        text = new Text(parent, SWT.READ_ONLY | SWT.WRAP);
        text.setToolTipText(Texts.get("properties.computed.hint",
                ModelLabels.of(Locale.getDefault()).featureDescription(feature)));
    }

    @Override
    Control control() {
        return text;
    }

    @Override
    void refresh(boolean writable) {
        FeatureValue value = value();
        Color muted = Tones.of(text.getParent()).muted();
        if (!muted.equals(text.getForeground())) {
            text.setForeground(muted);
        }
        show(text, value.mixed() ? different() : value.value() == null ? ElementLabels.UNKNOWN
                : value.value() instanceof List<?> list && list.size() > LISTED
                        ? Texts.get("properties.manyMore", ElementLabels.value(list.subList(0, LISTED)),
                                list.size() - LISTED)
                        : ElementLabels.value(value.value()));
    }
}
