/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;

/** Tool bar of the list of problems: grouping, excluded findings, copy. */
final class ProblemToolBar {

    private final ProblemsView view;
    private final ProblemRows rows;

    ProblemToolBar(ProblemsView view, ProblemRows rows) {
        this.view = view;
        this.rows = rows;
    }

    void fill(IActionBars bars) {
        IToolBarManager bar = bars.getToolBarManager();
        bar.add(grouping());
        Action excluded = new Action(Texts.get("problems.excluded"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.setExcluded(isChecked());
            }
        };
        excluded.setImageDescriptor(Icons.descriptor("group_exclusions"));
        excluded.setToolTipText(Texts.get("problems.excluded.hint"));
        bar.add(excluded);
        Action copy = new Action(Texts.get("problems.copy"), Icons.descriptor("copy")) {
            @Override
            public void run() {
                view.copy();
            }
        };
        copy.setToolTipText(copy.getText());
        copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
        bar.add(copy);
    }

    private IAction grouping() {
        Action action = new Action(Texts.get("problems.group"), IAction.AS_DROP_DOWN_MENU) {
            @Override
            public void run() {
                ProblemGrouping[] all = ProblemGrouping.values();
                view.setGrouping(all[(rows.grouping().ordinal() + 1) % all.length]);
            }
        };
        action.setImageDescriptor(Icons.descriptor("group_plan"));
        action.setToolTipText(Texts.get("problems.group"));
        action.setMenuCreator(new GroupingMenu());
        return action;
    }

    private IAction choice(ProblemGrouping grouping) {
        Action action = new Action(grouping.label(), IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    view.setGrouping(grouping);
                }
            }
        };
        action.setChecked(rows.grouping() == grouping);
        return action;
    }

    /** The choices below the button, made anew each time. */
    private final class GroupingMenu implements IMenuCreator {

        private final MenuManager menu = new MenuManager();

        GroupingMenu() {
            menu.setRemoveAllWhenShown(true);
            menu.addMenuListener(manager -> {
                for (ProblemGrouping grouping : ProblemGrouping.values()) {
                    menu.add(choice(grouping));
                }
            });
        }

        @Override
        public Menu getMenu(Control parent) {
            return menu.createContextMenu(parent);
        }

        @Override
        public Menu getMenu(Menu parent) {
            return null;
        }

        @Override
        public void dispose() {
            menu.dispose();
        }
    }
}
