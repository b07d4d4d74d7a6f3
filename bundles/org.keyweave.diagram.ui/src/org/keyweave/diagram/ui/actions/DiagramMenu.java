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
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.icons.Icons;
import org.keyweave.vsm.spec.GenericToolSpec;
import org.keyweave.vsm.spec.ToolSpec;

/** Fills the context menu: the notation's own tools first, then what every diagram offers. */
final class DiagramMenu {

    private final DiagramActions actions;
    private final Desk desk;
    private final List<DiagramElement> selected;

    DiagramMenu(DiagramActions actions) {
        this.actions = actions;
        this.desk = actions.desk();
        this.selected = actions.selected();
    }

    void fill(IMenuManager menu) {
        tools(menu);
        sub(menu, selected.size() == 2 ? "menu.connect" : "menu.new", selected.size() == 2 ? "line" : "card",
                new ToolMenu(actions)::fill);
        menu.add(new Separator());
        if (!selected.isEmpty()) {
            possible(menu, "rename", "delete", "hide", "pin", "autoSize", "straighten");
            if (actions.shapes().size() > 1) {
                sub(menu, "menu.align", "align", this::align);
            }
            menu.add(new Separator());
        }
        possible(menu, "showHidden", "showAll");
        menu.add(new Separator());
        possible(menu, "arrangeAll", "arrangeSelection");
        SheetMenus sheet = new SheetMenus(actions);
        if (sheet.hasLayers()) {
            sub(menu, "menu.layers", "layers", sheet::layers);
        }
        if (sheet.hasFilters()) {
            sub(menu, "menu.filters", "filters", sheet::filters);
        }
        menu.add(new Separator());
        possible(menu, "selectAll", "find");
        sub(menu, "menu.view", "fit", this::view);
        menu.add(new Separator());
        possible(menu, "export", "copyPicture", "print");
        menu.add(new Separator());
    }

    /** The generic tools of the notation that apply here. */
    private void tools(IMenuManager menu) {
        if (actions.isReadOnly() || selected.size() > 1) {
            return;
        }
        DiagramElement element = selected.isEmpty() ? null : selected.get(0);
        for (ToolSpec tool : desk.tools().tools()) {
            if (tool instanceof GenericToolSpec generic && desk.tools().run(generic, element).isAllowed()) {
                menu.add(new Action(tool.label(), tool.iconPath().isEmpty() ? null : ToolSigns.of(tool, desk.ink())) {
                    @Override
                    public void run() {
                        actions.run(desk.tools().run(generic, element));
                    }
                });
            }
        }
    }

    private void possible(IMenuManager menu, String... keys) {
        for (String key : keys) {
            IAction action = actions.get(key);
            if (action.isEnabled()) {
                menu.add(action);
            }
        }
    }

    private void sub(IMenuManager menu, String key, String icon, Consumer<IMenuManager> filler) {
        MenuManager inner = new MenuManager(desk.messages().get(key), Icons.find(icon).orElse(null), null);
        filler.accept(inner);
        if (!inner.isEmpty()) {
            menu.add(inner);
        }
    }

    private void align(IMenuManager menu) {
        Alignment.fill(menu, actions);
    }

    private void view(IMenuManager menu) {
        possible(menu, "fit", "fitSelection", "actualSize", "zoomIn", "zoomOut");
        menu.add(new Separator());
        rulers(menu, actions);
    }

    /** What lies beside and below the drawing, and what snaps. */
    static void rulers(IMenuManager menu, DiagramActions actions) {
        for (String key : List.of("showRulers", "showGrid", "", "snapShapes", "snapGuides", "snapGrid", "", "guides")) {
            menu.add(key.isEmpty() ? new Separator() : new ActionContributionItem(actions.get(key)));
        }
    }
}
