/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.keyweave.ui.internal.commands.CurrentSession;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;

/** Compares the current model with another version of it. */
public abstract class CompareHandler extends AbstractHandler {

    /** The version to compare with; empty when the user gave up or was told that there is none. */
    abstract Optional<Path> earlier(ModelSession session, Shell shell);

    @Override
    public Object execute(ExecutionEvent event) {
        Shell shell = HandlerUtil.getActiveShell(event);
        ModelSession session = CurrentSession.get().filter(each -> each.portfolio().isPresent()).orElse(null);
        if (session == null) {
            MessageDialog.openInformation(shell, Texts.get("compare.title"), Texts.get("compare.noModel"));
            return null;
        }
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        earlier(session, shell).ifPresent(file -> CompareView.open(page, session, file));
        return null;
    }

    private static Optional<Path> existing(Path file, Shell shell, String missingKey) {
        if (Files.isRegularFile(file)) {
            return Optional.of(file);
        }
        MessageDialog.openInformation(shell, Texts.get("compare.title"), Texts.get(missingKey, file));
        return Optional.empty();
    }

    /** With a file that the user chooses. */
    public static final class WithFile extends CompareHandler {
        @Override
        Optional<Path> earlier(ModelSession session, Shell shell) {
            FileDialog dialog = new FileDialog(shell, SWT.OPEN);
            dialog.setText(Texts.get("compare.choose"));
            dialog.setFilterPath(session.file().toAbsolutePath().getParent().toString());
            dialog.setFilterExtensions(new String[] { "*.keyweave", "*" });
            return Optional.ofNullable(dialog.open()).map(Path::of);
        }
    }

    /** With the file as it was saved last. */
    public static final class WithSaved extends CompareHandler {
        @Override
        Optional<Path> earlier(ModelSession session, Shell shell) {
            return existing(session.file(), shell, "compare.noFile");
        }
    }

    /** With the backup that saving left. */
    public static final class WithBackup extends CompareHandler {
        @Override
        Optional<Path> earlier(ModelSession session, Shell shell) {
            return existing(session.file().resolveSibling(session.file().getFileName() + "~"), shell,
                    "compare.noBackup");
        }
    }
}
