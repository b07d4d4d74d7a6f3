/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.validation.core.Finding;
import org.osgi.framework.FrameworkUtil;

/** Asks why findings are acceptable, and who says so. */
public final class ExcludeDialog extends TitleAreaDialog {

    private static final String AUTHOR = "author";

    private final String subject;
    private final String firstReason;
    private Text reasonField;
    private Text authorField;
    private String reason = "";
    private String author = "";

    /** A dialog about findings. */
    public ExcludeDialog(Shell shell, List<Finding> findings) {
        this(shell, findings.size() == 1 ? findings.get(0).message(Locale.getDefault())
                : Texts.get("exclude.several", findings.size()), "");
    }

    ExcludeDialog(Shell shell, String subject, String firstReason) {
        super(shell);
        this.subject = subject;
        this.firstReason = firstReason;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    private static IDialogSettings settings() {
        return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(
                FrameworkUtil.getBundle(ExcludeDialog.class)).getDialogSettings(), "exclusion");
    }

    /** The reason that was given. */
    public String reason() {
        return reason;
    }

    /** Who gave it. */
    public String author() {
        return author;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Texts.get("exclude.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite outer = (Composite) super.createDialogArea(parent);
        setTitle(Texts.get("exclude.title"));
        setMessage(Texts.get("exclude.reason"));
        Composite area = new Composite(outer, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 8).applyTo(area);
        Label finding = new Label(area, SWT.WRAP);
        finding.setText(subject.replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(420, SWT.DEFAULT).applyTo(finding);
        label(area, "exclude.reason.label");
        reasonField = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(340, 70).applyTo(reasonField);
        reasonField.setText(firstReason);
        reasonField.addListener(SWT.Modify, event -> check());
        // A tab leads on to the next field.
        reasonField.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        label(area, "exclude.author");
        authorField = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(authorField);
        String known = settings().get(AUTHOR);
        authorField.setText(known == null ? System.getProperty("user.name", "") : known);
        return outer;
    }

    private static void label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Texts.get(key));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        check();
        reasonField.setFocus();
    }

    private void check() {
        boolean missing = reasonField.getText().isBlank();
        getButton(IDialogConstants.OK_ID).setEnabled(!missing);
        setErrorMessage(missing && reasonField.getCharCount() > 0 ? Texts.get("exclude.reason.missing") : null);
    }

    @Override
    protected void okPressed() {
        reason = reasonField.getText().strip();
        author = authorField.getText().strip();
        settings().put(AUTHOR, author);
        super.okPressed();
    }
}
