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

import org.keyweave.analysis.coverage.DecisionMaker;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Stage;
import org.keyweave.validation.core.AccountContext;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/**
 * A decision maker who is in contact with fewer people of the supplier than the claimed stage asks for, but with some.
 */
public final class DecisionMakerSingleThreadRule extends Rule<Account> {

    /** The rule. */
    public DecisionMakerSingleThreadRule() {
        super("decision-maker-single-thread", RuleCategory.NETWORK, FindingSeverity.WARNING, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        Stage stage = account.stage();
        if (!account.isLive() || stage == null || !stage.isSetMinContactsPerDecisionMaker()) {
            return;
        }
        int needed = stage.getMinContactsPerDecisionMaker();
        for (DecisionMaker maker : account.analysis().decisionCoverage().decisionMakers()) {
            int contacts = maker.contacts().size();
            if (contacts == 1 && needed > 1) {
                sink.report(maker.person(), "message", maker.contacts(), maker.person(), maker.contacts().get(0), stage,
                        needed);
            } else if (contacts > 1 && contacts < needed) {
                sink.report(maker.person(), "message.few", maker.contacts(), maker.person(), maker.contacts(), stage,
                        needed);
            }
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        return DecisionMakerUncoveredRule.weave(this, finding);
    }
}
