/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.keyweave.model.Action;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.TaskStatus;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/** An action that is past its due date and neither done nor dropped. */
public final class ActionOverdueRule extends Rule<Action> {

    private static final int POSTPONED_DAYS = 14;

    /** The rule. */
    public ActionOverdueRule() {
        super("action-overdue", RuleCategory.PLAN, FindingSeverity.WARNING, Action.class);
    }

    @Override
    public void check(Action subject, RuleContext context, FindingSink sink) {
        LocalDate due = subject.getDue();
        if (due != null && due.isBefore(context.asOf()) && Tasks.isOpen(subject.getStatus())) {
            sink.report(subject, "message", subject.getOwner() == null ? List.of() : List.of(subject.getOwner()),
                    subject, due, ChronoUnit.DAYS.between(due, context.asOf()));
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Action action = (Action) finding.subject();
        LocalDate today = Drafts.of(finding).today();
        LocalDate later = today.plusDays(POSTPONED_DAYS);
        return List.of(
                CommandFix.resolving(this, "done",
                        edits -> edits.set(action, KeyweavePackage.Literals.ACTION__STATUS, TaskStatus.DONE)
                                .set(action, KeyweavePackage.Literals.ACTION__COMPLETED, today)),
                CommandFix.resolving(this, "postpone",
                        edits -> edits.set(action, KeyweavePackage.Literals.ACTION__DUE, later), later),
                CommandFix.resolving(this, "drop",
                        edits -> edits.set(action, KeyweavePackage.Literals.ACTION__STATUS, TaskStatus.DROPPED)));
    }
}
