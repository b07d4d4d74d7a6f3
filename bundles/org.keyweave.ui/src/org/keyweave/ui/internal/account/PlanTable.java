/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.edit.Duplicate;
import org.keyweave.ui.internal.edit.NewElements;
import org.keyweave.ui.internal.edit.SafeDelete;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.ModelSession;

/** One table of the plan with its tab, its buttons and its keys. */
final class PlanTable {

    private final AccountPage page;
    private final String key;
    private final Function<Account, List<? extends EObject>> rows;
    private final EReference into;
    private final EClass type;
    private final CTabItem tab;
    private final FeatureTable table;
    private final Function<EObject, EObject> owner;

    /**
     * @param rows what the table shows of an account
     * @param into where new elements go
     * @param owner what holds new elements, given the selected one or {@code null}; {@code null} for nothing
     */
    PlanTable(AccountPage page, FormToolkit toolkit, CTabFolder folder, String key,
            Function<Account, List<? extends EObject>> rows, EReference into, EClass type,
            Function<EObject, EObject> owner) {
        this.page = page;
        this.key = key;
        this.rows = rows;
        this.into = into;
        this.type = type;
        this.owner = owner;
        tab = new CTabItem(folder, SWT.NONE);
        tab.setImage(Icons.image(Icons.name(type)));
        Composite area = toolkit.createComposite(folder);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 2;
        area.setLayout(layout);
        tab.setControl(area);
        ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        Control control = bar.createControl(area);
        control.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, true, false));
        toolkit.adapt(control, false, false);
        table = new FeatureTable(area, this::session, () -> page.accountEditor().analysis().context().asOf());
        MenuManager menu = new MenuManager();
        for (Action each : actions()) {
            bar.add(new org.eclipse.jface.action.ActionContributionItem(each) {
                {
                    setMode(MODE_FORCE_TEXT);
                }
            });
            menu.add(each);
        }
        bar.update(true);
        menu.add(new Separator());
        table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
        table.viewer().addSelectionChangedListener(event -> page.select(table.selected()));
        table.viewer().getTable().addListener(SWT.KeyDown, this::key);
    }

    private ModelSession session() {
        return page.accountEditor().session();
    }

    private List<Action> actions() {
        return List.of(action("plan.add", "add", this::add), action("plan.duplicate", "copy", this::duplicate),
                action("plan.remove", "delete", this::remove));
    }

    private static Action action(String key, String icon, Runnable run) {
        return new Action(Texts.get(key), Icons.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void key(Event event) {
        if (event.keyCode == SWT.INSERT) {
            add();
        } else if (event.keyCode == SWT.DEL) {
            remove();
        } else if (event.stateMask == SWT.MOD1 && (event.keyCode == 'd' || event.keyCode == 'D')) {
            duplicate();
        }
    }

    /** Adds a line and lets its first cell be edited at once. */
    EObject add() {
        List<EObject> selected = table.selected();
        EObject holder = owner.apply(selected.isEmpty() ? null : selected.get(0));
        EObject created = holder == null ? null : NewElements.create(session(), holder, into, type);
        if (created != null) {
            reveal(List.of(created));
            table.viewer().editElement(created, 0);
        }
        return created;
    }

    /** Copies the selected lines in one step. */
    void duplicate() {
        reveal(Duplicate.run(session(), table.selected()));
    }

    /** Deletes the selected lines, after asking where others refer to them. */
    void remove() {
        SafeDelete.run(session(), table.selected(), page.getSite().getShell(), true);
    }

    private void reveal(List<EObject> created) {
        page.refreshNow();
        table.viewer().setSelection(new StructuredSelection(created), true);
    }

    String key() {
        return key;
    }

    FeatureTable table() {
        return table;
    }

    CTabItem tab() {
        return tab;
    }

    List<EObject> all() {
        return new ArrayList<>(rows.apply(page.account()));
    }

    void refresh() {
        List<EObject> all = all();
        long late = all.stream().filter(each -> Deadlines.overdue(each,
                page.accountEditor().analysis().context().asOf()).isPresent()).count();
        table.show(all);
        int shown = table.viewer().getTable().getItemCount();
        String count = shown == all.size() ? Integer.toString(shown) : Texts.get("plan.some", shown, all.size());
        tab.setText(Texts.get(late > 0 ? "plan.tab.late" : "plan.tab", Texts.get(key), count, late));
    }
}
