/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.plan;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Stage;
import org.keyweave.model.StageModel;
import org.keyweave.model.StageTarget;
import org.keyweave.model.Strategy;
import org.keyweave.model.TaskStatus;
import org.keyweave.validation.core.AccountContext;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/**
 * A strategy under way that is meant for another stage than the account has reached or is to reach. Compared within the
 * strategy's own stage model; silent when the account was never assessed by that model.
 */
public final class StrategyStageMismatchRule extends Rule<Strategy> {

    /** The rule. */
    public StrategyStageMismatchRule() {
        super("strategy-stage-mismatch", RuleCategory.PLAN, FindingSeverity.WARNING, Strategy.class);
    }

    @Override
    public void check(Strategy subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.accountOf(subject);
        Stage meantFor = stageOf(subject);
        if (account == null || !Tasks.isOpen(subject.getStatus()) || meantFor == null
                || !(meantFor.eContainer() instanceof StageModel model)) {
            return;
        }
        Stage claimed = account.stage(model);
        if (claimed == null || claimed == meantFor || isTargeted(account, meantFor)) {
            return;
        }
        sink.report(subject, "message", List.of(), subject, meantFor, account.account(), claimed);
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Strategy strategy = (Strategy) finding.subject();
        Stage claimed = (Stage) finding.arguments().get(3);
        List<QuickFix> fixes = new ArrayList<>();
        fixes.add(CommandFix.resolving(this, "drop", edits -> edits.set(strategy,
                KeyweavePackage.Literals.STRATEGY__STATUS, TaskStatus.DROPPED)));
        fixes.add(CommandFix.resolving(this, "restage", edits -> edits.set(strategy,
                KeyweavePackage.Literals.STRATEGY__STAGE, claimed), claimed));
        return fixes;
    }

    private static Stage stageOf(Strategy strategy) {
        if (strategy.getStage() != null) {
            return strategy.getStage();
        }
        return strategy.getTemplate() != null && strategy.getTemplate().eContainer() instanceof Stage stage ? stage
                : null;
    }

    private static boolean isTargeted(AccountContext account, Stage stage) {
        return account.account().getTargets().stream().map(StageTarget::getStage).anyMatch(stage::equals);
    }
}
