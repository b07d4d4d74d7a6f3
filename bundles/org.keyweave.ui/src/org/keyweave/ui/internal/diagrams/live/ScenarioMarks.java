/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.diagrams.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.analysis.advice.Proposal;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.decor.Card;
import org.keyweave.diagram.ui.decor.Decor;
import org.keyweave.diagram.ui.decor.DecorSource;
import org.keyweave.diagram.ui.decor.Ghost;
import org.keyweave.model.Account;
import org.keyweave.ui.internal.navigation.RelatedDiagrams;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.whatif.AdviceDeeds;
import org.keyweave.ui.internal.whatif.Outcome;
import org.keyweave.ui.internal.whatif.Scenario;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** Shows on a diagram who leaves in the scenario, what falls with them, who is cut off, and what is proposed. */
final class ScenarioMarks implements DecorSource {

    /** Diagrams of people, where a new touchpoint has its place. */
    private static final Set<String> WITH_ADVICE = Set.of(RelatedDiagrams.NETWORK, RelatedDiagrams.ORGANISATION);

    private final ModelSession session;
    private final Shell shell;

    ScenarioMarks(ModelSession session, Shell shell) {
        this.session = session;
        this.shell = shell;
    }

    @Override
    public Decor decor(Diagram diagram) {
        Scenario scenario = Scenario.of(session);
        if (scenario.isEmpty()) {
            return Decor.NONE;
        }
        Anchors anchors = new Anchors(diagram);
        Marks marks = new Marks(anchors);
        scenario.leaving().forEach(marks::leaves);
        List<Outcome> outcomes = scenario.outcomes();
        for (Outcome outcome : outcomes) {
            marks.falls(outcome);
            if (outcome.analysis().account() != diagram.target()) {
                marks.account(outcome);
            }
        }
        List<Ghost> ghosts = new ArrayList<>();
        if (diagram.target() instanceof Account account) {
            outcomes.stream().filter(outcome -> outcome.analysis().account() == account).findFirst()
                    .ifPresent(marks::people);
            if (diagram.spec().name().equals(RelatedDiagrams.PAIRING)) {
                outcomes.stream().filter(outcome -> outcome.analysis().account() == account).findFirst()
                        .ifPresent(outcome -> PairingMarks.of(diagram, outcome, marks));
            }
            boolean weaves = WITH_ADVICE.contains(diagram.spec().name());
            scenario.outcome(account).advice().filter(advice -> weaves).ifPresent(advice -> advice.proposals()
                    .forEach(proposal -> ghost(proposal, account, anchors).ifPresent(ghosts::add)));
        }
        return new Decor(List.of(), marks.fades(), marks.tags(), ghosts);
    }

    private Optional<Ghost> ghost(Proposal proposal, Account account, Anchors anchors) {
        List<DiagramElement> ours = anchors.of(proposal.supplierPerson());
        List<DiagramElement> theirs = anchors.of(proposal.customerPerson());
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        Card card = new Card(AdviceDeeds.title(proposal), List.of(AdviceDeeds.reasons(proposal)),
                Texts.get("live.ghost.hint"));
        return Optional.of(new Ghost(ours.stream().findFirst(),
                ElementLabels.label(proposal.supplierPerson()), theirs.get(0),
                Texts.get("live.ghost", proposal.threadsAfter()), card, () -> menu(proposal, account)));
    }

    private List<IContributionItem> menu(Proposal proposal, Account account) {
        AdviceDeeds deeds = new AdviceDeeds(session, account);
        List<IContributionItem> items = new ArrayList<>();
        items.add(item("advice.accept", "touchpoint", () -> deeds.accept(proposal)));
        items.add(item("advice.accept.with", "action", () -> deeds.acceptWithPlan(shell, proposal)));
        items.add(item("advice.acceptAll", "advice", () -> deeds.acceptAll(shell)));
        items.add(item("advice.dismiss", "group_exclusions", () -> deeds.dismiss(proposal)));
        return items;
    }

    private static IContributionItem item(String key, String icon, Runnable work) {
        Action action = new Action(Texts.get(key), Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
        return new ActionContributionItem(action);
    }
}
