/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.keyweave.ui.internal.text.Texts;

/**
 * The frame of the menu and tool bars. What belongs to Keyweave itself (open, recent files, reports, layers) is
 * contributed by plugin.xml to the groups that are laid out here.
 */
final class KeyweaveActionBarAdvisor extends ActionBarAdvisor {

    private IWorkbenchWindow window;

    KeyweaveActionBarAdvisor(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow ofWindow) {
        window = ofWindow;
        for (ActionFactory factory : new ActionFactory[] { ActionFactory.CLOSE,
                ActionFactory.CLOSE_ALL, ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.PRINT,
                ActionFactory.QUIT,
                ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE,
                ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.RESET_PERSPECTIVE,
                ActionFactory.PREFERENCES, ActionFactory.RENAME, ActionFactory.FIND,
                ActionFactory.MAXIMIZE, ActionFactory.NEXT_PART, ActionFactory.PREVIOUS_PART,
                ActionFactory.NEXT_EDITOR, ActionFactory.PREVIOUS_EDITOR }) {
            IWorkbenchAction action = factory.create(ofWindow);
            action.setText(Texts.get("action." + factory.getId()));
            action.setToolTipText(LegacyActionTools.removeMnemonics(action.getText()));
            register(action);
        }
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        MenuManager file = new MenuManager(Texts.get("menu.file"), IWorkbenchActionConstants.M_FILE);
        file.add(command(IWorkbenchCommandConstants.FILE_NEW, "action.newModel"));
        file.add(new GroupMarker("open"));
        file.add(new Separator());
        add(file, ActionFactory.CLOSE, ActionFactory.CLOSE_ALL);
        file.add(new Separator());
        add(file, ActionFactory.SAVE);
        file.add(command("org.keyweave.ui.saveAs", "action.saveAs"));
        add(file, ActionFactory.SAVE_ALL);
        file.add(command(IWorkbenchCommandConstants.FILE_REVERT, "action.revert"));
        file.add(new Separator());
        add(file, ActionFactory.PRINT);
        file.add(new Separator());
        file.add(command("org.keyweave.ui.import", "action.import"));
        file.add(command("org.keyweave.ui.export", "action.export"));
        file.add(new GroupMarker("reports"));
        file.add(new Separator());
        add(file, ActionFactory.QUIT);
        bar.add(file);

        MenuManager edit = new MenuManager(Texts.get("menu.edit"), IWorkbenchActionConstants.M_EDIT);
        edit.add(command(IWorkbenchCommandConstants.EDIT_UNDO, "action.undo"));
        edit.add(command(IWorkbenchCommandConstants.EDIT_REDO, "action.redo"));
        edit.add(new Separator());
        add(edit, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        edit.add(new Separator());
        add(edit, ActionFactory.DELETE, ActionFactory.SELECT_ALL, ActionFactory.RENAME);
        edit.add(new Separator());
        add(edit, ActionFactory.FIND);
        edit.add(new Separator());
        edit.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(edit);
        bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));

        MenuManager windowMenu = new MenuManager(Texts.get("menu.window"), IWorkbenchActionConstants.M_WINDOW);
        MenuManager views = new MenuManager(Texts.get("menu.showView"));
        views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
        windowMenu.add(views);
        windowMenu.add(new Separator());
        add(windowMenu, ActionFactory.MAXIMIZE, ActionFactory.NEXT_EDITOR, ActionFactory.PREVIOUS_EDITOR,
                ActionFactory.NEXT_PART, ActionFactory.PREVIOUS_PART);
        windowMenu.add(new Separator());
        add(windowMenu, ActionFactory.RESET_PERSPECTIVE);
        windowMenu.add(new Separator());
        add(windowMenu, ActionFactory.PREFERENCES);
        bar.add(windowMenu);

        MenuManager help = new MenuManager(Texts.get("menu.help"), IWorkbenchActionConstants.M_HELP);
        help.add(new GroupMarker("help"));
        help.add(new Separator());
        help.add(command(IWorkbenchCommandConstants.HELP_ABOUT, "action.about"));
        bar.add(help);
    }

    @Override
    protected void fillCoolBar(ICoolBarManager coolBar) {
        IToolBarManager file = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        file.add(new GroupMarker("open"));
        file.add(getAction(ActionFactory.SAVE.getId()));
        file.add(new Separator());
        file.add(command(IWorkbenchCommandConstants.EDIT_UNDO, "action.undo"));
        file.add(command(IWorkbenchCommandConstants.EDIT_REDO, "action.redo"));
        file.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
        coolBar.add(new ToolBarContributionItem(file, "org.keyweave.ui.toolbar.file"));
        coolBar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
    }

    private CommandContributionItem command(String id, String key) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(window, null, id,
                CommandContributionItem.STYLE_PUSH);
        parameter.label = Texts.get(key);
        parameter.tooltip = LegacyActionTools.removeMnemonics(parameter.label);
        return new CommandContributionItem(parameter);
    }

    private void add(MenuManager menu, ActionFactory... factories) {
        for (ActionFactory factory : factories) {
            menu.add(getAction(factory.getId()));
        }
    }
}
