/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.network;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.analysis.network.Counting;
import org.keyweave.analysis.network.TouchpointState;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.TouchpointStatus;
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
 * An active touchpoint that was not used within its promised frequency, or for longer than the methodology allows where
 * none was promised. Also a promised frequency of which nobody knows whether it is kept.
 */
public final class TouchpointSilentRule extends Rule<Account> {

    /** The rule. */
    public TouchpointSilentRule() {
        super("touchpoint-silent", RuleCategory.NETWORK, FindingSeverity.WARNING, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        if (!account.isLive()) {
            return;
        }
        for (TouchpointState state : account.analysis().network().states()) {
            Touchpoint touchpoint = state.touchpoint();
            if (state.counting() == Counting.SILENT) {
                sink.report(touchpoint, state.promised() ? "message.promised" : "message", people(touchpoint),
                        touchpoint, state.daysOfSilence().orElseThrow(), state.allowedDays(),
                        touchpoint.getFrequency());
            } else if (state.counting() == Counting.COUNTS_RECENCY_UNKNOWN && state.promised()) {
                sink.report(touchpoint, "message.unknown", people(touchpoint), touchpoint, touchpoint.getFrequency());
            }
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Touchpoint touchpoint = (Touchpoint) finding.subject();
        Drafts drafts = Drafts.of(finding);
        List<QuickFix> fixes = new ArrayList<>();
        if (Weaving.openActions(drafts.account()).stream()
                .noneMatch(action -> action.getTargets().contains(touchpoint))) {
            Person owner = touchpoint.getOwner() != null ? touchpoint.getOwner() : touchpoint.getSupplierPerson();
            fixes.add(CommandFix.planning(this, "plan", edits -> drafts.addAction(edits,
                    drafts.action(content(drafts.language(), "action", touchpoint.getCustomerPerson()), owner,
                            List.of(touchpoint, touchpoint.getCustomerPerson()))), owner));
        }
        fixes.add(CommandFix.resolving(this, "used", edits -> edits.set(touchpoint,
                KeyweavePackage.Literals.TOUCHPOINT__LAST_CONTACT, drafts.today()), drafts.today()));
        fixes.add(CommandFix.resolving(this, "dormant", edits -> edits.set(touchpoint,
                KeyweavePackage.Literals.TOUCHPOINT__STATUS, TouchpointStatus.DORMANT)));
        return fixes;
    }

    private static List<Person> people(Touchpoint touchpoint) {
        return List.of(touchpoint.getSupplierPerson(), touchpoint.getCustomerPerson());
    }
}
