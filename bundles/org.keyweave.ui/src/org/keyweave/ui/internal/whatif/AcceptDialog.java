/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.DateField;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.validation.core.Drafts;

/** Asks who brings a proposed touchpoint about, and until when. */
final class AcceptDialog extends TitleAreaDialog {

    private final Account account;
    private final String message;
    private final Person usualOwner;
    private ComboViewer owner;
    private DateField due;
    private AcceptProposal answer;

    private AcceptDialog(Shell shell, Account account, String message, Person usualOwner) {
        super(shell);
        this.account = account;
        this.message = message;
        this.usualOwner = usualOwner;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Asks.
     *
     * @param message what is planned
     * @param usualOwner who is chosen at first; {@code null} lets each proposed person of the supplier own their own
     */
    static Optional<AcceptProposal> ask(Shell shell, Account account, String message, Person usualOwner) {
        AcceptDialog dialog = new AcceptDialog(shell, account, message, usualOwner);
        return dialog.open() == Window.OK ? Optional.of(dialog.answer) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("advice.plan.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(message);
        setMessage(Texts.get("advice.accept.hint"));
        Composite area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(Texts.get("advice.plan.owner"));
        owner = new ComboViewer(area, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(owner.getControl());
        owner.setContentProvider(ArrayContentProvider.getInstance());
        owner.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof Person person ? ElementLabels.person(person)
                        : Texts.get("advice.plan.owner.own");
            }
        });
        Drafts drafts = Drafts.of(account);
        List<Object> people = new ArrayList<>();
        if (usualOwner == null) {
            people.add("");
        }
        if (account.getPortfolio() != null && account.getPortfolio().getSupplier() != null) {
            account.getPortfolio().getSupplier().getAllPeople().stream().filter(drafts::isThere).forEach(people::add);
        }
        owner.setInput(people);
        owner.setSelection(new StructuredSelection(usualOwner == null ? "" : usualOwner));
        new Label(area, SWT.NONE).setText(Texts.get("advice.plan.due"));
        due = new DateField(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(due);
        due.setDate(drafts.action("", null, List.of()).getDue());
        due.text().addListener(SWT.Modify, event -> check());
        return outer;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Texts.get("advice.accept"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void check() {
        setErrorMessage(due.isValid() ? null : Texts.get("date.invalid", due.text().getText()));
        getButton(IDialogConstants.OK_ID).setEnabled(due.isValid());
    }

    @Override
    protected void okPressed() {
        Object chosen = owner.getStructuredSelection().getFirstElement();
        answer = new AcceptProposal(chosen instanceof Person person ? person : null,
                due.date().orElse(null));
        super.okPressed();
    }
}
