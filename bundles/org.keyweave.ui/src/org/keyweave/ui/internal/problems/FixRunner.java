/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.QuickFix;

/** Runs one fix on one or many findings; all that happens in a model is one step. */
public final class FixRunner {

    private final Shell shell;

    /** A runner that asks its questions over a window. */
    public FixRunner(Shell shell) {
        this.shell = shell;
    }

    /**
     * Runs the fix of an identifier on every finding that offers it.
     *
     * @return number of findings that were treated
     */
    public int run(List<Finding> findings, String fixId) {
        ExcludeDialog answer = null;
        Map<ModelSession, CompoundCommand> steps = new LinkedHashMap<>();
        int done = 0;
        for (Finding finding : findings) {
            QuickFix fix = fix(finding, fixId).orElse(null);
            ModelSession session = Sessions.of(finding.subject()).orElse(null);
            if (fix == null || session == null || session.isReadOnly(finding.subject())) {
                continue;
            }
            if (fix.needsReason()) {
                if (answer == null) {
                    answer = new ExcludeDialog(shell, findings);
                    if (answer.open() != Window.OK) {
                        return 0;
                    }
                }
                fix = fix.withReason(answer.reason(), answer.author());
            }
            String label = fix.label(Locale.getDefault());
            CompoundCommand step = steps.computeIfAbsent(session,
                    key -> new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, label));
            // Executed at once, so that each fix sees what the ones before it have changed.
            session.lock().lock();
            try {
                if (step.appendAndExecute(fix.createCommand(session.editingDomain()))) {
                    done++;
                }
            } finally {
                session.lock().unlock();
            }
        }
        steps.forEach((session, step) -> session.execute(new Executed(step)));
        return done;
    }

    private static Optional<QuickFix> fix(Finding finding, String id) {
        return finding.quickFixes().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** A step that is executed already when it comes onto the stack. */
    private static final class Executed extends CompoundCommand {

        private final CompoundCommand step;

        Executed(CompoundCommand step) {
            super(step.getLabel(), step.getDescription());
            this.step = step;
        }

        @Override
        protected boolean prepare() {
            return !step.isEmpty();
        }

        @Override
        public void execute() {
            // Done while it was put together.
        }

        @Override
        public boolean canUndo() {
            return step.canUndo();
        }

        @Override
        public void undo() {
            step.undo();
        }

        @Override
        public void redo() {
            step.redo();
        }
    }
}
