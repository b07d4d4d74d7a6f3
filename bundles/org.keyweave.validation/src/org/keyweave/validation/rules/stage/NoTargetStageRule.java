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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Stage;
import org.keyweave.model.StageTarget;
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
 * An assessed account for which nobody has said where it is to go, or whose last target date has passed unreached. A
 * target that equals the present stage is an answer, too: not every account wants to walk the path to its end. Silent
 * at the last stage.
 */
public final class NoTargetStageRule extends Rule<Account> {

    /** The rule. */
    public NoTargetStageRule() {
        super("no-target-stage", RuleCategory.STAGE, FindingSeverity.INFO, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        Stage claimed = account.stage();
        if (!account.isLive() || claimed == null || Drafts.next(account.stageModel(), claimed) == null) {
            return;
        }
        List<StageTarget> targets = subject.getTargets().stream()
                .filter(target -> target.getStage() != null && target.getStage().eContainer() == account.stageModel()
                        && target.getStage().getOrder() >= claimed.getOrder())
                .toList();
        if (targets.isEmpty()) {
            sink.report(subject, "message", List.of(), subject, claimed);
        } else if (targets.stream().allMatch(target -> isPast(target, context.asOf()))) {
            StageTarget last = targets.stream().max(Comparator.comparing(StageTarget::getDue)).orElseThrow();
            sink.report(subject, "message.passed", List.of(last), subject, claimed, last.getStage(), last.getDue());
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Drafts drafts = Drafts.of(finding);
        AccountContext account = drafts.figures();
        Stage claimed = account.stage();
        Stage next = Drafts.next(account.stageModel(), claimed);
        LocalDate due = drafts.today().plusYears(1);
        List<QuickFix> fixes = new ArrayList<>();
        if (next != null) {
            fixes.add(CommandFix.resolving(this, "next", edits -> aim(edits, drafts, next, due, null), next, due));
        }
        fixes.add(CommandFix.resolving(this, "stay",
                edits -> aim(edits, drafts, claimed, null, content(drafts.language(), "stay")), claimed));
        return fixes;
    }

    private static boolean isPast(StageTarget target, LocalDate asOf) {
        return target.getDue() != null && target.getDue().isBefore(asOf);
    }

    private static void aim(Edits edits, Drafts drafts, Stage stage, LocalDate due, String reason) {
        StageTarget target = KeyweaveFactory.eINSTANCE.createStageTarget();
        target.setStage(stage);
        target.setDue(due);
        target.setReason(reason);
        edits.add(drafts.account(), KeyweavePackage.Literals.ACCOUNT__TARGETS, target);
    }
}
