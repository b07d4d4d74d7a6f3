/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.stage;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.analysis.stage.CriterionResult;
import org.keyweave.analysis.stage.StageAudit;
import org.keyweave.analysis.stage.StageCriterion;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
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

/**
 * A claimed stage whose thresholds are known to be missed; says which. What is unknown speaks neither for nor against
 * the claim. A share of wallet outside of the stage's range is left to {@link ShareOfWalletMismatchRule}.
 */
public final class StageNotEvidencedRule extends Rule<Account> {

    /** The rule. */
    public StageNotEvidencedRule() {
        super("stage-not-evidenced", RuleCategory.STAGE, FindingSeverity.WARNING, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        if (!account.isLive() || account.stage() == null) {
            return;
        }
        List<CriterionResult> missed = account.analysis().stageEvidence(account.stage()).missed().stream()
                .filter(result -> result.criterion() != StageCriterion.MIN_SHARE_OF_WALLET
                        && result.criterion() != StageCriterion.MAX_SHARE_OF_WALLET)
                .toList();
        if (!missed.isEmpty()) {
            sink.report(subject, "message", List.of(account.assessment()), subject, account.stage(),
                    missed.stream().map(MissedCriterion::of).toList());
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Drafts drafts = Drafts.of(finding);
        AccountContext account = drafts.figures();
        StageAudit audit = account.analysis().stageAudit();
        StageAssessment before = account.assessment();
        List<QuickFix> fixes = new ArrayList<>();
        audit.evidenced().ifPresent(stage -> fixes.add(CommandFix.resolving(this, "assess",
                edits -> Assessments.add(edits, drafts, stage, before), stage)));
        return fixes;
    }
}
