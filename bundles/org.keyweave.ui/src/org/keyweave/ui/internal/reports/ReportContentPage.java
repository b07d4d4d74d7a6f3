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
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyweave.model.Account;
import org.keyweave.report.content.ReportKind;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.AccountChecklist;
import org.keyweave.ui.internal.widgets.ExplainedChoice;
import org.keyweave.ui.internal.widgets.Remembered;
import org.keyweave.ui.session.ModelSession;

/** Which report, about which accounts, compared with which earlier version. */
final class ReportContentPage extends WizardPage {

    private static final String KIND = "report.kind";

    private final ModelSession session;
    private final List<Account> preset;
    private ExplainedChoice kind;
    private AccountChecklist accounts;
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
        kind = new ExplainedChoice(area, Texts.get("report.kind"), Stream.of(ReportKind.values())
                .map(each -> Texts.get("report.kind." + each.id())).toList(), 2, this::validate);
        kind.select(Remembered.get(KIND, preset.isEmpty() ? ReportKind.PORTFOLIO : ReportKind.ACCOUNT_PLAN).ordinal());
        accounts = new AccountChecklist(area, Texts.get("report.accounts"),
                session.portfolio().orElseThrow().getAccounts(), preset, 150, this::validate);
        new Label(area, SWT.NONE).setText(Texts.get("report.since"));
        since = new FileField(area, SWT.OPEN, "*.keyweave", this::validate);
        since.field().setMessage(Texts.get("report.since.none"));
        setControl(area);
        validate();
    }

    private void validate() {
        if (getControl() == null && since == null) {
            return;
        }
        kind.explain(Texts.get("report.kind." + kind().id() + ".description"));
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
        return ReportKind.values()[kind.index()];
    }

    List<Account> accounts() {
        return accounts.chosen();
    }

    Optional<Path> since() {
        return since.path();
    }

    void remember() {
        Remembered.put(KIND, kind().name());
    }
}
