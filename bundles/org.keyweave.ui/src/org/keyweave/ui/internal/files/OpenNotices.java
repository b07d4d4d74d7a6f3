/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.files;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.model.io.LoadProblem;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ModelSession;

/**
 * What a user has to know about a file that was just opened: that it may not be written, that it comes from a newer
 * version, that parts of it could not be taken as they stand.
 */
public final class OpenNotices {

    private static final String PLUGIN = "org.keyweave.ui";

    private OpenNotices() {
    }

    /** Shows what there is to say, if anything. */
    public static void show(ModelSession session, Shell shell) {
        List<LoadProblem> worth = worthSaying(session.problems());
        if (!worth.isEmpty()) {
            showProblems(session, worth, shell);
        }
        if (session.isReadOnly() && MessageDialog.open(MessageDialog.INFORMATION, shell, Texts.get("readOnly.title"),
                Texts.get("readOnly.message", session.file().getFileName()), SWT.NONE, Texts.get("readOnly.look"),
                Texts.get("saveAs.button")) == 1) {
            SaveAs.ask(session, shell);
        } else if (!session.isReadOnly() && !session.readOnlyFiles().isEmpty()) {
            MessageDialog.openInformation(shell, Texts.get("readOnly.title"), Texts.get("readOnly.accounts",
                    session.readOnlyFiles().stream().map(each -> each.getFileName().toString())
                            .collect(Collectors.joining("\n"))));
        }
    }

    /** Ids that were added and the like are mended in silence; a newer version is said once, not for each element. */
    static List<LoadProblem> worthSaying(List<LoadProblem> problems) {
        return problems.stream().filter(problem -> problem.severity() != LoadProblem.Severity.INFO
                || problem.code() == LoadProblem.Code.NEWER_VERSION).toList();
    }

    private static void showProblems(ModelSession session, List<LoadProblem> problems, Shell shell) {
        Locale locale = Locale.getDefault();
        boolean newer = problems.stream().anyMatch(each -> each.code() == LoadProblem.Code.NEWER_VERSION);
        MultiStatus details = new MultiStatus(PLUGIN, IStatus.OK,
                Texts.get(newer ? "opened.newer" : "opened.problems", session.file().getFileName(), problems.size()));
        problems.forEach(problem -> details.add(new Status(severity(problem), PLUGIN, problem.message(locale))));
        ErrorDialog.openError(shell, Texts.get("opened.title"), null, details);
    }

    private static int severity(LoadProblem problem) {
        return switch (problem.severity()) {
            case ERROR -> IStatus.ERROR;
            case WARNING -> IStatus.WARNING;
            default -> IStatus.INFO;
        };
    }
}
