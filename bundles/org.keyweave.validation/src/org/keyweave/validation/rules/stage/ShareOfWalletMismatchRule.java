/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.stage;

import java.util.List;

import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageModel;
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
 * A known share of wallet outside of the range of a claimed stage, in any stage model by which the account is assessed.
 */
public final class ShareOfWalletMismatchRule extends Rule<Account> {

    /** The rule. */
    public ShareOfWalletMismatchRule() {
        super("share-of-wallet-mismatch", RuleCategory.STAGE, FindingSeverity.WARNING, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        if (!account.isLive() || context.methodology() == null || subject.getAssessments().isEmpty()) {
            return;
        }
        for (StageModel model : context.methodology().getStageModels()) {
            Stage claimed = account.stage(model);
            if (claimed == null || !hasRange(claimed)) {
                continue;
            }
            double share = account.analysis().value().shareOfCustomer().orElse(Double.NaN);
            if (Double.isNaN(share) || holds(claimed, share)) {
                continue;
            }
            Stage fitting = model.getStages().stream()
                    .filter(stage -> hasRange(stage) && holds(stage, share)).findFirst().orElse(null);
            if (fitting == null) {
                sink.report(subject, "message", List.of(), subject, share, claimed);
            } else {
                sink.report(subject, "message.fitting", List.of(), subject, share, claimed, fitting);
            }
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        if (finding.arguments().size() < 4) {
            return List.of();
        }
        Stage fitting = (Stage) finding.arguments().get(3);
        Drafts drafts = Drafts.of(finding);
        List<StageAssessment> history = drafts.figures().history((StageModel) fitting.eContainer());
        StageAssessment before = history.isEmpty() ? null : history.get(history.size() - 1);
        return List.of(CommandFix.resolving(this, "assess", edits -> Assessments.add(edits, drafts, fitting, before),
                fitting));
    }

    private static boolean hasRange(Stage stage) {
        return stage.isSetMinShareOfWallet() || stage.isSetMaxShareOfWallet();
    }

    private static boolean holds(Stage stage, double share) {
        return (!stage.isSetMinShareOfWallet() || share >= stage.getMinShareOfWallet())
                && (!stage.isSetMaxShareOfWallet() || share < stage.getMaxShareOfWallet()
                        || stage.getMaxShareOfWallet() >= 1);
    }
}
