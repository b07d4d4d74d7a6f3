/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.commands;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.ui.internal.app.RecentFiles;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;

/** Saves the current model under another name and goes on with that file. */
public final class SaveAsHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        CurrentSession.get().ifPresent(session -> saveAs(session, shell));
        return null;
    }

    @Override
    public boolean isEnabled() {
        return CurrentSession.get().isPresent();
    }

    private static void saveAs(ModelSession session, Shell shell) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Texts.get("saveAs.title"));
        dialog.setOverwrite(true);
        dialog.setFilterExtensions(new String[] { "*.keyweave" });
        dialog.setFilterPath(session.file().getParent().toString());
        dialog.setFileName(session.file().getFileName().toString());
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            session.saveAs(Path.of(chosen.endsWith(".keyweave") ? chosen : chosen + ".keyweave"));
            RecentFiles.add(session.file());
        } catch (ModelFileException e) {
            ModelErrors.show(shell, Texts.get("saveAs.failed"), e);
        }
    }
}
