/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import static org.keyweave.model.KeyweavePackage.Literals.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.keyweave.model.Account;
import org.keyweave.model.Objective;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** Actions, commitments, objectives, strategies, openings and risks in tables; what is overdue says so. */
public final class PlanPage extends AccountPage {

    private final List<PlanTable> tables = new ArrayList<>();
    private PlanFilter filter;
    private CTabFolder folder;

    PlanPage(AccountEditor editor) {
        super(editor, "plan");
    }

    @Override
    void createPage(IManagedForm form) {
        FormToolkit toolkit = form.getToolkit();
        Composite body = form.getForm().getBody();
        body.setLayout(new GridLayout());
        later(() -> contents(toolkit, body));
    }

    private void contents(FormToolkit toolkit, Composite body) {
        filter = new PlanFilter(toolkit, body, () -> accountEditor().analysis().context().asOf(), this::refreshNow);
        folder = new CTabFolder(body, SWT.FLAT | SWT.TOP);
        toolkit.adapt(folder, true, true);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.heightHint = 260;
        folder.setLayoutData(fill);
        table(toolkit, "plan.actions", Actions::of, ACCOUNT__ACTIONS, ACTION, any -> account())
                .column(NAMED_ELEMENT__NAME, 280).column(ACTION__OWNER, 130).column(ACTION__DUE, 230)
                .column(ACTION__STATUS, 110).column(ACTION__PRIORITY, 70).column(ACTION__COMPLETED, 100)
                .column(ACTION__TARGETS, 180);
        table(toolkit, "plan.commitments", Account::getCommitments, ACCOUNT__COMMITMENTS, COMMITMENT,
                any -> account()).column(NAMED_ELEMENT__NAME, 260).column(COMMITMENT__PROMISED_BY, 120)
                .column(COMMITMENT__PROMISED_TO, 120).column(COMMITMENT__DUE, 230).column(COMMITMENT__OUTCOME, 90)
                .column(COMMITMENT__KEPT_ON, 100).column(COMMITMENT__REMEDY, 200);
        table(toolkit, "plan.objectives", PlanPage::objectives, STRATEGY__OBJECTIVES, OBJECTIVE, this::strategy)
                .column(NAMED_ELEMENT__NAME, 240).column(OBJECTIVE__MEASURE, 180).column(OBJECTIVE__BASELINE, 80)
                .column(OBJECTIVE__ACTUAL, 80).column(OBJECTIVE__TARGET, 80).column(OBJECTIVE__DUE, 230)
                .column(OBJECTIVE__PROGRESS, 90);
        table(toolkit, "plan.strategies", Account::getStrategies, ACCOUNT__STRATEGIES, STRATEGY, any -> account())
                .column(NAMED_ELEMENT__NAME, 260).column(STRATEGY__TEMPLATE, 180).column(STRATEGY__STAGE, 120)
                .column(STRATEGY__OWNER, 120).column(STRATEGY__STATUS, 100).column(STRATEGY__START, 100)
                .column(STRATEGY__END, 230);
        table(toolkit, "plan.openings", Account::getOpenings, ACCOUNT__OPENINGS, OPENING, any -> account())
                .column(NAMED_ELEMENT__NAME, 240).column(OPENING__KIND, 180).column(OPENING__STATUS, 100)
                .column(OPENING__DATE, 100).column(OPENING__UNTIL, 230).column(OPENING__STRATEGIES, 200);
        table(toolkit, "plan.risks", Account::getRisks, ACCOUNT__RISKS, RISK, any -> account())
                .column(NAMED_ELEMENT__NAME, 240).column(RISK__KIND, 180).column(RISK__SEVERITY, 80)
                .column(RISK__LIKELIHOOD, 90).column(RISK__STATUS, 100).column(RISK__OWNER, 120)
                .column(RISK__MITIGATION, 260);
        folder.setSelection(0);
        folder.addListener(SWT.Selection, event -> turned());
    }

    /** Another tab is in front: its table is made when it was not seen yet, and shows what is there now. */
    private void turned() {
        shown().refresh();
        select(shown().table().selected());
    }

    private PlanTable table(FormToolkit toolkit, String key, Function<Account, List<? extends EObject>> rows,
            EReference into, EClass type, Function<EObject, EObject> owner) {
        PlanTable table = new PlanTable(this, toolkit, folder, filter,
                new PlanTable.Content(key, rows, into, type, owner));
        tables.add(table);
        return table;
    }

    private static List<Objective> objectives(Account account) {
        List<Objective> objectives = new ArrayList<>();
        account.getStrategies().forEach(strategy -> objectives.addAll(strategy.getObjectives()));
        return objectives;
    }

    /** The strategy that a new objective belongs to: that of the selected one, the only one, or the chosen one. */
    private EObject strategy(EObject selected) {
        List<? extends EObject> strategies = account().getStrategies();
        if (selected != null || strategies.size() == 1) {
            return selected != null ? selected.eContainer() : strategies.get(0);
        }
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(getSite().getShell(),
                LabelProvider.createTextProvider(each -> ElementLabels.label((EObject) each)));
        dialog.setTitle(Texts.get("plan.objectives"));
        dialog.setMessage(Texts.get(strategies.isEmpty() ? "plan.noStrategy" : "plan.whichStrategy"));
        dialog.setElements(strategies.toArray());
        return dialog.open() == Window.OK ? (EObject) dialog.getFirstResult() : null;
    }

    /** Brings one of the tables to the front. */
    public void show(String key) {
        complete();
        tables.stream().filter(each -> each.key().equals("plan." + key)).findFirst().ifPresent(each -> {
            folder.setSelection(each.tab());
            turned();
        });
    }

    PlanTable shown() {
        complete();
        return tables.get(Math.max(0, folder.getSelectionIndex()));
    }

    /** All tables, for tests that look at them. */
    List<PlanTable> tables() {
        complete();
        return tables;
    }

    PlanFilter filter() {
        complete();
        return filter;
    }

    @Override
    void refresh() {
        List<EObject> all = new ArrayList<>();
        tables.forEach(each -> all.addAll(each.all()));
        filter.offer(all);
        tables.forEach(PlanTable::refresh);
    }
}
