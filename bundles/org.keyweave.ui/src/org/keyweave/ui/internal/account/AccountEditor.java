/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.IFormPage;
import org.eclipse.ui.statushandlers.StatusManager;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.parts.ModelEditorPart;
import org.keyweave.ui.internal.widgets.PartSelection;
import org.keyweave.ui.session.ElementLabels;

/** One account on several pages that all follow the model. */
public final class AccountEditor extends ModelEditorPart {

    private static final int REFRESH_MILLIS = 120;

    private final Runnable refresh = this::refreshPages;
    private final PartSelection selection = new PartSelection();
    private AccountAnalysis analysis;

    @Override
    protected void opened(EObject element) throws PartInitException {
        if (!(element instanceof Account account)) {
            throw new PartInitException(getEditorInput().getName());
        }
        title(ElementLabels.label(account), "account");
        // One for all pages: the workbench asks for it when the editor is activated, not when a page is turned.
        getSite().setSelectionProvider(selection);
    }

    /** The account as it is in the model now. */
    public Account account() {
        return (Account) element().orElseThrow();
    }

    /** What is selected on the page in front. */
    PartSelection selection() {
        return selection;
    }

    /** The figures of the account; computed once after each change. */
    public AccountAnalysis analysis() {
        if (analysis == null) {
            analysis = AccountAnalysis.of(account());
        }
        return analysis;
    }

    @Override
    protected void addPages() {
        try {
            addPage(new DashboardPage(this));
            addPage(new MatrixPage(this));
            addPage(new PlanPage(this));
            addPage(new InteractionsPage(this));
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** The context menu of all pages; made when it is asked for, since gathering the commands for it takes a while. */
    Menu menu() {
        if (getContainer().getMenu() == null) {
            AccountMenu.attach(getContainer(), getEditorSite(), selection);
        }
        return getContainer().getMenu();
    }

    @Override
    protected void modelChanged() {
        analysis = null;
        if (isShown()) {
            getContainer().getDisplay().timerExec(REFRESH_MILLIS, refresh);
        }
    }

    private void refreshPages() {
        if (!isShown() || element().isEmpty()) {
            return;
        }
        setPartName(ElementLabels.label(account()));
        if (getActivePageInstance() instanceof AccountPage page) {
            page.refreshIfChanged();
        }
    }

    @Override
    protected void pageChange(int newPageIndex) {
        super.pageChange(newPageIndex);
        IFormPage page = getActivePageInstance();
        if (page instanceof AccountPage own) {
            own.refreshIfChanged();
        }
    }
}
