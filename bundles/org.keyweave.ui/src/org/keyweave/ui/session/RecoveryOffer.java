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
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.ui.statushandlers.StatusManager;
import org.keyweave.model.io.RecoveryFile;
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
                message(file, recovery), SWT.NONE, Texts.get("recovery.restore"), Texts.get("recovery.discard"),
                Texts.get("recovery.later"));
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

    /** Names the files when others than that of the model are concerned. */
    private static String message(Path file, RecoveryFile recovery) {
        List<Path> files;
        try {
            files = recovery.files();
        } catch (IOException e) {
            // Restoring says what is wrong with it.
            files = List.of();
        }
        if (files.stream().allMatch(file::equals)) {
            return Texts.get("recovery.message", file.getFileName());
        }
        return Texts.get("recovery.message.several", file.getFileName(), files.stream()
                .map(each -> file.getParent().relativize(each).toString()).collect(Collectors.joining("\n")));
    }
}
