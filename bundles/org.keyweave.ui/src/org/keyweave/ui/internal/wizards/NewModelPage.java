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
import java.util.List;
import java.util.Locale;
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
import org.keyweave.examples.Example;
import org.keyweave.examples.Examples;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Remembered;

/** Names, starting point and file of a new model. */
final class NewModelPage extends WizardPage {

    /** Place of the contact list among the starting points; the examples follow it. */
    private static final int CONTACTS = 1;
    private static final String START = "newModel.start";
    private static final String FOLDER = "newModel.folder";

    private Text contacts;
    private ContactList list;
    private String contactProblem;
    private Text name;
    private Text supplier;
    private Text account;
    private Combo start;
    private Text file;
    private boolean fileTouched;

    NewModelPage() {
        super("newModel");
        setTitle(Texts.get("newModel.title"));
        setDescription(Texts.get("newModel.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        label(area, "newModel.start");
        start = new Combo(area, SWT.READ_ONLY);
        start.add(Texts.get("newModel.scratch"));
        start.add(Texts.get("newModel.contacts"));
        Examples.list().forEach(example -> start.add(Texts.get("newModel.example",
                example.title(Locale.getDefault()))));
        start.select(0);
        start.setLayoutData(wide(2));
        name = text(area, "newModel.name", 2);
        supplier = text(area, "newModel.supplier", 2);
        account = text(area, "newModel.account", 2);
        contacts = text(area, "newModel.contactFile", 1);
        contacts.addListener(SWT.Modify, event -> readContacts());
        Button find = new Button(area, SWT.PUSH);
        find.setText(Texts.get("newModel.browse"));
        find.addListener(SWT.Selection, event -> findContacts());
        contacts.setData(find);
        file = text(area, "newModel.file", 1);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Texts.get("newModel.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        start.addListener(SWT.Selection, event -> startChanged());
        name.addListener(SWT.Modify, event -> propose());
        file.addListener(SWT.Modify, event -> validate());
        file.addListener(SWT.KeyDown, event -> fileTouched = true);
        setControl(area);
        start.select(Math.max(0, Math.min(start.getItemCount() - 1, Integer.parseInt(Remembered.get(START, "0")))));
        startChanged();
        name.setFocus();
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Texts.get(key));
    }

    private static Text text(Composite area, String key, int span) {
        label(area, key);
        Text text = new Text(area, SWT.BORDER);
        text.setLayoutData(wide(span));
        return text;
    }

    private static GridData wide(int span) {
        return new GridData(SWT.FILL, SWT.CENTER, true, false, span, 1);
    }

    private void startChanged() {
        boolean scratch = example().isEmpty();
        boolean listed = start.getSelectionIndex() == CONTACTS;
        contacts.setEnabled(listed);
        ((Button) contacts.getData()).setEnabled(listed);
        name.setEnabled(scratch);
        supplier.setEnabled(scratch);
        account.setEnabled(scratch);
        propose();
    }

    private void propose() {
        if (!fileTouched) {
            String stem = example().map(each -> each.fileName(Locale.getDefault()).replace(".keyweave", ""))
                    .orElse(name.getText().trim().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ").trim());
            file.setText(Path.of(Remembered.get(FOLDER, Path.of(System.getProperty("user.home"), "Keyweave")
                    .toString()), (stem.isEmpty() ? "model" : stem) + ".keyweave").toString());
        }
        validate();
    }

    private void findContacts() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] { "*.csv;*.tsv;*.txt", "*" });
        String chosen = dialog.open();
        if (chosen != null) {
            contacts.setText(chosen);
        }
    }

    private void readContacts() {
        list = null;
        contactProblem = null;
        try {
            if (!contacts.getText().isBlank()) {
                list = ContactList.read(Path.of(contacts.getText().trim()), Locale.getDefault());
                contactProblem = list.problem(Locale.getDefault());
                if (name.getText().isBlank()) {
                    name.setText(list.stem());
                }
            }
        } catch (ExchangeException e) {
            contactProblem = e.reason().in(Locale.getDefault()) + " " + e.remedy().in(Locale.getDefault());
        } catch (InvalidPathException e) {
            contactProblem = Texts.get("newModel.fileInvalid");
        }
        validate();
    }

    /** The contact list that the model starts with; empty when it starts with something else. */
    Optional<ContactList> contacts() {
        return start.getSelectionIndex() == CONTACTS ? Optional.ofNullable(list) : Optional.empty();
    }

    /** Keeps the choice for the next time. */
    void remember() {
        Remembered.put(START, Integer.toString(start.getSelectionIndex()));
        if (file().getParent() != null) {
            Remembered.put(FOLDER, file().getParent().toString());
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] { "*.keyweave" });
        dialog.setFileName(Path.of(file.getText()).getFileName().toString());
        String chosen = dialog.open();
        if (chosen != null) {
            fileTouched = true;
            file.setText(chosen.endsWith(".keyweave") ? chosen : chosen + ".keyweave");
        }
    }

    private void validate() {
        String problem = null;
        if (example().isEmpty() && name.getText().isBlank()) {
            problem = Texts.get("newModel.nameMissing");
        } else if (start.getSelectionIndex() == CONTACTS && (list == null || contactProblem != null)) {
            problem = contactProblem == null ? Texts.get("newModel.contactMissing") : contactProblem;
        } else if (!file.getText().endsWith(".keyweave")) {
            problem = Texts.get("newModel.fileExtension");
        } else {
            try {
                problem = Path.of(file.getText()).isAbsolute() ? null : Texts.get("newModel.fileAbsolute");
            } catch (InvalidPathException e) {
                problem = Texts.get("newModel.fileInvalid");
            }
        }
        setPageComplete(problem == null);
        // Nothing is wrong yet where nothing was entered yet.
        boolean early = name.getText().isBlank() && contactProblem == null;
        setErrorMessage(problem == null || early ? null : problem);
        if (problem == null) {
            say();
        }
    }

    /** What will be made, and whether it replaces something. */
    private void say() {
        boolean replaces = Files.exists(file());
        setMessage(replaces ? Texts.get("newModel.replaced", file().getFileName())
                : contacts().map(each -> each.words(Locale.getDefault())).orElse(null),
                replaces ? WARNING : INFORMATION);
    }

    Optional<Example> example() {
        List<Example> examples = Examples.list();
        int index = start.getSelectionIndex() - CONTACTS - 1;
        return index < 0 || index >= examples.size() ? Optional.empty() : Optional.of(examples.get(index));
    }

    String modelName() {
        return name.getText().trim();
    }

    String supplierName() {
        return supplier.getText().trim();
    }

    String accountName() {
        return account.getText().trim();
    }

    Path file() {
        return Path.of(file.getText()).toAbsolutePath().normalize();
    }
}
