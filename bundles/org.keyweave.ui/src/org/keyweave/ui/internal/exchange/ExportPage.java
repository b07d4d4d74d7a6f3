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

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyweave.exchange.calendar.CalendarWriter.Content;
import org.keyweave.exchange.exporting.ExportFormat;
import org.keyweave.exchange.exporting.ExportOptions;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.reports.FileField;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** What is exported, in which format, and where to. */
final class ExportPage extends WizardPage {

    private final ModelSession session;
    private final List<Account> chosen;
    private Combo format;
    private Label explanation;
    private CheckboxTableViewer accounts;
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
        label(area, "export.format");
        format = new Combo(area, SWT.READ_ONLY);
        for (ExportFormat each : ExportFormat.values()) {
            format.add(Texts.get("export.format." + each.key()));
        }
        format.setVisibleItemCount(ExportFormat.values().length);
        format.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        format.select(Remembered.get("export.format", ExportFormat.XLSX).ordinal());
        format.addListener(SWT.Selection, event -> formatChanged());
        new Label(area, SWT.NONE);
        explanation = new Label(area, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 440;
        wide.heightHint = 54;
        explanation.setLayoutData(wide);
        label(area, "export.accounts").setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        accounts = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridData list = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        list.heightHint = 110;
        accounts.getTable().setLayoutData(list);
        accounts.setContentProvider(ArrayContentProvider.getInstance());
        accounts.setLabelProvider(LabelProvider.createTextProvider(each -> ElementLabels.label((Account) each)));
        accounts.setInput(session.portfolio().orElseThrow().getAccounts());
        (chosen.isEmpty() ? session.portfolio().orElseThrow().getAccounts() : chosen)
                .forEach(each -> accounts.setChecked(each, true));
        accounts.addCheckStateListener(event -> validate());
        supplier = check(area, "export.supplier", true);
        actions = check(area, "export.actions", true);
        contacts = check(area, "export.contacts", true);
        label(area, "export.target");
        target = new FileField(area, SWT.SAVE, "*", this::validate);
        overwrite = check(area, "export.overwrite", false);
        opens = check(area, "export.opens", Boolean.parseBoolean(Remembered.get("export.opens", "true")));
        setControl(area);
        formatChanged();
    }

    private static Label label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Texts.get(key));
        return label;
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
        return ExportFormat.values()[format.getSelectionIndex()];
    }

    private void formatChanged() {
        ExportFormat now = format();
        explanation.setText(Texts.get("export.explanation." + now.key()));
        accounts.getTable().setEnabled(!now.isWhole());
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
        } else if (!format().isWhole() && accounts.getCheckedElements().length == 0) {
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
        List<Account> some = new ArrayList<>();
        if (!format().isWhole()) {
            for (Object each : accounts.getCheckedElements()) {
                some.add((Account) each);
            }
        }
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
        Remembered.put("export.opens", Boolean.toString(opens()));
    }
}
