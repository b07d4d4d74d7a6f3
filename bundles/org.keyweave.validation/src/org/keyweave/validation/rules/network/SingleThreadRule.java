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

import org.keyweave.analysis.network.Contact;
import org.keyweave.analysis.thread.ThreadCount;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Person;
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
 * The whole relationship hangs on one person: thread count 1. Either point to point, one pair of people, or a star,
 * where several contacts all run through one named person.
 */
public final class SingleThreadRule extends Rule<Account> {

    private static final int SAFE = 2;

    /** The rule. */
    public SingleThreadRule() {
        super("single-thread", RuleCategory.NETWORK, FindingSeverity.WARNING, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        if (!account.isLive()) {
            return;
        }
        ThreadCount threads = account.analysis().threads();
        if (threads.star().isPresent()) {
            Person star = threads.star().get().person();
            sink.report(subject, "message.star", List.of(star), subject, star,
                    account.analysis().network().contacts().size());
        } else if (threads.isSingleThread()) {
            Contact pair = threads.matching().get(0);
            sink.report(subject, "message", List.of(pair.supplierPerson(), pair.customerPerson()), subject,
                    pair.supplierPerson(), pair.customerPerson());
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Drafts drafts = Drafts.of(finding);
        AccountContext account = drafts.figures();
        Stage stage = account.stage();
        int target = stage == null || !stage.isSetMinThreads() ? SAFE : Math.max(SAFE, stage.getMinThreads());
        return new Weaving(drafts).fixes(this, account.analysis().adviseThreads(target).proposals());
    }
}
