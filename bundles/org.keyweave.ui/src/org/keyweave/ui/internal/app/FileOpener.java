/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.ui.internal.commands.ModelErrors;
import org.keyweave.ui.internal.files.OpenNotices;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelInput;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;

/** Opens a model file: reports what is wrong, shows the first account. */
public final class FileOpener {

    /** Identifier of the account editor. */
    public static final String ACCOUNT_EDITOR = "org.keyweave.ui.accountEditor";

    private FileOpener() {
    }

    static void openAll(List<Path> files) {
        files.forEach(FileOpener::open);
    }

    /**
     * Opens a file; a failure is shown in a dialog that says what to do. After a failure, or when it was cancelled,
     * nothing else has changed.
     */
    public static Optional<ModelSession> open(Path file) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        Shell shell = window == null ? null : window.getShell();
        try {
            boolean known = Sessions.find(file).isPresent();
            ModelSession session = Sessions.open(file, ReadingAside::read);
            RecentFiles.add(session.file());
            if (window != null && window.getActivePage() != null) {
                show(session, window.getActivePage());
            }
            if (!known) {
                OpenNotices.show(session, shell);
            }
            return Optional.of(session);
        } catch (OperationCanceledException e) {
            return Optional.empty();
        } catch (ModelFileException e) {
            RecentFiles.remove(file.toAbsolutePath().normalize());
            ModelErrors.show(shell, Texts.get("open.failed.title"), e);
            return Optional.empty();
        }
    }

    /** Opens what was open before a restart, without dialogs: what is gone stays away. */
    public static void reopen(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                Sessions.open(file);
            }
        } catch (ModelFileException e) {
            StatusManager.getManager().handle(new Status(IStatus.WARNING, "org.keyweave.ui",
                    e.message(Locale.getDefault()), e), StatusManager.LOG);
        }
    }

    private static void show(ModelSession session, IWorkbenchPage page) {
        EObject root = session.root();
        Account account = root instanceof Account own ? own
                : root instanceof Portfolio portfolio && !portfolio.getAccounts().isEmpty()
                        ? portfolio.getAccounts().get(0) : null;
        // The session lives as long as something shows it: the explorer holds on to every one that is open.
        if (account != null) {
            openEditor(page, session, account, "", ACCOUNT_EDITOR);
        }
    }

    /** Opens an editor for an element; an editor that shows it already is brought to the front. */
    public static void openEditor(IWorkbenchPage page, ModelSession session, EObject element, String aspect,
            String editorId) {
        try {
            page.openEditor(new ModelInput(session.file(), session.id(element), aspect,
                    ElementLabels.label(element, Locale.getDefault())), editorId);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
