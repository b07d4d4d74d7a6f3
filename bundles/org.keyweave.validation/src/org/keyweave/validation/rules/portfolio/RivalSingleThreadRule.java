/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.portfolio.RivalThread;
import org.keyweave.analysis.thread.ThreadCount;
import org.keyweave.model.Account;
import org.keyweave.model.Competitor;
import org.keyweave.model.CompetitorPosition;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweaveFactory;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Methodology;
import org.keyweave.model.Opening;
import org.keyweave.model.OpeningKind;
import org.keyweave.model.OpeningStatus;
import org.keyweave.model.Person;
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
 * A rival at an account hangs on a single thread, as far as its touchpoints are known: an opening for us. Silent once
 * an opening that names this rival is on record.
 */
public final class RivalSingleThreadRule extends Rule<Account> {

    /** Key of the opening "relationship weakness" in the shipped library. */
    private static final String WEAKNESS = "opening.relationship-weakness";

    /** The rule. */
    public RivalSingleThreadRule() {
        super("rival-single-thread", RuleCategory.PORTFOLIO, FindingSeverity.INFO, Account.class);
    }

    @Override
    public void check(Account subject, RuleContext context, FindingSink sink) {
        AccountContext account = context.account(subject);
        if (!account.isLive() || subject.getCompetitorPositions().isEmpty()) {
            return;
        }
        for (RivalThread rival : account.analysis().rivals()) {
            Competitor competitor = rival.position().getCompetitor();
            ThreadCount threads = rival.threads();
            if (competitor == null || !threads.isSingleThread() || isKnown(subject, competitor)) {
                continue;
            }
            List<Person> people = threads.matching().stream()
                    .flatMap(contact -> Stream.of(contact.supplierPerson(), contact.customerPerson()))
                    .toList();
            if (threads.star().isPresent()) {
                Member star = threads.star().get();
                sink.report(rival.position(), "message.star", List.of(star.person()), competitor, subject,
                        star.person());
            } else {
                sink.report(rival.position(), "message", people, competitor, subject, people.get(0), people.get(1));
            }
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        CompetitorPosition position = (CompetitorPosition) finding.subject();
        Drafts drafts = Drafts.of(finding);
        List<QuickFix> fixes = new ArrayList<>();
        fixes.add(CommandFix.resolving(this, "opening", edits -> {
            Opening opening = KeyweaveFactory.eINSTANCE.createOpening();
            opening.setName(content(drafts.language(), "opening", position.getCompetitor()));
            opening.setKind(weakness(drafts.methodology()));
            opening.setCompetitor(position.getCompetitor());
            opening.setDate(drafts.today());
            opening.setStatus(OpeningStatus.OPEN);
            edits.add(drafts.account(), KeyweavePackage.Literals.ACCOUNT__OPENINGS, opening);
        }));
        return fixes;
    }

    private static boolean isKnown(Account account, Competitor competitor) {
        return account.getOpenings().stream().anyMatch(opening -> opening.getCompetitor() == competitor
                && (opening.getStatus() == OpeningStatus.OPEN || opening.getStatus() == OpeningStatus.PURSUED));
    }

    private static OpeningKind weakness(Methodology methodology) {
        return methodology == null ? null : methodology.getOpeningKinds().stream()
                .filter(kind -> WEAKNESS.equals(kind.getKey())).findFirst().orElse(null);
    }
}
