/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.wizards;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyweave.ui.internal.commands.CurrentSession;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;

/** Opens a wizard at its first page, without a list of wizards before it. */
public abstract class WizardHandler extends AbstractHandler {

    abstract void open(Shell shell);

    @Override
    public Object execute(ExecutionEvent event) {
        open(HandlerUtil.getActiveShell(event));
        return null;
    }

    /** A new client model. */
    public static final class New extends WizardHandler {

        @Override
        void open(Shell shell) {
            NewModelWizard.open(shell);
        }
    }

    /** An account in the current model. */
    public static final class NewAccount extends WizardHandler {

        @Override
        void open(Shell shell) {
            CurrentSession.get().flatMap(ModelSession::portfolio).ifPresentOrElse(
                    portfolio -> NewAccountWizard.open(shell, portfolio),
                    () -> MessageDialog.openInformation(shell, Texts.get("newAccount.title"),
                            Texts.get("newAccount.noModel")));
        }
    }
}
