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
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.ParsedCellEditor;

/** A text or a number; taken when the field is left or Enter is pressed, given back by Esc. */
final class TextField extends PropertyField {

    private final Text text;
    private final Class<?> type;
    private final boolean tall;
    private String shown = "";

    TextField(Composite parent, EStructuralFeature feature, Supplier<List<EObject>> elements) {
        super(feature, elements);
        type = feature.getEType().getInstanceClass();
        tall = type == String.class && FeatureGroup.isLong(feature);
        text = new Text(parent, tall ? SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.BORDER);
        text.addListener(SWT.FocusOut, event -> take());
        text.addListener(SWT.DefaultSelection, event -> take());
        text.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.ESC) {
                text.setText(shown);
                problem(null);
            }
        });
        text.addListener(SWT.Traverse, event -> {
            // Tab leads on from a text of several lines, too.
            if (tall && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
                event.doit = true;
            }
        });
    }

    private void take() {
        if (!text.getText().equals(shown)) {
            try {
                Object value = ParsedCellEditor.parse(text.getText(), type);
                shown = text.getText();
                set(value);
            } catch (IllegalArgumentException e) {
                problem(Texts.get("value.invalid", text.getText()));
            }
        }
    }

    @Override
    Control control() {
        return text;
    }

    @Override
    int lines() {
        return tall ? 3 : 1;
    }

    @Override
    void refresh(boolean writable) {
        boolean typing = text.isFocusControl() && !text.getText().equals(shown);
        if (!typing) {
            FeatureValue value = value();
            String now = ParsedCellEditor.text(value.value());
            show(text, now);
            shown = now;
            hint(text, value.mixed() ? different() : "", value.mixed() ? different() : null);
            problem(null);
        }
        text.setEditable(writable);
    }
}
