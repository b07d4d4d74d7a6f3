/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyweave.exchange.importing.ImportOptions;
import org.keyweave.exchange.importing.TableKind;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** Which file, what its rows are about, and for which account. */
final class ImportSourcePage extends WizardPage {

    private final Optional<ModelSession> session;
    private final List<Account> accounts = new ArrayList<>();
    private Text file;
    private Combo kind;
    private Combo account;
    private Button createAccounts;
    private Button createPeople;
    private Button team;

    ImportSourcePage(Optional<ModelSession> session) {
        super("importSource");
        this.session = session;
        setTitle(Texts.get("import.title"));
        setDescription(Texts.get("import.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        label(area, "import.file");
        file = new Text(area, SWT.BORDER);
        file.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Texts.get("newModel.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        label(area, "import.kind");
        kind = combo(area);
        for (TableKind each : TableKind.values()) {
            kind.add(Texts.get("import.kind." + each.key()));
        }
        kind.select(0);
        label(area, "import.account");
        account = combo(area);
        account.add(Texts.get("import.account.all"));
        session.flatMap(ModelSession::portfolio).map(Portfolio::getAccounts).ifPresent(accounts::addAll);
        accounts.forEach(each -> account.add(ElementLabels.label(each)));
        account.select(accounts.size() == 1 ? 1 : 0);
        createAccounts = check(area, "import.createAccounts");
        createPeople = check(area, "import.createPeople");
        team = check(area, "import.team");
        file.addListener(SWT.Modify, event -> validate());
        setControl(area);
        validate();
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Texts.get(key));
    }

    private static Combo combo(Composite area) {
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        return combo;
    }

    private static Button check(Composite area, String key) {
        Button check = new Button(area, SWT.CHECK);
        check.setText(Texts.get(key));
        check.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        return check;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt", "*" });
        String chosen = dialog.open();
        if (chosen != null) {
            file.setText(chosen);
        }
    }

    private void validate() {
        boolean readable = false;
        try {
            readable = !file.getText().isBlank() && Files.isReadable(Path.of(file.getText()));
        } catch (InvalidPathException e) {
            setErrorMessage(Texts.get("newModel.fileInvalid"));
        }
        String problem = session.isEmpty() ? Texts.get("import.noModel")
                : session.get().isReadOnly() ? Texts.get("import.readOnly")
                        : readable || file.getText().isBlank() ? null : Texts.get("import.fileMissing");
        setErrorMessage(problem);
        setPageComplete(problem == null && readable);
    }

    Path file() {
        return Path.of(file.getText());
    }

    TableKind kind() {
        return TableKind.values()[kind.getSelectionIndex()];
    }

    boolean team() {
        return team.getSelection();
    }

    Portfolio portfolio() {
        return session.flatMap(ModelSession::portfolio).orElseThrow();
    }

    ImportOptions options() {
        int index = account.getSelectionIndex() - 1;
        List<String> names = index < 0 ? List.of() : List.of(accounts.get(index).getName());
        return ImportOptions.DEFAULT.withParties(null, names)
                .withCreation(createAccounts.getSelection(), createPeople.getSelection());
    }
}
