/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.whatif;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Shell;
import org.keyweave.analysis.advice.Proposal;
import org.keyweave.analysis.advice.ThreadAdvice;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** What can be done with proposals, on the diagram and in the view alike. Each one accepted is a step of its own. */
public final class AdviceDeeds {

    private final ModelSession session;
    private final Account account;

    /** Deeds at an account of a model. */
    public AdviceDeeds(ModelSession session, Account account) {
        this.session = session;
        this.account = account;
    }

    /** The two people of a proposal. */
    public static String title(Proposal proposal) {
        return ElementLabels.label(proposal.supplierPerson()) + " \u2194 "
                + ElementLabels.label(proposal.customerPerson());
    }

    /** What an advice comes to, in a sentence. */
    public static String summary(ThreadAdvice advice) {
        if (advice.proposals().isEmpty() && advice.isReached()) {
            return Texts.get("advice.enough", advice.before(), advice.target());
        }
        return Texts.get(advice.isReached() ? "advice.reached" : "advice.short", advice.before(), advice.after(),
                advice.proposals().size());
    }

    /** Why it is proposed, one reason a line. */
    public static String reasons(Proposal proposal) {
        return proposal.reasons().stream().map(reason -> "\u2022 " + reason.text(Locale.getDefault()))
                .collect(Collectors.joining("\n"));
    }

    /** Plans one proposal with the usual owner and date. */
    public void accept(Proposal proposal) {
        if (isAllowed()) {
            session.execute(AcceptProposal.USUAL.command(session, account, proposal));
        }
    }

    /** Asks for owner and date and plans one proposal. */
    public void acceptWithPlan(Shell shell, Proposal proposal) {
        if (isAllowed()) {
            AcceptDialog.ask(shell, account, title(proposal), proposal.supplierPerson())
                    .ifPresent(plan -> session.execute(plan.command(session, account, proposal)));
        }
    }

    /** Asks for owner and date and plans all proposals of the present advice, each as a step of its own. */
    public void acceptAll(Shell shell) {
        List<Proposal> all = Scenario.of(session).outcome(account).advice().map(ThreadAdvice::proposals)
                .orElse(List.of());
        if (!all.isEmpty() && isAllowed()) {
            AcceptDialog.ask(shell, account, Texts.get("advice.plan.all", all.size()), null).ifPresent(plan -> all
                    .forEach(proposal -> session.execute(plan.command(session, account, proposal))));
        }
    }

    /** Does not propose the pair again. */
    public void dismiss(Proposal proposal) {
        Scenario.of(session).dismiss(proposal);
    }

    /** Whether the account may be changed; if not, the user is told why. */
    private boolean isAllowed() {
        return session.mayChange(List.of(account));
    }
}
