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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.keyweave.examples.Example;
import org.keyweave.examples.Examples;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.source.SourceFormat;
import org.keyweave.model.Portfolio;
import org.keyweave.ui.internal.exchange.ImportSteps;
import org.keyweave.ui.internal.reports.FileField;
import org.keyweave.ui.internal.files.ModelsFolder;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.ExplainedChoice;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.session.Sessions;

/** Names, starting point and file of a new model. */
final class NewModelPage extends WizardPage {

    /** Places of the contact list and of an export among the starting points; the examples follow them. */
    private static final int CONTACTS = 1;
    private static final int EXPORT = 2;
    private static final String START = "newModel.start";
    private static final String EXTENSION = ".keyweave";

    private final ImportSteps steps;
    /** The contact list or the export. */
    private FileField source;
    /** What the contact list is; {@code null} as long as there is none that can be read. */
    private SourceFormat contactFormat;
    private String contactProblem;
    private Text name;
    private Text supplier;
    private Text account;
    private ExplainedChoice start;
    private FileField file;
    /** The name of the file that was proposed last; one that the user wrote is left alone. */
    private String proposed = "";

    NewModelPage(ImportSteps steps) {
        super("newModel");
        this.steps = steps;
        setTitle(Texts.get("newModel.title"));
        setDescription(Texts.get("newModel.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        List<String> starts = new ArrayList<>(List.of(Texts.get("newModel.scratch"), Texts.get("newModel.contacts"),
                Texts.get("newModel.export")));
        Examples.list().forEach(each -> starts.add(Texts.get("newModel.example", each.title(Locale.getDefault()))));
        start = new ExplainedChoice(area, Texts.get("newModel.start"), starts, 5, this::startChanged);
        label(area, "newModel.contactFile");
        source = new FileField(area, SWT.OPEN, ImportSteps.extensions(), this::sourceChanged);
        name = text(area, "newModel.name");
        supplier = text(area, "newModel.supplier");
        account = text(area, "newModel.account");
        label(area, "newModel.file");
        file = new FileField(area, SWT.SAVE, "*" + EXTENSION, this::validate);
        name.addListener(SWT.Modify, event -> propose());
        setControl(area);
        start.select(Math.max(0, Math.min(starts.size() - 1, Integer.parseInt(Remembered.get(START, "0")))));
        startChanged();
        name.setFocus();
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Texts.get(key));
    }

    private static Text text(Composite area, String key) {
        label(area, key);
        Text text = new Text(area, SWT.BORDER);
        text.setLayoutData(wide(2));
        return text;
    }

    private static GridData wide(int span) {
        return new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
    }

    private void startChanged() {
        boolean named = example().isEmpty() && start.index() != EXPORT;
        source.setEnabled(start.index() == CONTACTS || start.index() == EXPORT);
        source.setExtension(start.index() == EXPORT ? ExportedModel.EXTENSIONS : ImportSteps.extensions());
        name.setEnabled(named);
        supplier.setEnabled(named);
        account.setEnabled(named);
        start.explain(example().map(each -> each.description(Locale.getDefault())).orElse(Texts.get(
                startsWithContacts() ? "newModel.contacts.hint"
                        : start.index() == EXPORT ? "newModel.export.hint" : "newModel.scratch.hint")));
        sourceChanged();
        propose();
    }

    private void propose() {
        if (file.field().getText().equals(proposed)) {
            String stem = example().map(each -> each.fileName(Locale.getDefault()).replace(EXTENSION, ""))
                    .or(() -> exported().map(ExportedModel::stem))
                    .orElse(name.getText()).trim().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").trim();
            proposed = ModelsFolder.get().resolve((stem.isEmpty() ? "model" : stem) + EXTENSION).toString();
            file.field().setText(proposed);
        }
        validate();
    }

    private void sourceChanged() {
        contactFormat = null;
        contactProblem = source.isInvalid() ? Texts.get("newModel.fileInvalid") : null;
        Path list = startsWithContacts() ? source.path().orElse(null) : null;
        if (start.index() == EXPORT) {
            propose();
        }
        if (list != null && !Files.isRegularFile(list)) {
            contactProblem = Texts.get("import.fileMissing");
        } else if (list != null) {
            try {
                contactFormat = steps.chooseForNew(list);
                if (name.getText().isBlank()) {
                    name.setText(list.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
                }
            } catch (ExchangeException e) {
                contactProblem = ImportSteps.words(e);
            }
        }
        validate();
    }

    /** Whether the model starts with the people of a contact list. */
    boolean startsWithContacts() {
        return start.index() == CONTACTS;
    }

    /** The export that the model is read from; empty when it starts with something else. */
    Optional<ExportedModel> exported() {
        return start.index() == EXPORT ? source.path().flatMap(ExportedModel::at) : Optional.empty();
    }

    /** Reads the beginning of the contact list; says on the page why it cannot be read, if so. */
    boolean readContacts() {
        steps.setPortfolio(portfolio());
        setErrorMessage(steps.readContacts().orElse(null));
        return getErrorMessage() == null;
    }

    /** A portfolio with the names of this page, which belongs to no file yet. */
    Portfolio portfolio() {
        return NewPortfolio.create(name.getText().trim(), supplier.getText().trim(), account.getText().trim(),
                Locale.getDefault());
    }

    /** The list is read only when the user goes on, not whenever the buttons are looked at. */
    @Override
    public boolean canFlipToNextPage() {
        return startsWithContacts() && isPageComplete();
    }

    /** Keeps the choice for the next time. */
    void remember() {
        Remembered.put(START, Integer.toString(start.index()));
        ModelsFolder.rememberOf(file());
    }

    private void validate() {
        if (file == null) {
            return;
        }
        String problem = problem();
        setPageComplete(problem == null);
        // Nothing is wrong yet where nothing was entered yet.
        boolean early = contactProblem == null && (startsWithContacts() || start.index() == EXPORT
                ? source.field().getText().isBlank() : name.getText().isBlank());
        setErrorMessage(problem == null || early ? null : problem);
        say(problem == null);
    }

    private String problem() {
        if (startsWithContacts() && contactFormat == null) {
            return contactProblem == null ? Texts.get("newModel.contactMissing") : contactProblem;
        }
        if (start.index() == EXPORT && exported().isEmpty()) {
            return Texts.get("newModel.exportMissing");
        }
        if (example().isEmpty() && start.index() != EXPORT && name.getText().isBlank()) {
            return Texts.get("newModel.nameMissing");
        }
        if (!file.field().getText().strip().endsWith(EXTENSION)) {
            return Texts.get("newModel.fileExtension");
        }
        if (file.isInvalid()) {
            return Texts.get("newModel.fileInvalid");
        }
        if (!file().isAbsolute()) {
            return Texts.get("newModel.fileAbsolute");
        }
        return Sessions.find(file()).isPresent() ? Texts.get("newModel.fileOpen", file().getFileName()) : null;
    }

    /** What the contact list is, and whether the new file replaces something. */
    private void say(boolean complete) {
        if (complete && Files.exists(file())) {
            setMessage(Texts.get("newModel.replaced", file().getFileName()), WARNING);
        } else if (startsWithContacts() && contactFormat != null) {
            setMessage(Texts.get("newModel.contactIs", Texts.get("import.format." + contactFormat.key())),
                    INFORMATION);
        } else {
            setMessage(null);
        }
    }

    Optional<Example> example() {
        List<Example> examples = Examples.list();
        int index = start.index() - EXPORT - 1;
        return index < 0 || index >= examples.size() ? Optional.empty() : Optional.of(examples.get(index));
    }

    Path file() {
        return file.path().orElseThrow().normalize();
    }
}
