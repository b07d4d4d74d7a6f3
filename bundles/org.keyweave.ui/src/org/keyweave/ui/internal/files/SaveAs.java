/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.files;

import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.ui.internal.app.RecentFiles;
import org.keyweave.ui.internal.commands.ModelErrors;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;

/** Saves a model under another name, which the user chooses, and goes on with that file. */
public final class SaveAs {

    private static final String ENDING = ".keyweave";

    private SaveAs() {
    }

    /** Asks for the name and saves; says whether the model was saved. */
    public static boolean ask(ModelSession session, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Texts.get("saveAs.title"));
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] { "*" + ENDING });
        dialog.setFilterPath(session.file().getParent().toString());
        dialog.setFileName(session.file().getFileName().toString());
        String chosen = dialog.open();
        return chosen != null && to(session, Path.of(chosen.endsWith(ENDING) ? chosen : chosen + ENDING), shell);
    }

    /** Saves under a name; a failure is shown. */
    static boolean to(ModelSession session, Path file, Shell shell) {
        try {
            session.saveAs(file);
            RecentFiles.add(session.file());
            return true;
        } catch (ModelFileException e) {
            ModelErrors.show(shell, Texts.get("saveAs.failed"), e);
            return false;
        }
    }
}
