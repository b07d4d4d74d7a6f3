/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.ViewerFilter;
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

/** One table of the plan with its tab, its buttons and its keys. The table is made when its tab is first seen. */
final class PlanTable {

    private final AccountPage page;
    private final FormToolkit toolkit;
    private final CTabFolder folder;
    private final ViewerFilter filter;
    private final Content content;
    private final List<Column> columns = new ArrayList<>();
    private final CTabItem tab;
    private FeatureTable table;

    /**
     * What is shown.
     *
     * @param key of the name on the tab
     * @param rows what the table shows of an account
     * @param into where new elements go
     * @param type what new elements are
     * @param owner what holds new elements, given the selected one or {@code null}; {@code null} for nothing
     */
    record Content(String key, Function<Account, List<? extends EObject>> rows, EReference into, EClass type,
            Function<EObject, EObject> owner) {
    }

    private record Column(EStructuralFeature feature, int width) {
    }

    PlanTable(AccountPage page, FormToolkit toolkit, CTabFolder folder, ViewerFilter filter, Content content) {
        this.page = page;
        this.toolkit = toolkit;
        this.folder = folder;
        this.filter = filter;
        this.content = content;
        tab = new CTabItem(folder, SWT.NONE);
        tab.setImage(Icons.image(Icons.name(content.type())));
    }

    PlanTable column(EStructuralFeature feature, int width) {
        columns.add(new Column(feature, width));
        return this;
    }

    private void make() {
        Composite area = toolkit.createComposite(folder);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 2;
        area.setLayout(layout);
        ToolBarManager bar = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        Control control = bar.createControl(area);
        control.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, true, false));
        toolkit.adapt(control, false, false);
        table = new FeatureTable(area, this::session, this::today).note("plan.empty", "plan.empty.filtered");
        columns.forEach(column -> table.column(column.feature(), column.width()));
        table.viewer().addFilter(filter);
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
        table.show(all());
        table.viewer().addSelectionChangedListener(event -> page.select(table.selected()));
        table.viewer().getTable().addListener(SWT.KeyDown, this::key);
        tab.setControl(area);
    }

    private LocalDate today() {
        return page.accountEditor().analysis().context().asOf();
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
        List<EObject> selected = table().selected();
        EObject holder = content.owner().apply(selected.isEmpty() ? null : selected.get(0));
        EObject created = holder == null ? null
                : NewElements.create(session(), holder, content.into(), content.type());
        if (created != null) {
            reveal(List.of(created));
            table.viewer().editElement(created, 0);
        }
        return created;
    }

    /** Copies the selected lines in one step. */
    void duplicate() {
        reveal(Duplicate.run(session(), table().selected()));
    }

    /** Deletes the selected lines, after asking where others refer to them. */
    void remove() {
        SafeDelete.run(session(), table().selected(), page.getSite().getShell(), true);
    }

    private void reveal(List<EObject> created) {
        page.refreshNow();
        table().viewer().setSelection(new StructuredSelection(created), true);
    }

    String key() {
        return content.key();
    }

    /** The table, made now if it was not seen yet. */
    FeatureTable table() {
        if (table == null) {
            make();
        }
        return table;
    }

    /** Whether the table was made. */
    boolean isMade() {
        return table != null;
    }

    CTabItem tab() {
        return tab;
    }

    List<EObject> all() {
        return new ArrayList<>(content.rows().apply(page.account()));
    }

    void refresh() {
        List<EObject> all = all();
        long late = all.stream().filter(each -> Deadlines.overdue(each, today()).isPresent()).count();
        if (tab.getParent().getSelection() == tab) {
            table().show(all);
        }
        long shown = all.stream().filter(each -> filter.select(null, null, each)).count();
        String count = shown == all.size() ? Long.toString(shown) : Texts.get("plan.some", shown, all.size());
        String text = Texts.get(late > 0 ? "plan.tab.late" : "plan.tab", Texts.get(key()), count, late);
        if (!text.equals(tab.getText())) {
            tab.setText(text);
        }
    }
}
