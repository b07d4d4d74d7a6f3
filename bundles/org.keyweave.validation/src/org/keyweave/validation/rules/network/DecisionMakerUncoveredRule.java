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

import org.keyweave.analysis.advice.Proposal;
import org.keyweave.analysis.coverage.DecisionMaker;
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

/** A decision maker with whom nobody of the supplier is in contact, at a stage that asks for it. */
public final class DecisionMakerUncoveredRule extends Rule<Account> {

    /** The rule. */
    public DecisionMakerUncoveredRule() {
        super("decision-maker-uncovered", RuleCategory.NETWORK, FindingSeverity.WARNING, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        Stage stage = account.stage();
        if (!account.isLive() || stage == null || !stage.isSetMinContactsPerDecisionMaker()
                || stage.getMinContactsPerDecisionMaker() < 1) {
            return;
        }
        for (DecisionMaker maker : account.analysis().decisionCoverage().uncovered()) {
            if (maker.weight().isPresent()) {
                sink.report(maker.person(), "message.weight", List.of(), maker.person(),
                        maker.weight().getAsDouble());
            } else {
                sink.report(maker.person(), "message", List.of(), maker.person());
            }
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        return weave(this, finding);
    }

    /** Plans the contacts that a decision maker lacks for the claimed stage. */
    static List<QuickFix> weave(Rule<?> rule, Finding finding) {
        Drafts drafts = Drafts.of(finding);
        AccountContext account = drafts.figures();
        Stage stage = account.stage();
        Person person = (Person) finding.subject();
        List<Person> contacts = account.analysis().decisionCoverage().decisionMakers().stream()
                .filter(maker -> maker.person() == person).findFirst().map(DecisionMaker::contacts).orElse(List.of());
        Weaving weaving = new Weaving(drafts);
        List<Proposal> proposals = weaving.towards(person, contacts, account.analysis().adviseStage(stage).proposals(),
                stage.getMinContactsPerDecisionMaker() - contacts.size());
        return proposals.isEmpty() ? List.of() : weaving.fixes(rule, proposals);
    }
}
