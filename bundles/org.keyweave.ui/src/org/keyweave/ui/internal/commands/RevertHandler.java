/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.ui.internal.app.ReadingAside;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;

/** Reads the current model from its file again, after asking when changes would be lost. */
public final class RevertHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        CurrentSession.get().ifPresent(session -> revert(session, shell));
        return null;
    }

    private static void revert(ModelSession session, Shell shell) {
        if (session.isDirty() && !MessageDialog.openConfirm(shell, Texts.get("revert.title"),
                Texts.get("revert.message", session.file().getFileName()))) {
            return;
        }
        try {
            session.reload(ReadingAside::read);
        } catch (OperationCanceledException e) {
            // It stays as it is.
            return;
        } catch (ModelFileException e) {
            ModelErrors.show(shell, Texts.get("open.failed.title"), e);
        }
    }

    @Override
    public boolean isEnabled() {
        return CurrentSession.get().isPresent();
    }
}
