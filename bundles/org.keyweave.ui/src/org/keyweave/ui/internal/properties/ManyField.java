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
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.ChooseManyDialog;
import org.keyweave.ui.session.ElementLabels;

/** Several values, ticked in a list that is searched by name. */
final class ManyField extends PropertyField {

    private final Composite area;
    private final Text text;
    private final Button button;

    ManyField(Composite parent, EStructuralFeature feature, Supplier<? extends List<?>> choices,
            Supplier<List<EObject>> elements) {
        super(feature, elements);
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 2;
        area.setLayout(layout);
        text = new Text(area, SWT.BORDER | SWT.READ_ONLY);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        button = new Button(area, SWT.PUSH);
        button.setText("\u2026");
        button.setToolTipText(Texts.get("choose.title"));
        button.addListener(SWT.Selection, event -> {
            FeatureValue value = value();
            ChooseManyDialog dialog = new ChooseManyDialog(area.getShell(),
                    ModelLabels.of(Locale.getDefault()).feature(feature), choices.get(),
                    value.value() instanceof List<?> list ? list : List.of());
            if (dialog.open() == Window.OK) {
                set(dialog.chosen());
            }
        });
    }

    @Override
    Control control() {
        return area;
    }

    @Override
    void refresh(boolean writable) {
        FeatureValue value = value();
        String now = ElementLabels.value(value.value());
        show(text, now);
        hint(text, value.mixed() ? different() : Texts.get("properties.reference.none"), now.isEmpty() ? null : now);
        button.setEnabled(writable);
    }
}
