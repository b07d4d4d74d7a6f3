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

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.network.Member;
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
 * The thread count looks fine (2 or more), but the contacts are concentrated: one person carries a greater share than
 * the claimed stage allows, or there are fewer effective threads (1 / Herfindahl index) than it asks for.
 */
public final class HiddenSingleThreadRule extends Rule<Account> {

    /** The rule. */
    public HiddenSingleThreadRule() {
        super("hidden-single-thread", RuleCategory.NETWORK, FindingSeverity.WARNING, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        if (!account.isLive() || account.analysis().threads().count() < 2) {
            return;
        }
        AccountAnalysis analysis = account.analysis();
        Member busiest = analysis.busiest().orElseThrow();
        Stage stage = account.stage();
        double effective = analysis.effectiveThreads().orElseThrow();
        int count = analysis.threads().count();
        if (analysis.hiddenSingleThread().isPresent()) {
            sink.report(subject, "message", List.of(busiest.person()), subject, count, busiest.person(),
                    analysis.topShare().orElseThrow());
        } else if (stage != null && stage.isSetMinEffectiveThreads() && effective < stage.getMinEffectiveThreads()) {
            sink.report(subject, "message.effective", List.of(busiest.person()), subject, count, effective,
                    stage.getMinEffectiveThreads(), stage);
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Drafts drafts = Drafts.of(finding);
        AccountAnalysis analysis = drafts.figures().analysis();
        int next = analysis.threads().count() + 1;
        return new Weaving(drafts).fixes(this, analysis.adviseThreads(next).proposals());
    }
}
