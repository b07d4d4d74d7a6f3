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

import org.keyweave.analysis.coverage.FunctionCoverage;
import org.keyweave.model.Account;
import org.keyweave.model.BusinessFunction;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Stage;
import org.keyweave.model.Unit;
import org.keyweave.validation.core.AccountContext;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/**
 * Fewer functions of the customer are in contact than the claimed stage asks for; a stage that lists functions without
 * a number asks for all of them. Silent without any contact; then {@link NoContactRule} speaks.
 */
public final class FunctionUncoveredRule extends Rule<Account> {

    /** The rule. */
    public FunctionUncoveredRule() {
        super("function-uncovered", RuleCategory.NETWORK, FindingSeverity.WARNING, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        Stage stage = account.stage();
        if (!account.isLive() || stage == null
                || !stage.isSetMinFunctions() && stage.getExpectedFunctions().isEmpty()) {
            return;
        }
        if (account.analysis().network().contacts().isEmpty()) {
            return;
        }
        FunctionCoverage coverage = account.analysis().functionCoverage(stage);
        int covered = coverage.expected().size() - coverage.missing().size();
        int needed = stage.isSetMinFunctions() ? stage.getMinFunctions() : coverage.expected().size();
        if (covered >= needed) {
            return;
        }
        List<Unit> units = subject.getAllUnits().stream()
                .filter(unit -> coverage.missing().contains(unit.getEffectiveFunction())).toList();
        List<BusinessFunction> missing = List.copyOf(coverage.missing());
        List<BusinessFunction> absent = List.copyOf(coverage.absent());
        if (missing.isEmpty()) {
            sink.report(subject, "message.none-known", units, subject, covered, stage, needed);
        } else if (absent.isEmpty()) {
            sink.report(subject, "message", units, subject, covered, stage, needed, missing);
        } else {
            sink.report(subject, "message.absent", units, subject, covered, stage, needed, missing, absent);
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Drafts drafts = Drafts.of(finding);
        AccountContext account = drafts.figures();
        FunctionCoverage coverage = account.analysis().functionCoverage(account.stage());
        return new Weaving(drafts).fixes(this, account.analysis().adviseStage(account.stage()).proposals().stream()
                .filter(proposal -> coverage.missing().contains(proposal.customerPerson().getEffectiveFunction()))
                .toList());
    }
}
