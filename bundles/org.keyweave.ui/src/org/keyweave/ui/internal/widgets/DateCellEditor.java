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

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** A date by calendar, or none. */
public final class DateCellEditor extends DialogCellEditor {

    private static final int CLEAR = 1025;

    /** An editor of a {@link LocalDate}. */
    public DateCellEditor(Composite parent) {
        super(parent);
    }

    @Override
    protected void updateContents(Object value) {
        if (getDefaultLabel() != null) {
            getDefaultLabel().setText(ElementLabels.value(value));
        }
    }

    @Override
    protected Object openDialogBox(Control cell) {
        LocalDate before = getValue() instanceof LocalDate date ? date : null;
        Picker picker = new Picker(cell.getShell(), before == null ? LocalDate.now() : before);
        int answer = picker.open();
        if (answer == CLEAR) {
            // A dialog editor takes null for "cancelled", so that none is set here and told at once.
            doSetValue("");
            fireApplyEditorValue();
            return null;
        }
        return answer == Dialog.OK ? picker.date : null;
    }

    /** A calendar in a dialog. */
    private static final class Picker extends Dialog {

        private LocalDate date;

        Picker(Shell shell, LocalDate date) {
            super(shell);
            this.date = date;
        }

        @Override
        protected void configureShell(Shell shell) {
            super.configureShell(shell);
            shell.setText(Texts.get("date.title"));
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            Composite area = (Composite) super.createDialogArea(parent);
            DateTime calendar = new DateTime(area, SWT.CALENDAR);
            calendar.setDate(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
            calendar.addListener(SWT.Selection,
                    event -> date = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
            calendar.addListener(SWT.MouseDoubleClick, event -> okPressed());
            return area;
        }

        @Override
        protected void createButtonsForButtonBar(Composite parent) {
            createButton(parent, CLEAR, Texts.get("date.none"), false);
            super.createButtonsForButtonBar(parent);
        }

        @Override
        protected void buttonPressed(int id) {
            if (id == CLEAR) {
                setReturnCode(CLEAR);
                close();
            } else {
                super.buttonPressed(id);
            }
        }
    }
}
