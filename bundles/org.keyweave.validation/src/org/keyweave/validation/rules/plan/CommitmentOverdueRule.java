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
import java.util.ArrayList;
import java.util.List;

import org.keyweave.model.Commitment;
import org.keyweave.model.CommitmentOutcome;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/** A promise that is past its date and neither kept nor settled otherwise. */
public final class CommitmentOverdueRule extends Rule<Commitment> {

    /** The rule. */
    public CommitmentOverdueRule() {
        super("commitment-overdue", RuleCategory.PLAN, FindingSeverity.WARNING, Commitment.class);
    }

    @Override
    public void check(Commitment subject, RuleContext context, FindingSink sink) {
        LocalDate due = subject.getDue();
        if (subject.getOutcome() == CommitmentOutcome.OPEN && subject.getKeptOn() == null && due != null
                && due.isBefore(context.asOf())) {
            long days = ChronoUnit.DAYS.between(due, context.asOf());
            List<Person> people = people(subject);
            if (subject.getPromisedBy() == null) {
                sink.report(subject, "message", people, subject, due, days);
            } else {
                sink.report(subject, "message.by", people, subject, due, days, subject.getPromisedBy());
            }
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Commitment commitment = (Commitment) finding.subject();
        LocalDate today = Drafts.of(finding).today();
        return List.of(
                CommandFix.resolving(this, "kept",
                        edits -> edits.set(commitment, KeyweavePackage.Literals.COMMITMENT__OUTCOME,
                                CommitmentOutcome.KEPT)
                                .set(commitment, KeyweavePackage.Literals.COMMITMENT__KEPT_ON, today), today),
                CommandFix.resolving(this, "broken", edits -> edits.set(commitment,
                        KeyweavePackage.Literals.COMMITMENT__OUTCOME, CommitmentOutcome.BROKEN)));
    }

    /** The people of a promise who are known. */
    static List<Person> people(Commitment commitment) {
        List<Person> people = new ArrayList<>(2);
        if (commitment.getPromisedBy() != null) {
            people.add(commitment.getPromisedBy());
        }
        if (commitment.getPromisedTo() != null) {
            people.add(commitment.getPromisedTo());
        }
        return people;
    }
}
