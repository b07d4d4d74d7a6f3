/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.time.LocalDate;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyweave.ui.internal.text.Texts;

/** A day in a cell, typed or picked from a calendar, or none. */
public final class DateCellEditor extends CellEditor {

    private DateField field;
    private boolean picking;

    /** An editor of a {@link LocalDate}. */
    public DateCellEditor(Composite parent) {
        super(parent);
    }

    @Override
    protected Control createControl(Composite parent) {
        field = new DateField(parent, SWT.NONE);
        field.onPicked(() -> {
            picking = false;
            if (!field.isDisposed()) {
                changed();
                fireApplyEditorValue();
                deactivate();
            }
        });
        field.button().addListener(SWT.MouseDown, event -> picking = true);
        field.text().addListener(SWT.Modify, event -> changed());
        field.text().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                picking = true;
            } else if (event.character == SWT.ESC) {
                fireCancelEditor();
            }
        });
        field.text().addListener(SWT.DefaultSelection, event -> {
            fireApplyEditorValue();
            deactivate();
        });
        field.text().addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
            }
        });
        field.text().addListener(SWT.FocusOut, event -> field.getDisplay().asyncExec(() -> {
            // The calendar takes the keyboard without ending the editing.
            if (!picking && !field.isDisposed() && isActivated() && !field.button().isFocusControl()
                    && !field.text().isFocusControl()) {
                focusLost();
            }
        }));
        return field;
    }

    private void changed() {
        boolean valid = field.isValid();
        setErrorMessage(Texts.get("date.invalid", field.text().getText()));
        valueChanged(isValueValid(), valid);
    }

    @Override
    protected Object doGetValue() {
        return field.date().orElse(null);
    }

    @Override
    protected void doSetFocus() {
        field.text().selectAll();
        field.setFocus();
    }

    @Override
    protected void doSetValue(Object value) {
        field.setDate(value instanceof LocalDate date ? date : null);
        setValueValid(true);
    }
}
