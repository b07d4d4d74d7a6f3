/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** Several values, ticked in a list. */
public final class ManyCellEditor extends DialogCellEditor {

    private final Supplier<? extends List<?>> choices;

    /** An editor of a list whose values come from the choices. */
    public ManyCellEditor(Composite parent, Supplier<? extends List<?>> choices) {
        super(parent);
        this.choices = choices;
    }

    @Override
    protected void updateContents(Object value) {
        if (getDefaultLabel() != null) {
            getDefaultLabel().setText(ElementLabels.value(value));
        }
    }

    @Override
    protected Object openDialogBox(Control cell) {
        ChooseManyDialog dialog = new ChooseManyDialog(cell.getShell(), Texts.get("choose.title"), choices.get(),
                getValue() instanceof List<?> list ? list : List.of());
        return dialog.open() == Window.OK ? dialog.chosen() : null;
    }
}
