/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.stage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.validation.core.AccountContext;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/** A stage that was assessed too long ago, or never. */
public final class AssessmentStaleRule extends Rule<Account> {

    /** The rule. */
    public AssessmentStaleRule() {
        super("assessment-stale", RuleCategory.STAGE, FindingSeverity.INFO, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        if (!account.isLive() || account.stageModel() == null) {
            return;
        }
        StageAssessment assessment = account.assessment();
        if (assessment == null) {
            sink.report(subject, "message.never", List.of(), subject, account.stageModel());
            return;
        }
        LocalDate date = assessment.getDate();
        long age = ChronoUnit.DAYS.between(date, context.asOf());
        int valid = context.analysis().assessmentValidDays();
        if (age > valid) {
            sink.report(subject, "message", List.of(assessment), subject, date, age, valid);
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Drafts drafts = Drafts.of(finding);
        AccountContext account = drafts.figures();
        StageAssessment before = account.assessment();
        List<QuickFix> fixes = new ArrayList<>();
        if (before != null) {
            fixes.add(CommandFix.resolving(this, "confirm",
                    edits -> Assessments.add(edits, drafts, before.getStage(), before), before.getStage()));
        }
        Optional<Stage> evidenced = account.analysis().stageAudit().evidenced();
        Stage first = Drafts.next(account.stageModel(), null);
        Stage proposed = evidenced.orElse(before == null ? first : null);
        if (proposed != null && (before == null || before.getStage() != proposed)) {
            fixes.add(CommandFix.resolving(this, "assess", edits -> Assessments.add(edits, drafts, proposed, before),
                    proposed));
        }
        return fixes;
    }
}
