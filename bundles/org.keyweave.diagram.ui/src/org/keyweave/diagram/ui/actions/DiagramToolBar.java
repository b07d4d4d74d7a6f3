/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.keyweave.diagram.ui.desk.Desk;

/** The tool bar of a diagram: looking, layers and filters, arranging, finding, giving away. */
public final class DiagramToolBar {

    private DiagramToolBar() {
    }

    /** Fills a tool bar. */
    public static void fill(IToolBarManager bar, DiagramActions actions) {
        Desk desk = actions.desk();
        bar.add(new ZoomCombo(actions.sight().zoom(), desk.messages()));
        add(bar, actions, "zoomOut", "zoomIn", "fit", "actualSize");
        bar.add(new Separator());
        SheetMenus sheet = new SheetMenus(actions);
        if (sheet.hasLayers()) {
            bar.add(new DropDown(desk.messages().get("menu.layers"), "layers", sheet::layers));
        }
        if (sheet.hasFilters()) {
            bar.add(new DropDown(desk.messages().get("menu.filters"), "filters", sheet::filters));
        }
        bar.add(new Separator());
        add(bar, actions, "arrangeAll");
        bar.add(new DropDown(desk.messages().get("menu.align"), "align", menu -> {
            actions.update();
            Alignment.fill(menu, actions);
        }));
        add(bar, actions, "pin", "hide", "showHidden");
        bar.add(new DropDown(desk.messages().get("menu.rulers"), "rulers", menu -> {
            actions.update();
            DiagramMenu.rulers(menu, actions);
        }));
        bar.add(new Separator());
        add(bar, actions, "find");
        bar.add(new Separator());
        add(bar, actions, "export", "copyPicture", "print");
        bar.add(new Separator("additions"));
    }

    private static void add(IToolBarManager bar, DiagramActions actions, String... keys) {
        for (String key : keys) {
            bar.add(actions.get(key));
        }
    }
}
