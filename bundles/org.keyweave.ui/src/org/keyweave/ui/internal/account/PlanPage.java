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

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.keyweave.model.Account;
import org.keyweave.model.Action;
import org.keyweave.model.Commitment;
import org.keyweave.model.CommitmentOutcome;
import org.keyweave.model.Objective;
import org.keyweave.ui.internal.edit.NewElements;
import org.keyweave.ui.internal.edit.SafeDelete;
import org.keyweave.ui.internal.text.Texts;

/** Strategies, objectives, actions and commitments in tables; what is overdue is marked by colour and sign. */
final class PlanPage extends AccountPage {

    private final Map<FeatureTable, Function<Account, List<? extends EObject>>> tables = new LinkedHashMap<>();

    PlanPage(AccountEditor editor) {
        super(editor, "plan");
    }

    @Override
    void createPage(IManagedForm form) {
        FormToolkit toolkit = form.getToolkit();
        Composite body = form.getForm().getBody();
        body.setLayout(new GridLayout());
        table(toolkit, body, "plan.actions", Actions::of, ACCOUNT__ACTIONS, ACTION, 150)
                .column(NAMED_ELEMENT__NAME, 280).column(ACTION__OWNER, 130).column(ACTION__DUE, 100)
                .column(ACTION__STATUS, 100).column(ACTION__PRIORITY, 70).column(ACTION__COMPLETED, 100);
        table(toolkit, body, "plan.strategies", Account::getStrategies, ACCOUNT__STRATEGIES, STRATEGY, 90)
                .column(NAMED_ELEMENT__NAME, 260).column(STRATEGY__TEMPLATE, 180).column(STRATEGY__STAGE, 110)
                .column(STRATEGY__OWNER, 120).column(STRATEGY__STATUS, 90).column(STRATEGY__END, 100);
        table(toolkit, body, "plan.objectives", PlanPage::objectives, null, null, 90)
                .column(NAMED_ELEMENT__NAME, 260).column(OBJECTIVE__MEASURE, 180).column(OBJECTIVE__BASELINE, 70)
                .column(OBJECTIVE__ACTUAL, 70).column(OBJECTIVE__TARGET, 70).column(OBJECTIVE__DUE, 100);
        table(toolkit, body, "plan.commitments", Account::getCommitments, ACCOUNT__COMMITMENTS, COMMITMENT, 110)
                .column(NAMED_ELEMENT__NAME, 260).column(COMMITMENT__PROMISED_BY, 120)
                .column(COMMITMENT__PROMISED_TO, 120).column(COMMITMENT__DUE, 100).column(COMMITMENT__OUTCOME, 90)
                .column(COMMITMENT__KEPT_ON, 100).column(COMMITMENT__REMEDY, 160);
    }

    private static List<Objective> objectives(Account account) {
        List<Objective> objectives = new ArrayList<>();
        account.getStrategies().forEach(strategy -> objectives.addAll(strategy.getObjectives()));
        return objectives;
    }

    private FeatureTable table(FormToolkit toolkit, Composite body, String key,
            Function<Account, List<? extends EObject>> rows, EReference into, EClass type, int height) {
        Section section = toolkit.createSection(body, ExpandableComposite.TITLE_BAR | ExpandableComposite.TWISTIE
                | ExpandableComposite.EXPANDED);
        section.setText(Texts.get(key));
        section.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Composite area = toolkit.createComposite(section);
        area.setLayout(new GridLayout(2, false));
        section.setClient(area);
        FeatureTable table = new FeatureTable(area, () -> accountEditor().session(), this::isOverdue).height(height);
        tables.put(table, rows);
        Composite buttons = toolkit.createComposite(area);
        buttons.setLayout(new GridLayout());
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
        if (into != null) {
            button(toolkit, buttons, "plan.add", () -> {
                EObject created = NewElements.create(accountEditor().session(), account(), into, type);
                if (created != null) {
                    refreshNow();
                    table.viewer().setSelection(new StructuredSelection(created), true);
                    table.viewer().editElement(created, 0);
                }
            });
        }
        button(toolkit, buttons, "plan.remove", () -> SafeDelete.run(accountEditor().session(), selected(table),
                getSite().getShell(), true));
        table.viewer().addSelectionChangedListener(event -> {
            List<EObject> selected = selected(table);
            select(selected.isEmpty() ? null : selected.get(0));
        });
        return table;
    }

    private static void button(FormToolkit toolkit, Composite parent, String key, Runnable run) {
        Button button = toolkit.createButton(parent, Texts.get(key), SWT.PUSH);
        button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        button.addListener(SWT.Selection, event -> run.run());
    }

    private static List<EObject> selected(FeatureTable table) {
        List<EObject> selected = new ArrayList<>();
        table.viewer().getStructuredSelection().forEach(each -> selected.add((EObject) each));
        return selected;
    }

    private boolean isOverdue(EObject element, EStructuralFeature feature) {
        LocalDate today = accountEditor().analysis().context().asOf();
        if (element instanceof Action action && feature == ACTION__DUE) {
            return !Actions.isClosed(action) && action.getDue() != null && action.getDue().isBefore(today);
        }
        return element instanceof Commitment commitment && feature == COMMITMENT__DUE
                && commitment.getOutcome() == CommitmentOutcome.OPEN && commitment.getDue() != null
                && commitment.getDue().isBefore(today);
    }

    @Override
    void refresh() {
        tables.forEach((table, rows) -> table.show(rows.apply(account())));
    }
}
