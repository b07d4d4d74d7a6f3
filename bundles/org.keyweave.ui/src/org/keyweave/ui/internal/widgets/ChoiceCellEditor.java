/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.keyweave.ui.internal.properties.Choice;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** A list of values to choose from, with their labels; "unknown" is a choice where a feature may be unknown. */
public final class ChoiceCellEditor extends ComboBoxViewerCellEditor {

    /** An editor that offers the values in their order. */
    public ChoiceCellEditor(Composite parent, List<?> values, boolean orNone) {
        super(parent, SWT.READ_ONLY);
        List<Object> choices = new ArrayList<>();
        if (orNone) {
            choices.add(Choice.NONE);
        }
        choices.addAll(values);
        setContentProvider(ArrayContentProvider.getInstance());
        setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object value) {
                return value instanceof Boolean flag ? Texts.get(flag ? "value.yes" : "value.no")
                        : ElementLabels.value(value);
            }
        });
        setInput(choices);
        getViewer().getCCombo().setVisibleItemCount(14);
    }

    @Override
    protected void doSetValue(Object value) {
        super.doSetValue(value == null ? Choice.NONE : value);
    }
}
