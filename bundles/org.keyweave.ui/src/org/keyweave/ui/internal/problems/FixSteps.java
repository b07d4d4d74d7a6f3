/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.ui.session.ModelSession;
import org.keyweave.ui.session.Sessions;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.QuickFix;

/** The changes of one fix on many findings: one step for each model that they are in. */
final class FixSteps {

    private final Map<ModelSession, CompoundCommand> steps = new LinkedHashMap<>();
    /** What lies in files that may not be written. */
    private final Map<ModelSession, List<EObject>> locked = new LinkedHashMap<>();
    private final String fixId;
    private final UnaryOperator<QuickFix> withReason;
    private int done;

    /**
     * Nothing is treated yet.
     *
     * @param withReason gives a fix the reason that it needs; {@code null} to treat nothing
     */
    FixSteps(String fixId, UnaryOperator<QuickFix> withReason) {
        this.fixId = fixId;
        this.withReason = withReason;
    }

    /**
     * Treats findings one after another, so that each fix sees what the ones before it have changed.
     *
     * @param goOn asked after each; when it says no, all is taken back
     */
    void treat(List<Finding> findings, BooleanSupplier goOn) {
        for (Finding finding : findings) {
            if (!treat(finding) || !goOn.getAsBoolean()) {
                takeBack();
                return;
            }
        }
    }

    /** Treats one if it can be; says whether to go on. */
    private boolean treat(Finding finding) {
        QuickFix fix = fix(finding).orElse(null);
        ModelSession session = Sessions.of(finding.subject()).orElse(null);
        if (fix == null || session == null) {
            return true;
        }
        if (session.isReadOnly(finding.subject())) {
            locked.computeIfAbsent(session, key -> new ArrayList<>()).add(finding.subject());
            return true;
        }
        QuickFix ready = fix.needsReason() ? withReason.apply(fix) : fix;
        if (ready == null) {
            return false;
        }
        String label = ready.label(Locale.getDefault());
        CompoundCommand step = steps.computeIfAbsent(session,
                key -> new CompoundCommand(CompoundCommand.MERGE_COMMAND_ALL, label, label));
        session.lock().lock();
        try {
            if (step.appendAndExecute(ready.createCommand(session.editingDomain()))) {
                done++;
            }
        } finally {
            session.lock().unlock();
        }
        return true;
    }

    private Optional<QuickFix> fix(Finding finding) {
        return finding.quickFixes().stream().filter(each -> each.id().equals(fixId)).findFirst();
    }

    private void takeBack() {
        steps.forEach((session, step) -> {
            session.lock().lock();
            try {
                if (!step.isEmpty()) {
                    step.undo();
                }
            } finally {
                session.lock().unlock();
            }
        });
        steps.clear();
        done = 0;
    }

    /** Puts what was done on the stacks; gives back how many findings were treated, and tells why others were not. */
    int finish() {
        locked.forEach(ModelSession::mayChange);
        steps.forEach((session, step) -> session.execute(new Executed(step)));
        return done;
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
