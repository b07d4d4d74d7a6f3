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
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.validation.core.AccountContext;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/** A touchpoint that counts and rests on personal trust alone: high personal, known and low organisational trust. */
public final class PersonalOnlyTrustRule extends Rule<Account> {

    /** The rule. */
    public PersonalOnlyTrustRule() {
        super("personal-only-trust", RuleCategory.NETWORK, FindingSeverity.WARNING, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        if (!account.isLive()) {
            return;
        }
        for (Touchpoint touchpoint : account.analysis().trust().personalOnly()) {
            sink.report(touchpoint, "message",
                    List.of(touchpoint.getSupplierPerson(), touchpoint.getCustomerPerson()), touchpoint,
                    touchpoint.getPersonalTrust(), touchpoint.getOrganisationalTrust());
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Touchpoint touchpoint = (Touchpoint) finding.subject();
        Drafts drafts = Drafts.of(finding);
        if (Weaving.openActions(drafts.account()).stream()
                .anyMatch(action -> action.getTargets().contains(touchpoint))) {
            return List.of();
        }
        Person owner = drafts.manager() != null ? drafts.manager() : touchpoint.getSupplierPerson();
        return List.of(CommandFix.planning(this, "plan", edits -> drafts.addAction(edits,
                drafts.action(content(drafts.language(), "action", touchpoint.getCustomerPerson()), owner,
                        List.of(touchpoint, touchpoint.getCustomerPerson()))), owner));
    }
}
