/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.examples.Example;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.model.io.SaveOptions;
import org.keyweave.ui.internal.commands.ModelErrors;
import org.keyweave.ui.internal.files.ModelsFolder;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.Sessions;

/** Copies an example to a place that the user names and opens the copy. */
public final class ExampleOpener {

    private ExampleOpener() {
    }

    /** Asks for the place, copies and opens. */
    public static void open(Example example, Shell shell) {
        Locale locale = Locale.getDefault();
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Texts.get("example.save.title"));
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] { "*.keyweave" });
        dialog.setFilterPath(ModelsFolder.existing());
        dialog.setFileName(example.fileName(locale));
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        Path target = Path.of(chosen.endsWith(".keyweave") ? chosen : chosen + ".keyweave");
        if (Sessions.find(target).isPresent()) {
            MessageDialog.openInformation(shell, dialog.getText(),
                    Texts.get("newModel.fileOpen", target.getFileName()));
            return;
        }
        try {
            ModelFile.saveAs(example.load(locale), target, SaveOptions.DEFAULT.overwriting());
        } catch (ModelFileException e) {
            ModelErrors.show(shell, Texts.get("saveAs.failed"), e);
            return;
        }
        ModelsFolder.rememberOf(target);
        FileOpener.open(target);
    }
}
