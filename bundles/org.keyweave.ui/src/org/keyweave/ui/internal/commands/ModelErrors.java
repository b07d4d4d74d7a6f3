/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.commands;

import java.util.Locale;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.ui.internal.text.Texts;

/** Shows what is wrong with a file and what to do about it. */
public final class ModelErrors {

    private ModelErrors() {
    }

    /** Opens a dialog that names file and place, what was expected and what to do. */
    public static void show(Shell shell, String title, ModelFileException e) {
        MessageDialog.openError(shell, title, words(e));
    }

    /** The message; where it tells of the command line, what is to be done in the workbench takes its place. */
    public static String words(ModelFileException e) {
        return e.kind() == ModelFileException.Kind.MISSING ? Texts.get("open.missing", e.file())
                : e.message(Locale.getDefault());
    }
}
