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

import org.keyweave.analysis.coverage.LevelCoverage;
import org.keyweave.analysis.network.Side;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Level;
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
 * Fewer levels of the customer are in contact than the claimed stage asks for; a stage that lists levels without a
 * number asks for all of them. Silent without any contact; then {@link NoContactRule} speaks.
 */
public final class LevelUncoveredRule extends Rule<Account> {

    /** The rule. */
    public LevelUncoveredRule() {
        super("level-uncovered", RuleCategory.NETWORK, FindingSeverity.WARNING, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        Stage stage = account.stage();
        if (!account.isLive() || stage == null || !stage.isSetMinLevels() && stage.getExpectedLevels().isEmpty()) {
            return;
        }
        if (account.analysis().network().contacts().isEmpty()) {
            return;
        }
        LevelCoverage coverage = account.analysis().levelCoverage(stage);
        int covered = coverage.expected().size() - coverage.missing().size();
        int needed = stage.isSetMinLevels() ? stage.getMinLevels() : coverage.expected().size();
        if (covered >= needed) {
            return;
        }
        List<Level> missing = List.copyOf(coverage.missing());
        List<Person> people = account.analysis().network().people(Side.CUSTOMER).stream()
                .filter(person -> person.isSetLevel() && coverage.missing().contains(person.getLevel())).toList();
        if (missing.isEmpty()) {
            sink.report(subject, "message.none-known", people, subject, covered, stage, needed);
        } else if (coverage.absent().isEmpty()) {
            sink.report(subject, "message", people, subject, covered, stage, needed, missing);
        } else {
            sink.report(subject, "message.absent", people, subject, covered, stage, needed, missing,
                    List.copyOf(coverage.absent()));
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Drafts drafts = Drafts.of(finding);
        AccountContext account = drafts.figures();
        LevelCoverage coverage = account.analysis().levelCoverage(account.stage());
        return new Weaving(drafts).fixes(this, account.analysis().adviseStage(account.stage()).proposals().stream()
                .filter(proposal -> proposal.customerPerson().isSetLevel()
                        && coverage.missing().contains(proposal.customerPerson().getLevel()))
                .toList());
    }
}
