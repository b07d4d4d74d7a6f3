/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.reports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyweave.model.Account;
import org.keyweave.report.ReportFormat;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** In which language and format, from which template, into which file. */
final class ReportTargetPage extends WizardPage {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    private static final int LONGEST_NAME = 60;

    private final ModelSession session;
    private final ReportContentPage content;
    private Combo language;
    private Combo format;
    private FileField template;
    private FileField target;
    private Button open;
    /** The name that was proposed last; one that the user wrote is left alone. */
    private String proposed = "";

    ReportTargetPage(ModelSession session, ReportContentPage content) {
        super("target");
        this.session = session;
        this.content = content;
        setTitle(Texts.get("report.target.title"));
        setDescription(Texts.get("report.target.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        label(area, "report.language");
        language = combo(area);
        LANGUAGES.forEach(each -> language.add(each.getDisplayLanguage(each)));
        boolean chinese = Locale.getDefault().getLanguage().equals(Locale.CHINESE.getLanguage());
        language.select(Remembered.get("report.language", chinese ? "zh" : "en").equals("zh") ? 1 : 0);
        label(area, "report.format");
        format = combo(area);
        for (ReportFormat each : ReportFormat.values()) {
            format.add(Texts.get("report.format." + each.extension()));
        }
        format.select(Remembered.get("report.format", ReportFormat.HTML).ordinal());
        label(area, "report.template");
        template = new FileField(area, SWT.OPEN, "*.docx", this::validate);
        template.field().setMessage(Texts.get("report.template.shipped"));
        template.field().setText(Remembered.get("report.template", ""));
        label(area, "report.file");
        target = new FileField(area, SWT.SAVE, "*", this::validate);
        new Label(area, SWT.NONE);
        open = new Button(area, SWT.CHECK);
        open.setText(Texts.get("report.open"));
        open.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, 2, 1));
        open.setSelection(Boolean.parseBoolean(Remembered.get("report.open", "true")));
        language.addListener(SWT.Selection, event -> propose());
        format.addListener(SWT.Selection, event -> propose());
        setControl(area);
        propose();
    }

    private static void label(Composite area, String key) {
        new Label(area, SWT.NONE).setText(Texts.get(key));
    }

    private static Combo combo(Composite area) {
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        return combo;
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            propose();
        }
        super.setVisible(visible);
    }

    /** Proposes a name from what was chosen, in the folder that was used last. */
    private void propose() {
        if (target.field().getText().equals(proposed)) {
            Path folder = Path.of(Remembered.get("report.folder", session.file().toAbsolutePath().getParent()
                    .toString()));
            List<Account> accounts = content.accounts();
            String about = accounts.size() == 1 ? ElementLabels.label(accounts.get(0))
                    : session.file().getFileName().toString().replaceFirst("\\.keyweave$", "");
            String name = Texts.get("report.fileName", about, Texts.get("report.kind." + content.kind().id()))
                    .replaceAll("[^\\p{L}\\p{N}._ -]+", " ").strip();
            if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
                name = name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
            }
            proposed = folder.resolve(name + "." + format().extension()).toString();
            target.field().setText(proposed);
        } else if (target.path().isPresent() && ReportFormat.of(target.path().get()).isPresent()) {
            String written = target.field().getText();
            target.field().setText(written.substring(0, written.lastIndexOf('.') + 1) + format().extension());
        }
        target.setExtension("*." + format().extension());
        template.setEnabled(hasTemplates());
        template.setExtension("*." + format().extension());
        validate();
    }

    private void validate() {
        if (open == null) {
            return;
        }
        String problem = null;
        if (target.isInvalid()) {
            problem = Texts.get("newModel.fileInvalid");
        } else if (target.path().isPresent() && !Files.isDirectory(folder(target.path().get()))) {
            problem = Texts.get("report.noFolder", folder(target.path().get()));
        } else if (template().filter(file -> !Files.isReadable(file)).isPresent()) {
            problem = Texts.get("report.templateMissing");
        }
        setErrorMessage(problem);
        setPageComplete(problem == null && target.path().isPresent());
    }

    private static Path folder(Path file) {
        return file.toAbsolutePath().getParent();
    }

    boolean mayReplace(Path file) {
        return MessageDialog.openConfirm(getShell(), Texts.get("report.title"), Texts.get("report.replace", file));
    }

    Locale language() {
        return LANGUAGES.get(language.getSelectionIndex());
    }

    ReportFormat format() {
        return ReportFormat.values()[format.getSelectionIndex()];
    }

    Optional<Path> template() {
        return hasTemplates() ? template.path().filter(file -> ReportFormat.of(file).orElse(format()) == format())
                : Optional.empty();
    }

    private boolean hasTemplates() {
        return format() == ReportFormat.DOCX || format() == ReportFormat.PPTX;
    }

    /** The file, with the extension of the format where it has none of its own. */
    Path file() {
        Path file = target.path().orElseThrow();
        return ReportFormat.of(file).filter(each -> each == format()).isPresent() ? file
                : file.resolveSibling(file.getFileName() + "." + format().extension());
    }

    boolean opens() {
        return open.getSelection();
    }

    void remember() {
        Remembered.put("report.language", language.getSelectionIndex() == 1 ? "zh" : "en");
        Remembered.put("report.format", format().name());
        Remembered.put("report.folder", folder(file()).toString());
        Remembered.put("report.open", Boolean.toString(opens()));
        template().ifPresent(file -> Remembered.put("report.template", file.toString()));
    }
}
