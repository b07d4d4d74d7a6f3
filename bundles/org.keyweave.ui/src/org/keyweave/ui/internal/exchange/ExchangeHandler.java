/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.exchange;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyweave.ui.internal.commands.CurrentSession;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;

/** Opens a wizard of exchange for the current model. */
public abstract class ExchangeHandler extends AbstractHandler {

    abstract void open(Shell shell, ModelSession session);

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        ModelSession session = CurrentSession.get().filter(each -> each.portfolio().isPresent()).orElse(null);
        if (session == null) {
            MessageDialog.openInformation(shell, Texts.get("import.title"), Texts.get("import.noModel"));
        } else {
            open(shell, session);
        }
        return null;
    }

    /** Import into the current model. */
    public static final class Import extends ExchangeHandler {

        @Override
        void open(Shell shell, ModelSession session) {
            ImportWizard.open(shell, new ImportWizard(session));
        }
    }

    /** Export of the current model. */
    public static final class Export extends ExchangeHandler {

        @Override
        void open(Shell shell, ModelSession session) {
            ExportWizard.open(shell, new ExportWizard(session, List.of()));
        }
    }
}
