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
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.keyweave.ui.internal.text.Texts;

/** The control for one feature of the elements that are shown. */
abstract class PropertyField {

    private final EStructuralFeature feature;
    private final Supplier<List<EObject>> elements;
    private ControlDecoration error;

    PropertyField(EStructuralFeature feature, Supplier<List<EObject>> elements) {
        this.feature = feature;
        this.elements = elements;
    }

    final EStructuralFeature feature() {
        return feature;
    }

    final List<EObject> elements() {
        return elements.get();
    }

    final FeatureValue value() {
        return FeatureValue.of(elements(), feature);
    }

    /** Gives the elements a value and shows what they have then. */
    final void set(Object value) {
        problem(null);
        FeatureValue.set(elements(), feature, value);
    }

    /** Marks the control with what is wrong; {@code null} for nothing. */
    final void problem(String message) {
        if (error == null && message != null) {
            error = new ControlDecoration(control(), SWT.LEFT | SWT.TOP);
            error.setImage(FieldDecorationRegistry.getDefault()
                    .getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage());
        }
        if (error != null) {
            error.setDescriptionText(message);
            if (message == null) {
                error.hide();
            } else {
                error.show();
            }
        }
    }

    /** What is written where the elements differ. */
    static String different() {
        return Texts.get("properties.different");
    }

    /** Shows a text; one that is shown already is left alone, since the system would lay it out again. */
    static void show(Text control, String text) {
        if (!control.getText().equals(text)) {
            control.setText(text);
        }
    }

    /** Shows a message in an empty text, and a tool tip, unless they are shown already. */
    static void hint(Text control, String message, String tip) {
        if (!control.getMessage().equals(message)) {
            control.setMessage(message);
        }
        if (!Objects.equals(control.getToolTipText(), tip)) {
            control.setToolTipText(tip);
        }
    }

    /** The control in the right column. */
    abstract Control control();

    /** Shows the value as it is now, unless the user is in the middle of typing. */
    abstract void refresh(boolean writable);

    /** Height that the control wants, in lines of text. */
    int lines() {
        return 1;
    }
}
