/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.util.Comparator;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.desk.Desk;

/** Finds an element by its label while typing. */
final class FindDialog {

    private final ElementListSelectionDialog dialog;

    FindDialog(Shell shell, Desk desk) {
        dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((DiagramElement) element).label().replace('\n', ' ');
            }
        });
        dialog.setTitle(desk.messages().get("find.title"));
        dialog.setMessage(desk.messages().get("find.message"));
        dialog.setMultipleSelection(false);
        dialog.setMatchEmptyString(true);
        dialog.setElements(desk.diagram().elements().stream()
                .filter(element -> element.isVisible() && !element.label().isEmpty())
                .sorted(Comparator.comparing(DiagramElement::label)).toArray());
    }

    Optional<DiagramElement> ask() {
        return dialog.open() == org.eclipse.jface.window.Window.OK ? Optional.of((DiagramElement) dialog
                .getFirstResult()) : Optional.empty();
    }
}
