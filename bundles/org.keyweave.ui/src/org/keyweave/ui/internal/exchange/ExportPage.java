/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.exchange;

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
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyweave.exchange.calendar.CalendarWriter.Content;
import org.keyweave.exchange.exporting.ExportFormat;
import org.keyweave.exchange.exporting.ExportOptions;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.reports.FileField;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.AccountChecklist;
import org.keyweave.ui.internal.widgets.ExplainedChoice;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.session.ModelSession;

/** What is exported, in which format, and where to. */
final class ExportPage extends WizardPage {

    private final ModelSession session;
    private final List<Account> chosen;
    private ExplainedChoice format;
    private AccountChecklist accounts;
    private Button supplier;
    private Button actions;
    private Button contacts;
    private FileField target;
    private Button overwrite;
    private Button opens;

    ExportPage(ModelSession session, List<Account> chosen) {
        super("export");
        this.session = session;
        this.chosen = chosen;
        setTitle(Texts.get("export.title"));
        setDescription(Texts.get("export.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        format = new ExplainedChoice(area, Texts.get("export.format"), Stream.of(ExportFormat.values())
                .map(each -> Texts.get("export.format." + each.key())).toList(), 3, this::formatChanged);
        format.select(Remembered.get("export.format", ExportFormat.XLSX).ordinal());
        accounts = new AccountChecklist(area, Texts.get("export.accounts"),
                session.portfolio().orElseThrow().getAccounts(), chosen, 90, this::validate);
        supplier = check(area, "export.supplier", remembered("supplier"));
        actions = check(area, "export.actions", remembered("actions"));
        contacts = check(area, "export.contacts", remembered("contacts"));
        new Label(area, SWT.NONE).setText(Texts.get("export.target"));
        target = new FileField(area, SWT.SAVE, "*", this::validate);
        overwrite = check(area, "export.overwrite", false);
        opens = check(area, "export.opens", remembered("opens"));
        setControl(area);
        formatChanged();
    }

    private static boolean remembered(String what) {
        return Boolean.parseBoolean(Remembered.get("export." + what, "true"));
    }

    private Button check(Composite area, String key, boolean selected) {
        new Label(area, SWT.NONE);
        Button check = new Button(area, SWT.CHECK);
        check.setText(Texts.get(key));
        check.setSelection(selected);
        check.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        check.addListener(SWT.Selection, event -> validate());
        return check;
    }

    /** Chooses a format, as if by hand. */
    void setFormat(ExportFormat wanted) {
        format.select(wanted.ordinal());
        formatChanged();
    }

    /** Names the target, as if it had been typed. */
    void setTarget(Path path) {
        target.field().setText(path.toString());
    }

    void setOpens(boolean open) {
        opens.setSelection(open);
    }

    ExportFormat format() {
        return ExportFormat.values()[format.index()];
    }

    private void formatChanged() {
        ExportFormat now = format();
        format.explain(Texts.get("export.explanation." + now.key()));
        accounts.setEnabled(!now.isWhole());
        supplier.setEnabled(now == ExportFormat.VCARD);
        actions.setEnabled(now == ExportFormat.ICALENDAR);
        contacts.setEnabled(now == ExportFormat.ICALENDAR);
        target.setExtension(now.isFolder() ? "*" : "*." + now.extension());
        propose(now);
        validate();
    }

    /** Proposes a name beside the last export, unless the user wrote one that fits the format. */
    private void propose(ExportFormat now) {
        Path last = target.path().orElse(null);
        Path folder = last != null && last.getParent() != null ? last.getParent()
                : Path.of(Remembered.get("export.folder", String.valueOf(session.file().toAbsolutePath().getParent())));
        String stem = (last != null ? last : session.file()).getFileName().toString()
                .replaceFirst("\\.(keyweave|xlsx|json|graphml|gexf|vcf|ics)$", "");
        target.field().setText(folder.resolve(now.isFolder() ? stem : stem + "." + now.extension()).toString());
    }

    private void validate() {
        Path path = target.path().orElse(null);
        overwrite.setEnabled(path != null && Files.exists(path));
        String problem = null;
        if (path == null) {
            problem = target.isInvalid() ? Texts.get("newModel.fileInvalid") : Texts.get("export.noTarget");
        } else if (path.toAbsolutePath().getParent() == null
                || !Files.isDirectory(path.toAbsolutePath().getParent())) {
            problem = Texts.get("export.noFolder");
        } else if (path.toAbsolutePath().normalize().equals(session.file().toAbsolutePath().normalize())) {
            problem = Texts.get("export.isModel");
        } else if (Files.exists(path) && !overwrite.getSelection()) {
            problem = Texts.get("export.exists");
        } else if (!format().isWhole() && accounts.chosen().isEmpty()) {
            problem = Texts.get("export.noAccount");
        } else if (format() == ExportFormat.ICALENDAR && !actions.getSelection() && !contacts.getSelection()) {
            problem = Texts.get("export.noContent");
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    Path target() {
        return target.path().orElseThrow();
    }

    boolean opens() {
        return opens.getSelection();
    }

    /** The choices for the export. */
    ExportOptions options() {
        List<Account> some = format().isWhole() ? List.of() : accounts.chosen();
        List<Content> calendar = new ArrayList<>();
        if (actions.getSelection()) {
            calendar.add(Content.ACTIONS);
        }
        if (contacts.getSelection()) {
            calendar.add(Content.CONTACTS);
        }
        return ExportOptions.of(Locale.getDefault(), LocalDate.now()).withAccounts(some)
                .withSupplier(supplier.getSelection()).withCalendar(calendar).withOverwrite(overwrite.getSelection());
    }

    /** Keeps the choices for the next export. */
    void remember() {
        Remembered.put("export.format", format().name());
        Remembered.put("export.folder", target().toAbsolutePath().getParent().toString());
        Remembered.put("export.supplier", Boolean.toString(supplier.getSelection()));
        Remembered.put("export.actions", Boolean.toString(actions.getSelection()));
        Remembered.put("export.contacts", Boolean.toString(contacts.getSelection()));
        Remembered.put("export.opens", Boolean.toString(opens()));
    }
}
