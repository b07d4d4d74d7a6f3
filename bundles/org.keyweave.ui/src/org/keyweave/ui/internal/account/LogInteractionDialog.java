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

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keyweave.model.Account;
import org.keyweave.model.Interaction;
import org.keyweave.model.InteractionKind;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.validation.edit.Edits;

/** Notes an interaction: when, what, who on both sides, and what came of it. */
final class LogInteractionDialog extends TitleAreaDialog {

    private final ModelSession session;
    private final Account account;
    private DateTime date;
    private Combo kind;
    private Text name;
    private Text outcome;
    private CheckboxTableViewer ours;
    private CheckboxTableViewer theirs;

    LogInteractionDialog(Shell shell, ModelSession session, Account account) {
        super(shell);
        this.session = session;
        this.account = account;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Texts.get("interaction.log"));
        setMessage(Texts.get("interaction.message"));
        getShell().setText(Texts.get("interaction.log"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        area.setLayout(new GridLayout(2, false));
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        label(area, "interaction.date");
        date = new DateTime(area, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        LocalDate today = session.portfolio().map(Portfolio::getEffectiveAnalysisDate).orElseGet(LocalDate::now);
        date.setDate(today.getYear(), today.getMonthValue() - 1, today.getDayOfMonth());
        label(area, "interaction.kind");
        kind = new Combo(area, SWT.READ_ONLY);
        InteractionKind.VALUES.forEach(each -> kind.add(ElementLabels.value(each)));
        kind.select(0);
        label(area, "interaction.name");
        name = new Text(area, SWT.BORDER);
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Composite people = new Composite(area, SWT.NONE);
        people.setLayout(new GridLayout(2, true));
        people.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        Portfolio portfolio = account.getPortfolio();
        ours = people(people, "interaction.ours", portfolio == null || portfolio.getSupplier() == null ? List.of()
                : portfolio.getSupplier().getAllPeople());
        theirs = people(people, "interaction.theirs", account.getAllPeople());
        label(area, "interaction.outcome");
        outcome = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = 60;
        outcome.setLayoutData(data);
        return area;
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Texts.get(key));
    }

    private CheckboxTableViewer people(Composite parent, String key, List<Person> people) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(Texts.get(key));
        group.setLayout(new GridLayout());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = 180;
        data.widthHint = 260;
        group.setLayoutData(data);
        CheckboxTableViewer viewer = CheckboxTableViewer.newCheckList(group, SWT.BORDER | SWT.V_SCROLL);
        viewer.getControl().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ElementLabels.person((Person) element);
            }
        });
        viewer.setInput(people);
        viewer.addCheckStateListener(event -> validate());
        return viewer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.OK_ID).setEnabled(false);
    }

    private void validate() {
        getButton(IDialogConstants.OK_ID).setEnabled(ours.getCheckedElements().length > 0
                && theirs.getCheckedElements().length > 0 && !session.isReadOnly());
    }

    @Override
    protected void okPressed() {
        Interaction interaction = KeyweaveFactory.eINSTANCE.createInteraction();
        InteractionKind chosen = InteractionKind.VALUES.get(kind.getSelectionIndex());
        interaction.setDate(LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay()));
        interaction.setKind(chosen);
        interaction.setName(name.getText().isBlank() ? ElementLabels.value(chosen) : name.getText().trim());
        interaction.setOutcome(outcome.getText().isBlank() ? null : outcome.getText().trim());
        String step = Texts.get("interaction.log");
        session.execute(new Edits(session.editingDomain(), step, step)
                .add(account, KeyweavePackage.Literals.ACCOUNT__INTERACTIONS, interaction)
                .addAll(interaction, KeyweavePackage.Literals.INTERACTION__SUPPLIER_PARTICIPANTS, checked(ours))
                .addAll(interaction, KeyweavePackage.Literals.INTERACTION__CUSTOMER_PARTICIPANTS, checked(theirs))
                .command());
        super.okPressed();
    }

    private static List<Person> checked(CheckboxTableViewer viewer) {
        List<Person> people = new ArrayList<>();
        for (Object each : viewer.getCheckedElements()) {
            people.add((Person) each);
        }
        return people;
    }
}
