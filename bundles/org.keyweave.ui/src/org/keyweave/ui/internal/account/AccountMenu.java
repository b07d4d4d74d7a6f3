/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchActionConstants;

/** The context menu of the account editor; its commands are contributed by {@code plugin.xml}. */
final class AccountMenu {

    /** Identifier for contributions. */
    static final String ID = "org.keyweave.ui.accountEditor";

    private AccountMenu() {
    }

    /**
     * Gives the container of the pages a menu. The pages that are made afterwards and what is on them have the same
     * one.
     *
     * @param selection what the commands are about; the account itself when nothing is selected
     */
    static void attach(Control control, IEditorSite site, ISelectionProvider selection) {
        MenuManager menu = new MenuManager();
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        control.setMenu(menu.createContextMenu(control));
        site.registerContextMenu(ID, menu, selection, false);
        control.addDisposeListener(event -> menu.dispose());
    }
}
