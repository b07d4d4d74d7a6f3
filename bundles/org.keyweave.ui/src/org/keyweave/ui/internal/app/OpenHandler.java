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

import org.keyweave.ui.internal.files.ModelsFolder;
import org.keyweave.ui.internal.text.Texts;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks for a model file and opens it. */
public final class OpenHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        ask(HandlerUtil.getActiveShell(event));
        return null;
    }

    /** Shows the file dialog; several files may be chosen. */
    public static void ask(Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN | SWT.MULTI);
        dialog.setText(Texts.get("open.dialog.title"));
        dialog.setFilterExtensions(new String[] { "*.keyweave", "*" });
        dialog.setFilterPath(ModelsFolder.existing());
        dialog.setFilterNames(new String[] { Texts.get("open.filter"), "*" });
        if (dialog.open() != null) {
            for (String name : dialog.getFileNames()) {
                ModelsFolder.rememberOf(Path.of(dialog.getFilterPath(), name));
                FileOpener.open(Path.of(dialog.getFilterPath(), name));
            }
        }
    }
}
