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
import java.util.Collection;
import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keyweave.model.Account;
import org.keyweave.model.Channel;
import org.keyweave.model.InteractionKind;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.ui.internal.files.ProtectionNote;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.DateField;
import org.keyweave.ui.internal.widgets.PeopleChecklist;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** Notes an interaction: when, how, who on both sides, and what came of it. */
public final class LogInteractionDialog extends TitleAreaDialog {

    private static final String KIND = "interaction.kind";
    private static final String MAKE = "interaction.make";

    private final ModelSession session;
    private final Collection<Person> preselected;
    private Account account;
    private Combo accounts;
    private DateField date;
    private Combo kind;
    private Combo channel;
    private Text name;
    private Text outcome;
    private PeopleChecklist ours;
    private PeopleChecklist theirs;
    private Button wake;
    private Button make;

    /**
     * @param account whose interaction it is, as long as the user chooses no other
     * @param preselected people who are ticked from the start
     */
    public LogInteractionDialog(Shell shell, ModelSession session, Account account, Collection<Person> preselected) {
        super(shell);
        this.session = session;
        this.account = account;
        this.preselected = preselected;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Shows the dialog, unless the account's file is protected; {@code true} when an interaction was noted. */
    public static boolean open(Shell shell, ModelSession session, Account account) {
        return open(shell, session, account, List.of());
    }

    /** The same with people that are ticked already. */
    public static boolean open(Shell shell, ModelSession session, Account account, Collection<Person> preselected) {
        return session.mayChange(List.of(account))
                && new LogInteractionDialog(shell, session, account, preselected).open() == OK;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Texts.get("interaction.log"));
        getShell().setText(Texts.get("interaction.log"));
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 12;
        layout.marginHeight = 10;
        area.setLayout(layout);
        area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        label(area, "interaction.account");
        accounts = combo(area, 3);
        all().forEach(each -> accounts.add(ElementLabels.label(each)));
        accounts.select(all().indexOf(account));
        label(area, "interaction.date");
        date = new DateField(area, SWT.BORDER);
        date.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        date.setDate(today());
        label(area, "interaction.kind");
        kind = combo(area, 1);
        InteractionKind.VALUES.forEach(each -> kind.add(ElementLabels.value(each)));
        kind.select(Remembered.get(KIND, InteractionKind.MEETING).ordinal());
        label(area, "interaction.name");
        name = new Text(area, SWT.BORDER);
        name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        label(area, "interaction.channel");
        channel = combo(area, 1);
        channel.add(ElementLabels.UNKNOWN);
        Channel.VALUES.forEach(each -> channel.add(ElementLabels.value(each)));
        channel.select(0);
        Composite people = new Composite(area, SWT.NONE);
        GridLayout sides = new GridLayout(2, true);
        sides.marginWidth = 0;
        people.setLayout(sides);
        people.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 4, 1));
        ours = new PeopleChecklist(people, Texts.get("interaction.ours"), this::update);
        theirs = new PeopleChecklist(people, Texts.get("interaction.theirs"), this::update);
        wake = check(area, true);
        make = check(area, Boolean.parseBoolean(Remembered.get(MAKE, "true")));
        label(area, "interaction.outcome").setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        outcome = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1);
        data.heightHint = 56;
        outcome.setLayoutData(data);
        accounts.addListener(SWT.Selection, event -> {
            account = all().get(accounts.getSelectionIndex());
            people();
        });
        date.text().addListener(SWT.Modify, event -> update());
        people();
        return area;
    }

    private static Label label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Texts.get(key));
        return label;
    }

    private static Combo combo(Composite area, int span) {
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1));
        return combo;
    }

    private static Button check(Composite area, boolean on) {
        Button check = new Button(area, SWT.CHECK);
        check.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 4, 1));
        check.setSelection(on);
        return check;
    }

    private List<Account> all() {
        return session.portfolio().map(Portfolio::getAccounts).map(List::copyOf).orElse(List.of(account));
    }

    private void people() {
        Portfolio portfolio = account.getPortfolio();
        ours.show(there(portfolio == null || portfolio.getSupplier() == null ? List.of()
                : portfolio.getSupplier().getAllPeople()), preselected);
        theirs.show(there(account.getAllPeople()), preselected);
        update();
    }

    private List<Person> there(List<Person> people) {
        LocalDate day = date();
        List<Person> there = new ArrayList<>(people);
        there.removeIf(person -> person.getActiveUntil() != null && person.getActiveUntil().isBefore(day));
        return there;
    }

    private LocalDate today() {
        return session.portfolio().map(Portfolio::getEffectiveAnalysisDate).orElseGet(LocalDate::now);
    }

    private LocalDate date() {
        return date.date().orElseGet(this::today);
    }

    /** Why it cannot be noted as it is, apart from people that are still missing; {@code null} if it can. */
    private String problem() {
        String protection = ProtectionNote.of(List.of(account));
        return protection != null || date.date().isPresent() ? protection
                : Texts.get("date.invalid", date.text().getText());
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        update();
        return contents;
    }

    private LoggedInteraction logged() {
        return new LoggedInteraction(account, date(), InteractionKind.VALUES.get(kind.getSelectionIndex()),
                channel.getSelectionIndex() <= 0 ? null : Channel.VALUES.get(channel.getSelectionIndex() - 1),
                name.getText(), outcome.getText(), ours.chosen(), theirs.chosen());
    }

    private void update() {
        LoggedInteraction logged = logged();
        int sleeping = logged.sleeping().size();
        int missing = logged.missing();
        wake.setText(Texts.get("interaction.wake", sleeping));
        wake.setEnabled(sleeping > 0);
        make.setText(Texts.get("interaction.make", missing));
        make.setEnabled(missing > 0);
        boolean ready = !logged.ours().isEmpty() && !logged.theirs().isEmpty();
        String problem = problem();
        setErrorMessage(problem);
        setMessage(ready ? Texts.get("interaction.refreshes", logged.touched().size())
                : Texts.get("interaction.message"), IMessageProvider.NONE);
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(ready && problem == null);
        }
    }

    @Override
    protected void okPressed() {
        LoggedInteraction logged = logged();
        Remembered.put(KIND, logged.kind().name());
        if (make.isEnabled()) {
            Remembered.put(MAKE, Boolean.toString(make.getSelection()));
        }
        session.execute(logged.command(session, wake.isEnabled() && wake.getSelection(),
                make.isEnabled() && make.getSelection()));
        super.okPressed();
    }

    /** The people of the supplier, for tests that drive them. */
    PeopleChecklist ours() {
        return ours;
    }

    /** The people of the customer, for tests that drive them. */
    PeopleChecklist theirs() {
        return theirs;
    }
}
