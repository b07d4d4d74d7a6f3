/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.rules.plan;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.model.Commitment;
import org.keyweave.model.CommitmentOutcome;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.KeyweavePackage;
import org.keyweave.model.Person;
import org.keyweave.model.RemedyKind;
import org.keyweave.model.Supplier;
import org.keyweave.validation.core.CommandFix;
import org.keyweave.validation.core.Drafts;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.FindingSink;
import org.keyweave.validation.core.ModelPlaces;
import org.keyweave.validation.core.QuickFix;
import org.keyweave.validation.core.Rule;
import org.keyweave.validation.core.RuleCategory;
import org.keyweave.validation.core.RuleContext;

/** A broken promise for which nothing was given in return. Promises made by the customer are not ours to remedy. */
public final class CommitmentBrokenWithoutRemedyRule extends Rule<Commitment> {

    /** The rule. */
    public CommitmentBrokenWithoutRemedyRule() {
        super("commitment-broken-without-remedy", RuleCategory.PLAN, FindingSeverity.ERROR, Commitment.class);
    }

    @Override
    public void check(Commitment subject, RuleContext context, FindingSink sink) {
        boolean remedied = subject.isSetRemedyKind() || subject.getRemedyDate() != null
                || subject.getRemedy() != null && !subject.getRemedy().isBlank();
        if (subject.getOutcome() != CommitmentOutcome.BROKEN || remedied || isOfCustomer(subject)) {
            return;
        }
        List<Person> people = CommitmentOverdueRule.people(subject);
        if (subject.getPromisedTo() == null) {
            sink.report(subject, "message", people, subject);
        } else {
            sink.report(subject, "message.to", people, subject, subject.getPromisedTo());
        }
    }

    @Override
    public List<QuickFix> quickFixes(Finding finding) {
        Commitment commitment = (Commitment) finding.subject();
        Drafts drafts = Drafts.of(finding);
        Person owner = drafts.isThere(commitment.getPromisedBy()) ? commitment.getPromisedBy() : drafts.manager();
        List<QuickFix> fixes = new ArrayList<>();
        for (RemedyKind kind : List.of(RemedyKind.APOLOGY, RemedyKind.COMPENSATION, RemedyKind.CORRECTION)) {
            fixes.add(CommandFix.resolving(this, "remedy", edits -> {
                edits.set(commitment, KeyweavePackage.Literals.COMMITMENT__REMEDY_KIND, kind);
                drafts.addAction(edits, drafts.action(content(drafts.language(), "action", kind, commitment), owner,
                        List.of(commitment)));
            }, kind));
        }
        return fixes;
    }

    private static boolean isOfCustomer(Commitment commitment) {
        return commitment.getPromisedBy() != null && ModelPlaces.partyOf(commitment.getPromisedBy()) != null
                && !(ModelPlaces.partyOf(commitment.getPromisedBy()) instanceof Supplier);
    }
}
