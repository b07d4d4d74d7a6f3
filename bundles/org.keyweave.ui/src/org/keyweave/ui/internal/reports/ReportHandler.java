/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.reports;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.commands.CurrentSession;
import org.keyweave.ui.internal.navigation.ShowIn;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/** Opens the report wizard for the current model, on the account that is selected or edited. */
public final class ReportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveWorkbenchWindow(event).getShell();
        ModelSession session = CurrentSession.get().filter(each -> each.portfolio().isPresent()).orElse(null);
        if (session == null) {
            MessageDialog.openInformation(shell, Texts.get("report.title"), Texts.get("report.noModel"));
            return null;
        }
        open(shell, new ReportWizard(session, accounts(event, session)));
        return null;
    }

    /** Opens a wizard in a dialog; gives back how it ended. */
    public static int open(Shell shell, ReportWizard wizard) {
        WizardDialog dialog = new WizardDialog(shell, wizard);
        dialog.setMinimumPageSize(620, 420);
        return dialog.open();
    }

    private static List<Account> accounts(ExecutionEvent event, ModelSession session) {
        // What the menu was opened on counts first; the workbench learns of a selection a little later.
        ISelection menu = HandlerUtil.getActiveMenuSelection(event);
        if ((menu == null ? HandlerUtil.getCurrentSelection(event) : menu) instanceof IStructuredSelection selection) {
            for (Object each : selection) {
                EObject element = Adapters.adapt(each, EObject.class);
                if (Sessions.of(element).orElse(null) == session && ShowIn.account(element).isPresent()) {
                    return List.of(ShowIn.account(element).get());
                }
            }
        }
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        return page == null ? List.of() : ShowIn.account(page.getActiveEditor())
                .filter(account -> Sessions.of(account).orElse(null) == session).map(List::of).orElse(List.of());
    }
}
