/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import java.lang.reflect.InvocationTargetException;
import java.util.List;

import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.widgets.Breather;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.QuickFix;

/** Runs one fix on one or many findings; all that happens in a model is one step. */
public final class FixRunner {

    /** So many are treated before a person would notice. */
    private static final int FEW = 300;

    private final Shell shell;
    private ExcludeDialog answer;

    /** A runner that asks its questions over a window. */
    public FixRunner(Shell shell) {
        this.shell = shell;
    }

    /**
     * Runs the fix of an identifier on every finding that offers it. With many findings a dialog shows the progress;
     * when it is stopped, nothing has changed.
     *
     * @return number of findings that were treated
     */
    public int run(List<Finding> findings, String fixId) {
        FixSteps steps = new FixSteps(fixId, fix -> reason(fix, findings));
        if (findings.size() <= FEW) {
            steps.treat(findings, () -> true);
        } else {
            treatPatiently(findings, steps);
        }
        return steps.finish();
    }

    private void treatPatiently(List<Finding> findings, FixSteps steps) {
        try {
            new ProgressMonitorDialog(shell).run(false, true, monitor -> {
                monitor.beginTask(Texts.get("problems.fixing", findings.size()), findings.size());
                steps.treat(findings, new Breather(shell.getDisplay(), monitor));
                monitor.done();
            });
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks once for the reason that fixes need; {@code null} when the user gives none. */
    private QuickFix reason(QuickFix fix, List<Finding> findings) {
        if (answer == null) {
            ExcludeDialog dialog = new ExcludeDialog(shell, findings);
            if (dialog.open() != Window.OK) {
                return null;
            }
            answer = dialog;
        }
        return fix.withReason(answer.reason(), answer.author());
    }
}
