/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.ui.statushandlers.StatusManager;
import org.keyweave.ui.internal.text.Texts;

/** Asks what is to become of the changes that a crash left unsaved, whoever opens the model first. */
final class RecoveryOffer {

    private RecoveryOffer() {
    }

    static void make(Path file) {
        RecoveryFile recovery = new RecoveryFile(file);
        if (!recovery.isNewer()) {
            // What is older than the file was saved after all.
            recovery.delete();
            return;
        }
        int answer = MessageDialog.open(MessageDialog.QUESTION, null, Texts.get("recovery.title"),
                Texts.get("recovery.message", file.getFileName()), SWT.NONE, Texts.get("recovery.restore"),
                Texts.get("recovery.discard"), Texts.get("recovery.later"));
        if (answer == Window.OK) {
            try {
                recovery.restore();
            } catch (IOException e) {
                StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.keyweave.ui",
                        Texts.get("recovery.failed", file), e), StatusManager.SHOW | StatusManager.LOG);
            }
        } else if (answer == 1) {
            recovery.delete();
        } else {
            recovery.keepAside();
        }
    }
}
