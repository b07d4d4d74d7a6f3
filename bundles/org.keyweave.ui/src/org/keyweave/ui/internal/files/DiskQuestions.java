/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.files;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.keyweave.model.io.DiskState;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.ui.internal.app.ReadingAside;
import org.keyweave.ui.internal.commands.ModelErrors;
import org.keyweave.ui.internal.compare.CompareView;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.FilesOnDisk;
import org.keyweave.ui.session.ModelSession;

/** What the user is asked when a file of an open model was changed or removed by somebody else. */
class DiskQuestions {

    void ask(ModelSession session, DiskState state) {
        if (state == DiskState.MISSING) {
            missing(session);
        } else if (session.isDirty()) {
            conflict(session);
        } else {
            changed(session);
        }
    }

    private void missing(ModelSession session) {
        session.markUnsaved();
        if (open(MessageDialog.WARNING, "gone.title", "gone.message",
                FilesOnDisk.names(session, DiskState.MISSING), "gone.keep", "saveAs.button") == 1) {
            SaveAs.ask(session, shell());
        }
    }

    private void changed(ModelSession session) {
        int answer = open(MessageDialog.QUESTION, "changed.title", "changed.clean",
                FilesOnDisk.names(session, DiskState.CHANGED), "changed.reload", "changed.keep", "changed.compare");
        if (answer == 0) {
            reload(session);
            return;
        }
        // What is shown is on no disk any more; saving asks before it overwrites.
        session.markUnsaved();
        if (answer == 2) {
            compare(session);
        }
    }

    private void conflict(ModelSession session) {
        int answer = open(MessageDialog.WARNING, "changed.title", "changed.conflict",
                FilesOnDisk.names(session, DiskState.CHANGED), "changed.keep", "changed.reloadLosing",
                "changed.compare", "saveAs.button");
        switch (answer) {
            case 1 -> reload(session);
            case 2 -> compare(session);
            case 3 -> SaveAs.ask(session, shell());
            default -> {
                // Kept; saving asks again.
            }
        }
    }

    private static void compare(ModelSession session) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null) {
            CompareView.open(window.getActivePage(), session, session.file());
        }
    }

    private void reload(ModelSession session) {
        try {
            session.reload(ReadingAside::read);
        } catch (OperationCanceledException e) {
            session.markUnsaved();
        } catch (ModelFileException e) {
            session.markUnsaved();
            ModelErrors.show(shell(), Texts.get("reload.failed"), e);
        }
    }

    private int open(int kind, String title, String message, String files, String... buttons) {
        String[] labels = new String[buttons.length];
        for (int i = 0; i < buttons.length; i++) {
            labels[i] = Texts.get(buttons[i]);
        }
        return MessageDialog.open(kind, shell(), Texts.get(title), Texts.get(message, files),
                SWT.NONE, labels);
    }

    private static Shell shell() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }
}
