/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.explorer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.handlers.CollapseAllHandler;
import org.eclipse.ui.handlers.IHandlerService;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;

/** The buttons of the explorer: only what has problems, link with the editor, collapse. */
final class ExplorerToolBar {

    private ExplorerToolBar() {
    }

    static void fill(IViewSite site, TreeViewer viewer) {
        IToolBarManager bar = site.getActionBars().getToolBarManager();
        bar.add(new ProblemsOnly(viewer).toggle());
        bar.add(new EditorLink(viewer, site.getPage()).toggle());
        Action collapse = new Action(Texts.get("explorer.collapse"), Icons.descriptor("collapse")) {
            @Override
            public void run() {
                viewer.collapseAll();
            }
        };
        collapse.setActionDefinitionId(CollapseAllHandler.COMMAND_ID);
        site.getService(IHandlerService.class).activateHandler(CollapseAllHandler.COMMAND_ID,
                new ActionHandler(collapse));
        bar.add(collapse);
    }
}
