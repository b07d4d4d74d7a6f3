/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** Rows of labels and controls on the page of a wizard, all aligned alike. */
final class Rows {

    private final Composite area;

    Rows(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 10;
        layout.marginHeight = 10;
        layout.verticalSpacing = 7;
        layout.horizontalSpacing = 12;
        area.setLayout(layout);
    }

    Composite area() {
        return area;
    }

    private void label(String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Texts.get(key));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
    }

    /** A line of text. */
    Text text(String key, Consumer<String> changed) {
        label(key);
        Text text = new Text(area, SWT.BORDER);
        text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addListener(SWT.Modify, event -> changed.accept(text.getText()));
        return text;
    }

    /** A choice of values; with {@code orNone} the first one is none. */
    <T> Combo choice(String key, List<T> values, boolean orNone, Function<T, String> name, Consumer<T> changed) {
        label(key);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setVisibleItemCount(14);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        if (orNone) {
            combo.add(ElementLabels.UNKNOWN);
        }
        values.forEach(each -> combo.add(name.apply(each)));
        combo.addListener(SWT.Selection, event -> {
            int index = combo.getSelectionIndex() - (orNone ? 1 : 0);
            changed.accept(index < 0 ? null : values.get(index));
        });
        combo.select(0);
        return combo;
    }

    /** A line of explanation in the right column. */
    Label hint() {
        new Label(area, SWT.NONE);
        Label hint = new Label(area, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.widthHint = 380;
        hint.setLayoutData(data);
        return hint;
    }
}
