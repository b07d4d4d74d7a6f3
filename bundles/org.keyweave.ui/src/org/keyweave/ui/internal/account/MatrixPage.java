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
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.matrix.GridActions;
import org.keyweave.ui.internal.matrix.GridKeys;
import org.keyweave.ui.internal.matrix.MatrixAspect;
import org.keyweave.ui.internal.matrix.MatrixModel;
import org.keyweave.ui.internal.matrix.MatrixOrder;
import org.keyweave.ui.internal.matrix.TouchpointGrid;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.internal.widgets.TextFirst;
import org.keyweave.ui.session.ModelSession;

/** Supplier people by customer people: who is in touch with whom, how well, and how it should be. */
public final class MatrixPage extends AccountPage {

    private static final String ASPECT = "matrix.aspect";
    private static final String ORDER = "matrix.order";
    private static final String COMPACT = "matrix.compact";
    private static final String THREADS = "matrix.threads";

    private TouchpointGrid grid;
    private GridActions actions;
    private MatrixOrder order;
    private final List<IAction> clipboard = new ArrayList<>();

    MatrixPage(AccountEditor editor) {
        super(editor, "matrix");
    }

    @Override
    void createPage(IManagedForm form) {
        FormToolkit toolkit = form.getToolkit();
        Composite body = form.getForm().getBody();
        body.setLayout(new GridLayout());
        Composite bar = toolkit.createComposite(body);
        GridLayout layout = new GridLayout(6, false);
        layout.marginHeight = 2;
        layout.marginWidth = 2;
        bar.setLayout(layout);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        grid = new TouchpointGrid(body);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 260;
        data.widthHint = 400;
        grid.setLayoutData(data);
        actions = new GridActions(grid, this::session, this::refreshNow);
        GridKeys.install(grid, actions);
        grid.setListener(new TouchpointGrid.Listener() {
            @Override
            public void selected() {
                selectCells();
            }

            @Override
            public void edit() {
                actions.edit();
            }
        });
        order = Remembered.get(ORDER, MatrixOrder.FUNCTION);
        grid.setAspect(Remembered.get(ASPECT, MatrixAspect.OVERVIEW));
        later(() -> choices(toolkit, bar));
        later(() -> checks(toolkit, bar));
        menu();
        toolkit.createLabel(body, Texts.get("matrix.hint"), SWT.WRAP)
                .setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void choices(FormToolkit toolkit, Composite bar) {
        toolkit.createLabel(bar, Texts.get("matrix.show"));
        combo(bar, Arrays.stream(MatrixAspect.values()).map(MatrixAspect::label).toList(), grid.aspect().ordinal(),
                index -> {
                    grid.setAspect(MatrixAspect.values()[index]);
                    Remembered.put(ASPECT, grid.aspect().name());
                });
        toolkit.createLabel(bar, Texts.get("matrix.order"));
        combo(bar, Arrays.stream(MatrixOrder.values()).map(MatrixOrder::label).toList(), order.ordinal(), index -> {
            order = MatrixOrder.values()[index];
            Remembered.put(ORDER, order.name());
            refresh();
        });
    }

    private void checks(FormToolkit toolkit, Composite bar) {
        check(toolkit, bar, THREADS, "true", grid::setThreads);
        check(toolkit, bar, COMPACT, "false", grid::setCompact);
        bar.requestLayout();
    }

    private static void combo(Composite bar, List<String> items, int selected,
            java.util.function.IntConsumer chosen) {
        Combo combo = new Combo(bar, SWT.READ_ONLY);
        combo.setItems(items.toArray(String[]::new));
        combo.select(selected);
        combo.addListener(SWT.Selection, event -> chosen.accept(combo.getSelectionIndex()));
    }

    private static void check(FormToolkit toolkit, Composite bar, String key, String otherwise,
            java.util.function.Consumer<Boolean> changed) {
        Button check = toolkit.createButton(bar, Texts.get(key), SWT.CHECK);
        check.setToolTipText(Texts.get(key + ".hint"));
        check.setSelection(Boolean.parseBoolean(Remembered.get(key, otherwise)));
        changed.accept(check.getSelection());
        check.addListener(SWT.Selection, event -> {
            Remembered.put(key, Boolean.toString(check.getSelection()));
            changed.accept(check.getSelection());
        });
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        menu.add(action("matrix.edit", null, null, actions::edit));
        menu.add(action("interaction.log", "interaction", null, this::log));
        menu.add(new Separator());
        menu.add(clipboard("action.copy", ActionFactory.COPY, actions::copy));
        menu.add(clipboard("action.paste", ActionFactory.PASTE, actions::paste));
        menu.add(new Separator());
        menu.add(action("matrix.clear", null, null, actions::clear));
        menu.add(action("matrix.delete", "delete", null, actions::delete));
        clipboard("action.selectAll", ActionFactory.SELECT_ALL, grid::selectAll);
        grid.setMenu(menu.createContextMenu(grid));
    }

    private Action clipboard(String key, ActionFactory factory, Runnable run) {
        Action action = action(key, null, factory, run);
        clipboard.add(TextFirst.of(factory.getId(), action));
        return action;
    }

    private static Action action(String key, String icon, ActionFactory factory, Runnable run) {
        Action action = new Action(Texts.get(key), icon == null ? null : Icons.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
        if (factory != null) {
            action.setId(factory.getId());
            action.setActionDefinitionId(factory.getCommandId());
        }
        return action;
    }

    @Override
    void activated(boolean active) {
        IActionBars bars = getEditorSite().getActionBars();
        for (IAction action : clipboard) {
            bars.setGlobalActionHandler(action.getId(), active ? action : null);
        }
        bars.updateActionBars();
        if (active) {
            selectCells();
        }
    }

    private void log() {
        LogInteractionDialog.open(getSite().getShell(), session(), account(), people());
    }

    private Set<Person> people() {
        Set<Person> people = new java.util.LinkedHashSet<>();
        for (Touchpoint touchpoint : grid.touchpoints()) {
            people.add(touchpoint.getSupplierPerson());
            people.add(touchpoint.getCustomerPerson());
        }
        if (people.isEmpty() && grid.row() != null && grid.column() != null) {
            people.add(grid.row());
            people.add(grid.column());
        }
        return people;
    }

    private void selectCells() {
        List<EObject> selected = new ArrayList<>(grid.touchpoints());
        if (selected.isEmpty() && grid.row() != null) {
            selected.add(grid.column() == null ? grid.row() : grid.column());
        }
        select(selected);
    }

    private ModelSession session() {
        return accountEditor().session();
    }

    @Override
    void refresh() {
        boolean first = grid.model() == null;
        grid.show(new MatrixModel(accountEditor().analysis(), order));
        if (first && isActive()) {
            selectCells();
        }
    }

    /** The grid, for tests that drive it. */
    public TouchpointGrid grid() {
        complete();
        return grid;
    }

    /** What can be done in the grid, for tests that drive it. */
    public GridActions actions() {
        complete();
        return actions;
    }
}
