/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.keyweave.validation.core.Finding;

/** Keys of the list of problems: Ctrl+1 for the quick fixes, left and right to close and open a group. */
final class ProblemKeys implements Listener {

    private final ProblemsView view;
    private final ProblemMenu menu;

    ProblemKeys(ProblemsView view, ProblemMenu menu) {
        this.view = view;
        this.menu = menu;
    }

    @Override
    public void handleEvent(Event event) {
        if (event.keyCode == '1' && (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1) {
            offerFixes(view.viewer().getTable());
        } else if (view.first() instanceof ProblemRow.Head head
                && event.keyCode == (head.open() ? SWT.ARROW_LEFT : SWT.ARROW_RIGHT)) {
            view.open();
        }
    }

    private void offerFixes(Table table) {
        List<Finding> findings = view.table().selected().stream().filter(ProblemRow.Found.class::isInstance)
                .map(row -> ((ProblemRow.Found) row).finding()).toList();
        if (!findings.isEmpty()) {
            MenuManager manager = new MenuManager();
            menu.fixes(findings).forEach(manager::add);
            Menu popup = manager.createContextMenu(table);
            Rectangle row = table.getItem(table.getSelectionIndex()).getBounds(0);
            popup.setLocation(table.toDisplay(row.x + 20, row.y + row.height));
            popup.addListener(SWT.Hide, event -> popup.getDisplay().asyncExec(manager::dispose));
            popup.setVisible(true);
        }
    }
}
