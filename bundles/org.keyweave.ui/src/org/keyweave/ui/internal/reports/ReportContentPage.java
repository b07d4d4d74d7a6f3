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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
import org.keyweave.model.Account;
import org.keyweave.report.content.ReportKind;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** Which report, about which accounts, compared with which earlier version. */
final class ReportContentPage extends WizardPage {

    private static final String KIND = "report.kind";

    private final ModelSession session;
    private final List<Account> preset;
    private Combo kind;
    private Label explanation;
    private CheckboxTableViewer accounts;
    private FileField since;

    ReportContentPage(ModelSession session, List<Account> preset) {
        super("content");
        this.session = session;
        this.preset = preset;
        setTitle(Texts.get("report.content.title"));
        setDescription(Texts.get("report.content.description"));
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        area.setLayout(new GridLayout(3, false));
        label(area, "report.kind");
        kind = new Combo(area, SWT.READ_ONLY);
        kind.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        for (ReportKind each : ReportKind.values()) {
            kind.add(Texts.get("report.kind." + each.id()));
        }
        kind.select(Remembered.get(KIND, preset.isEmpty() ? ReportKind.PORTFOLIO : ReportKind.ACCOUNT_PLAN).ordinal());
        new Label(area, SWT.NONE);
        explanation = new Label(area, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = 420;
        wide.heightHint = explanation.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * 2;
        explanation.setLayoutData(wide);
        label(area, "report.accounts").setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        accounts = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridData list = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
        list.heightHint = 150;
        accounts.getControl().setLayoutData(list);
        accounts.setContentProvider(ArrayContentProvider.getInstance());
        accounts.setLabelProvider(LabelProvider.createTextProvider(each -> ElementLabels.label((Account) each)));
        List<Account> all = session.portfolio().orElseThrow().getAccounts();
        accounts.setInput(all);
        accounts.setCheckedElements((preset.isEmpty() ? all : preset).toArray());
        accounts.addCheckStateListener(event -> validate());
        new Label(area, SWT.NONE);
        buttons(area);
        label(area, "report.since");
        since = new FileField(area, SWT.OPEN, "*.keyweave", this::validate);
        since.field().setMessage(Texts.get("report.since.none"));
        kind.addListener(SWT.Selection, event -> validate());
        setControl(area);
        validate();
    }

    private static Label label(Composite area, String key) {
        Label label = new Label(area, SWT.NONE);
        label.setText(Texts.get(key));
        return label;
    }

    private void buttons(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        for (boolean on : new boolean[] { true, false }) {
            Button button = new Button(row, SWT.PUSH);
            button.setText(Texts.get(on ? "report.accounts.all" : "report.accounts.none"));
            button.addListener(SWT.Selection, event -> {
                accounts.setAllChecked(on);
                validate();
            });
        }
    }

    private void validate() {
        if (getControl() == null && since == null) {
            return;
        }
        explanation.setText(Texts.get("report.kind." + kind().id() + ".description"));
        String problem = null;
        if (accounts().isEmpty()) {
            problem = Texts.get("report.noAccounts");
        } else if (since.isInvalid() || since.path().filter(file -> !Files.isReadable(file)).isPresent()) {
            problem = Texts.get("report.sinceMissing");
        } else if (kind() == ReportKind.CHANGES && since.path().isEmpty()) {
            problem = Texts.get("report.sinceNeeded");
        }
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    ReportKind kind() {
        return ReportKind.values()[kind.getSelectionIndex()];
    }

    List<Account> accounts() {
        List<Account> chosen = new ArrayList<>();
        Arrays.stream(accounts.getCheckedElements()).forEach(each -> chosen.add((Account) each));
        return chosen;
    }

    Optional<Path> since() {
        return since.path();
    }

    void remember() {
        Remembered.put(KIND, kind().name());
    }
}
