/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.keyweave.model.io.DiskState;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.ui.internal.files.SaveAs;
import org.keyweave.ui.internal.text.Texts;

/** What the user is asked when a model cannot be saved just so. */
final class SaveQuestions {

    private SaveQuestions() {
    }

    /** Somebody else changed the file: whether those changes may be lost. */
    static boolean mayOverwrite(ModelSession session) {
        return MessageDialog.open(MessageDialog.WARNING, null, Texts.get("changed.title"),
                Texts.get("changed.message", FilesOnDisk.names(session, DiskState.CHANGED)), SWT.NONE, Texts.get("changed.cancel"),
                Texts.get("changed.overwrite")) == 1;
    }

    /** A file that cannot be written, a full disk: says why and offers another place; whether the model was saved. */
    static boolean savedElsewhere(ModelSession session, ModelFileException failure) {
        return MessageDialog.open(MessageDialog.ERROR, null, Texts.get("saveAs.failed"),
                failure.message(Locale.getDefault()), SWT.NONE, Texts.get("saveAs.button"),
                Texts.get("changed.cancel")) == 0 && SaveAs.ask(session, null);
    }
}
