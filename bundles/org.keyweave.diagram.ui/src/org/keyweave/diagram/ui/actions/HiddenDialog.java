/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.desk.ElementNames;

/** Lists what was hidden and asks what is to be shown again. */
final class HiddenDialog {

    private final ElementListSelectionDialog dialog;

    HiddenDialog(Shell shell, Desk desk) {
        dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
            @Override
            public String getText(Object element) {
                DiagramElement hidden = (DiagramElement) element;
                return ElementNames.of(hidden) + " \u2013 " + ElementNames.kind(hidden);
            }
        });
        dialog.setTitle(desk.messages().get("hidden.title"));
        dialog.setMessage(desk.messages().get("hidden.message"));
        dialog.setMultipleSelection(true);
    }

    /** The elements chosen; none when the dialog was left. */
    List<DiagramElement> ask(List<DiagramElement> hidden) {
        dialog.setElements(hidden.toArray());
        return dialog.open() != Window.OK ? List.of()
                : Stream.of(dialog.getResult()).map(DiagramElement.class::cast).toList();
    }
}
