/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.exchange;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.importing.DateOrder;
import org.keyweave.exchange.importing.ImportOptions;
import org.keyweave.exchange.importing.TableKind;
import org.keyweave.exchange.source.SourceFormat;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.reports.FileField;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** Which file is imported, what it is about, and how it is to be understood. */
final class ImportSourcePage extends WizardPage {

    private static final List<String> ENCODINGS =
            List.of("", "UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "windows-1252");
    private static final List<DateOrder> DATES = List.of(DateOrder.AUTO, DateOrder.DAY_FIRST, DateOrder.MONTH_FIRST);

    private final ModelSession session;
    private final ImportDraft draft;
    private final List<Account> accounts;
    private FileField file;
    private Label format;
    private Combo kind;
    private Combo sheet;
    private Combo account;
    private Combo dates;
    private Combo encoding;
    private Button createAccounts;
    private Button createPeople;
    private Button team;

    ImportSourcePage(ModelSession session, ImportDraft draft) {
        super("importSource");
        this.session = session;
        this.draft = draft;
        this.accounts = session == null ? List.of() : session.portfolio().orElseThrow().getAccounts();
        setTitle(Texts.get("import.title"));
        setDescription(Texts.get("import.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        label(area, "import.file");
        file = new FileField(area, SWT.OPEN, ImportSteps.extensions(), this::fileChanged);
        label(area, "import.format");
        format = new Label(area, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        wide.widthHint = 420;
        format.setLayoutData(wide);
        kind = combo(area, "import.kind", Stream.concat(Stream.of(Texts.get("import.kind.auto")),
                Stream.of(TableKind.values()).map(each -> Texts.get("import.kind." + each.key()))).toList());
        sheet = combo(area, "import.sheet", List.of(Texts.get("import.sheet.all")));
        account = combo(area, "import.account", accountNames());
        account.select(accounts.size() == 1 ? 1 : 0);
        Group more = new Group(area, SWT.NONE);
        more.setText(Texts.get("import.more"));
        more.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false, 3, 1));
        more.setLayout(new GridLayout(3, false));
        createAccounts = check(more, "import.createAccounts");
        createPeople = check(more, "import.createPeople");
        team = check(more, "import.team");
        dates = combo(more, "import.dates", DATES.stream()
                .map(each -> Texts.get("import.dates." + each.name().toLowerCase(Locale.ROOT))).toList());
        encoding = combo(more, "import.encoding", ENCODINGS.stream()
                .map(each -> each.isEmpty() ? Texts.get("import.encoding.auto") : each).toList());
        recall();
        setControl(area);
        fileChanged();
        setErrorMessage(session == null ? Texts.get("import.noModel") : null);
    }

    private List<String> accountNames() {
        List<String> names = new ArrayList<>(List.of(Texts.get("import.account.all")));
        accounts.forEach(each -> names.add(ElementLabels.label(each)));
        return names;
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Texts.get(key));
    }

    private static Combo combo(Composite area, String key, List<String> items) {
        label(area, key);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        return combo;
    }

    private static Button check(Composite area, String key) {
        Button check = new Button(area, SWT.CHECK);
        check.setText(Texts.get(key));
        check.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        return check;
    }

    private void recall() {
        createAccounts.setSelection(Boolean.parseBoolean(Remembered.get("import.createAccounts", "false")));
        createPeople.setSelection(Boolean.parseBoolean(Remembered.get("import.createPeople", "false")));
        dates.select(DATES.indexOf(Remembered.get("import.dates", DateOrder.AUTO)));
    }

    /** Keeps the choices for the next import. */
    void remember() {
        Remembered.put("import.createAccounts", Boolean.toString(createAccounts.getSelection()));
        Remembered.put("import.createPeople", Boolean.toString(createPeople.getSelection()));
        Remembered.put("import.dates", DATES.get(dates.getSelectionIndex()).name());
    }

    /** The file is read only when the user goes on, not whenever the buttons are looked at. */
    @Override
    public boolean canFlipToNextPage() {
        return isPageComplete();
    }

    /** Sets the file, as if it had been typed. */
    void setFile(Path path) {
        file.field().setText(path.toString());
    }

    private void fileChanged() {
        String problem = session == null ? Texts.get("import.noModel")
                : session.isReadOnly() ? Texts.get("import.readOnly", session.file()) : null;
        boolean readable = file.path().filter(path -> Files.isRegularFile(path) && Files.isReadable(path)).isPresent();
        if (problem == null && !readable && !file.field().getText().isBlank()) {
            problem = Texts.get("import.fileMissing");
        }
        if (problem == null && readable) {
            problem = look();
        }
        if (!readable) {
            sheet.setEnabled(false);
        }
        boolean columns = readable && problem == null && draft.format().orElseThrow().hasColumns();
        kind.setEnabled(columns);
        encoding.setEnabled(readable && problem == null && draft.format().orElseThrow() != SourceFormat.XLSX);
        format.setText(readable && problem == null
                ? Texts.get("import.format." + draft.format().orElseThrow().key()) : Texts.get("import.format.none"));
        setErrorMessage(problem);
        setPageComplete(problem == null && readable);
    }

    /** Sees what the file is; gives back why it cannot be read. */
    private String look() {
        try {
            draft.choose(file.path().orElseThrow());
            List<String> sheets = new ArrayList<>(List.of(Texts.get("import.sheet.all")));
            sheets.addAll(draft.sheets());
            sheet.setItems(sheets.toArray(String[]::new));
            sheet.select(0);
            sheet.setEnabled(sheets.size() > 2);
            return null;
        } catch (ExchangeException e) {
            return ImportSteps.words(e);
        }
    }

    /** Hands the choices over. */
    void apply() {
        int index = account.getSelectionIndex() - 1;
        List<String> names = index < 0 ? List.of() : List.of(nameOf(accounts.get(index)));
        draft.setOptions(ImportOptions.DEFAULT.withParties(null, names)
                .withCreation(createAccounts.getSelection(), createPeople.getSelection())
                .withDates(DATES.get(dates.getSelectionIndex()), LocalDate.EPOCH));
        draft.setTeam(team.getSelection());
        draft.setKind(kind.isEnabled() && kind.getSelectionIndex() > 0
                ? TableKind.values()[kind.getSelectionIndex() - 1] : null);
        draft.setSheet(sheet.getSelectionIndex() > 0 ? sheet.getText() : null);
        String name = ENCODINGS.get(encoding.getSelectionIndex());
        draft.setCharset(name.isEmpty() ? null : Charset.forName(name));
    }

    private static String nameOf(Account account) {
        return account.getCode() == null ? String.valueOf(account.getName()) : account.getCode();
    }
}
