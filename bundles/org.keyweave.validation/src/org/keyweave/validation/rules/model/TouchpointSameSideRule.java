/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.model;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.model.Account;
import org.keyweave.model.Competitor;
import org.keyweave.model.CompetitorPosition;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Party;
import org.keyweave.model.Person;
import org.keyweave.model.Supplier;
import org.keyweave.model.Touchpoint;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.ModelPlaces;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/**
 * A touchpoint that does not link the supplier (or, within a competitor position, that competitor) with its account:
 * both people on one side, the two sides turned round, or somebody of another organisation. Such a touchpoint never
 * counts as a contact.
 */
public final class TouchpointSameSideRule extends Rule<Touchpoint> {

    private static final String SWAPPED = "message.swapped";

    /** The rule. */
    public TouchpointSameSideRule() {
        super("touchpoint-same-side", RuleCategory.MODEL, FindingSeverity.ERROR, Touchpoint.class);
    }

    @Override
    public void check(Touchpoint subject, RuleContext context, FindingSink sink) {
        Person seller = subject.getSupplierPerson();
        Person buyer = subject.getCustomerPerson();
        Party left = ModelPlaces.partyOf(seller);
        Party right = ModelPlaces.partyOf(buyer);
        Account account = ModelPlaces.accountOf(subject);
        if (left == null || right == null || account == null || isOurSide(left, subject) && right == account) {
            return;
        }
        List<Person> people = List.of(seller, buyer);
        if (left == right) {
            sink.report(subject, "message", people, seller, buyer, left);
        } else if (left == account && isOurSide(right, subject)) {
            sink.report(subject, SWAPPED, people, seller, buyer);
        } else {
            List<Person> strangers = new ArrayList<>();
            if (!isOurSide(left, subject)) {
                strangers.add(seller);
            }
            if (right != account) {
                strangers.add(buyer);
            }
            sink.report(subject, "message.elsewhere", people, seller, buyer, strangers, account);
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Touchpoint touchpoint = (Touchpoint) finding.subject();
        List<QuickFix> fixes = new ArrayList<>();
        if (finding.messageKey().equals(SWAPPED)) {
            Person seller = touchpoint.getSupplierPerson();
            Person buyer = touchpoint.getCustomerPerson();
            fixes.add(CommandFix.resolving(this, "swap",
                    edits -> edits.set(touchpoint, KeyweavePackage.Literals.TOUCHPOINT__SUPPLIER_PERSON, buyer)
                            .set(touchpoint, KeyweavePackage.Literals.TOUCHPOINT__CUSTOMER_PERSON, seller)));
        }
        fixes.add(CommandFix.resolving(this, "delete", edits -> edits.delete(touchpoint)));
        return fixes;
    }

    private static boolean isOurSide(Party party, Touchpoint touchpoint) {
        if (touchpoint.eContainer() instanceof CompetitorPosition position) {
            return position.getCompetitor() == null ? party instanceof Competitor : party == position.getCompetitor();
        }
        return party instanceof Supplier;
    }
}
