/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.keyweave.diagram.ui.icons.Icons;

/** A button of a tool bar that opens a menu, filled anew each time. */
final class DropDown extends Action implements IMenuCreator {

    private final Consumer<IMenuManager> filler;
    private MenuManager shown;

    DropDown(String text, String icon, Consumer<IMenuManager> filler) {
        super(text, IAction.AS_DROP_DOWN_MENU);
        this.filler = filler;
        setToolTipText(text);
        setImageDescriptor(Icons.find(icon).orElse(null));
        setMenuCreator(this);
    }

    @Override
    public void runWithEvent(Event event) {
        if (event.widget instanceof ToolItem item) {
            Menu menu = getMenu(item.getParent());
            org.eclipse.swt.graphics.Rectangle at = item.getBounds();
            menu.setLocation(item.getParent().toDisplay(at.x, at.y + at.height));
            menu.setVisible(true);
        }
    }

    @Override
    public Menu getMenu(Control parent) {
        dispose();
        shown = new MenuManager();
        filler.accept(shown);
        return shown.createContextMenu(parent);
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        if (shown != null) {
            shown.dispose();
            shown = null;
        }
    }
}
