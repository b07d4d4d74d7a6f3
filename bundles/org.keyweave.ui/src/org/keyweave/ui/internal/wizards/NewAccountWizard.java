/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import java.util.List;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.ui.internal.app.FileOpener;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/** Adds an account with its departments and first people in one step, and opens it. */
public final class NewAccountWizard extends Wizard {

    private final ModelSession session;
    private final Portfolio portfolio;
    private final AccountDraft draft = new AccountDraft();

    /** A wizard for an account of a portfolio. */
    public NewAccountWizard(ModelSession session, Portfolio portfolio) {
        this.session = session;
        this.portfolio = portfolio;
        setWindowTitle(Texts.get("newAccount.title"));
        setDefaultPageImageDescriptor(Icons.banner("account"));
    }

    /** Shows the wizard. */
    public static void open(Shell shell, Portfolio portfolio) {
        Sessions.of(portfolio).ifPresent(session -> {
            if (session.mayChange(List.of(portfolio))) {
                WizardDialog dialog = new WizardDialog(shell, new NewAccountWizard(session, portfolio));
                dialog.setMinimumPageSize(560, 400);
                dialog.open();
            }
        });
    }

    @Override
    public void addPages() {
        addPage(new AccountProfilePage(portfolio, draft));
        addPage(new AccountDepartmentsPage(draft));
        addPage(new AccountPeoplePage(portfolio, draft));
        addPage(new AccountPreviewPage(draft));
    }

    @Override
    public boolean performFinish() {
        Account account = draft.add(session, portfolio);
        if (account == null) {
            return false;
        }
        FileOpener.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(), session, account,
                "", FileOpener.ACCOUNT_EDITOR);
        return true;
    }

    /** What the wizard adds, for tests that look at it. */
    AccountDraft draft() {
        return draft;
    }
}
