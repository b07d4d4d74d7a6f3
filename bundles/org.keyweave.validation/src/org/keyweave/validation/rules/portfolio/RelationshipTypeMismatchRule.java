/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.portfolio;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.MatrixCell;
import org.keyweave.model.Methodology;
import org.keyweave.model.RelationshipType;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.ModelPlaces;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/**
 * A relationship type other than the one that Kotler's matrix recommends for the number of customers and the margin.
 */
public final class RelationshipTypeMismatchRule extends Rule<Account> {

    /** The rule. */
    public RelationshipTypeMismatchRule() {
        super("relationship-type-mismatch", RuleCategory.PORTFOLIO, FindingSeverity.INFO, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        Set<RelationshipType> recommended = recommended(subject, context.methodology());
        if (context.account(subject).isLive() && subject.isSetRelationshipType() && !recommended.isEmpty()
                && !recommended.contains(subject.getRelationshipType())) {
            sink.report(subject, "message", List.of(), subject, subject.getRelationshipType(),
                    List.copyOf(recommended), subject.getCustomerNumber(), subject.getMarginLevel());
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Account account = (Account) finding.subject();
        return recommended(account, ModelPlaces.portfolioOf(account).getMethodology()).stream()
                .map(type -> CommandFix.resolving(this, "adopt",
                        edits -> edits.set(account, KeyweavePackage.Literals.ACCOUNT__RELATIONSHIP_TYPE, type), type))
                .toList();
    }

    private static Set<RelationshipType> recommended(Account account, Methodology methodology) {
        Set<RelationshipType> types = new LinkedHashSet<>();
        if (methodology != null && account.isSetCustomerNumber() && account.isSetMarginLevel()) {
            for (MatrixCell cell : methodology.getRelationshipMatrix()) {
                if (cell.getCustomerNumber() == account.getCustomerNumber()
                        && cell.getMarginLevel() == account.getMarginLevel()) {
                    types.addAll(cell.getRecommended());
                }
            }
        }
        return types;
    }
}
