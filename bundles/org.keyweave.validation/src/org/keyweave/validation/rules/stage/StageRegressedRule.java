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

import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Stage;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.Strategy;
import org.keyweave.model.StrategyTemplate;
import org.keyweave.model.TaskStatus;
import org.keyweave.validation.core.AccountContext;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;
import org.keyweave.validation.edit.Edits;

/**
 * The latest assessment claims a lower stage than the one before, and no strategy was started since to answer that.
 * Falling back may be right; doing nothing about it unnoticed is not.
 */
public final class StageRegressedRule extends Rule<Account> {

    /** The rule. */
    public StageRegressedRule() {
        super("stage-regressed", RuleCategory.STAGE, FindingSeverity.WARNING, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        List<StageAssessment> history = account.history();
        if (!account.isLive() || history.size() < 2) {
            return;
        }
        StageAssessment now = history.get(history.size() - 1);
        StageAssessment before = history.get(history.size() - 2);
        if (now.getStage().getOrder() < before.getStage().getOrder()
                && subject.getStrategies().stream().noneMatch(strategy -> answers(strategy, now))) {
            sink.report(subject, "message", List.of(before, now), subject, before.getStage(), now.getStage(),
                    now.getDate());
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Drafts drafts = Drafts.of(finding);
        Stage stage = drafts.figures().stage();
        List<QuickFix> fixes = new ArrayList<>();
        stage.getStrategies().forEach(template -> fixes.add(CommandFix.resolving(this, "template",
                edits -> start(edits, drafts, template.getName(), stage, template), template)));
        fixes.add(CommandFix.resolving(this, "own",
                edits -> start(edits, drafts, content(drafts.language(), "strategy"), stage, null)));
        return fixes;
    }

    private static boolean answers(Strategy strategy, StageAssessment fall) {
        return strategy.getStatus() != TaskStatus.DROPPED && strategy.getStart() != null
                && !strategy.getStart().isBefore(fall.getDate());
    }

    private static void start(Edits edits, Drafts drafts, String name, Stage stage, StrategyTemplate template) {
        Strategy strategy = KeyweaveFactory.eINSTANCE.createStrategy();
        strategy.setName(name);
        strategy.setTemplate(template);
        strategy.setStage(stage);
        strategy.setOwner(drafts.manager());
        strategy.setStatus(TaskStatus.OPEN);
        strategy.setStart(drafts.today());
        edits.add(drafts.account(), KeyweavePackage.Literals.ACCOUNT__STRATEGIES, strategy);
    }
}
