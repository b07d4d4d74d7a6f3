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

import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Touchpoint;
import org.keyweave.validation.core.AccountContext;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/** A live account without any contact: no touchpoint counts. Says why those that exist do not. */
public final class NoContactRule extends Rule<Account> {

    /** The rule. */
    public NoContactRule() {
        super("no-contact", RuleCategory.NETWORK, FindingSeverity.WARNING, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        if (!account.isLive() || !account.analysis().network().contacts().isEmpty()) {
            return;
        }
        List<Touchpoint> touchpoints = subject.getTouchpoints();
        if (touchpoints.isEmpty()) {
            sink.report(subject, "message", List.of(), subject);
        } else {
            sink.report(subject, "message.none-counts", touchpoints, subject, touchpoints.size(),
                    CountingTally.of(account.analysis().network().states()));
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Drafts drafts = Drafts.of(finding);
        return new Weaving(drafts).fixes(this, drafts.figures().analysis().adviseThreads(1).proposals());
    }
}
