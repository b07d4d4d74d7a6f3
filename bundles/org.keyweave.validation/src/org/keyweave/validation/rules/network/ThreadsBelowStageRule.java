/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.network;

import java.util.List;

import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.thread.ThreadCount;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Stage;
import org.keyweave.validation.core.AccountContext;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/**
 * Fewer threads than the claimed stage asks for, though at least one; without any, {@link NoContactRule} speaks.
 */
public final class ThreadsBelowStageRule extends Rule<Account> {

    /** The rule. */
    public ThreadsBelowStageRule() {
        super("threads-below-stage", RuleCategory.NETWORK, FindingSeverity.WARNING, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        Stage stage = account.stage();
        if (!account.isLive() || stage == null || !stage.isSetMinThreads()) {
            return;
        }
        ThreadCount threads = account.analysis().threads();
        if (threads.count() > 0 && threads.count() < stage.getMinThreads()) {
            sink.report(subject, "message", threads.criticalSet().stream().map(Member::person).toList(), subject,
                    threads.count(), stage, stage.getMinThreads());
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Drafts drafts = Drafts.of(finding);
        AccountContext account = drafts.figures();
        return new Weaving(drafts).fixes(this,
                account.analysis().adviseThreads(account.stage().getMinThreads()).proposals());
    }
}
