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
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.analysis.advice.Proposal;
import org.keyweave.analysis.network.Member;
import org.keyweave.analysis.network.Side;
import org.keyweave.analysis.whatif.Departure;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.ui.decor.Card;
import org.keyweave.diagram.ui.decor.Decor;
import org.keyweave.diagram.ui.decor.DecorSource;
import org.keyweave.diagram.ui.decor.Fade;
import org.keyweave.diagram.ui.decor.Ghost;
import org.keyweave.diagram.ui.decor.Gravity;
import org.keyweave.diagram.ui.decor.Tag;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.whatif.AdviceDeeds;
import org.keyweave.ui.internal.whatif.Outcome;
import org.keyweave.ui.internal.whatif.Scenario;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** Shows on a diagram who leaves in the scenario, what falls with them, who is cut off, and what is proposed. */
final class ScenarioMarks implements DecorSource {

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
            scenario.outcome(account).advice().ifPresent(advice -> advice.proposals()
                    .forEach(proposal -> ghost(proposal, account, anchors).ifPresent(ghosts::add)));
        }
        return new Decor(List.of(), marks.fades, marks.tags, ghosts);
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
        items.add(item("advice.accept", "touchpoint", deeds.isAllowed(), () -> deeds.accept(proposal)));
        items.add(item("advice.accept.with", "action", deeds.isAllowed(), () -> deeds.acceptWithPlan(shell, proposal)));
        items.add(item("advice.acceptAll", "advice", deeds.isAllowed(), () -> deeds.acceptAll(shell)));
        items.add(item("advice.dismiss", "group_exclusions", true, () -> deeds.dismiss(proposal)));
        return items;
    }

    private static IContributionItem item(String key, String icon, boolean enabled, Runnable work) {
        Action action = new Action(Texts.get(key), Icons.descriptor(icon)) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setEnabled(enabled);
        return new ActionContributionItem(action);
    }

    /** Collects marks; none twice on one element. */
    private static final class Marks {

        private final Anchors anchors;
        private final Set<DiagramElement> faded = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<DiagramElement> tagged = Collections.newSetFromMap(new IdentityHashMap<>());
        private final List<Fade> fades = new ArrayList<>();
        private final List<Tag> tags = new ArrayList<>();

        Marks(Anchors anchors) {
            this.anchors = anchors;
        }

        void leaves(Person person) {
            for (DiagramElement element : anchors.of(person)) {
                fade(element);
                tag(element, Gravity.CALM, Texts.get("live.leaves"));
                Anchors.edges(element).forEach(this::fade);
            }
        }

        /** Lines of touchpoints that are lost, and lines that stand for nothing but such. */
        void falls(Outcome outcome) {
            Set<EObject> lost = Collections.newSetFromMap(new IdentityHashMap<>());
            lost.addAll(outcome.departure().lostTouchpoints());
            for (EObject touchpoint : lost) {
                for (DiagramElement element : anchors.of(touchpoint)) {
                    boolean all = element instanceof EdgeElement && element.semanticElements().stream()
                            .filter(Touchpoint.class::isInstance).allMatch(lost::contains);
                    if (all) {
                        fade(element);
                    }
                }
            }
        }

        /** People of the account who lose their last contact, and those on whom everything hangs then. */
        void people(Outcome outcome) {
            Departure departure = outcome.departure();
            for (Person person : departure.lostDecisionMakers()) {
                tagAll(person, Gravity.ERROR, "live.cutOff.decision");
            }
            for (Side side : Side.values()) {
                for (Person person : outcome.analysis().network().people(side)) {
                    if (isCutOff(outcome, side, person)) {
                        tagAll(person, Gravity.WARNING, "live.cutOff");
                    }
                }
            }
            if (outcome.after().count() == 1) {
                for (Member member : outcome.after().criticalSet()) {
                    tagAll(member.person(), Gravity.ERROR, "live.hangs");
                }
            }
        }

        private static boolean isCutOff(Outcome outcome, Side side, Person person) {
            return !outcome.departure().leaving().contains(person) && outcome.departure().lostContacts().stream()
                    .anyMatch(contact -> contact.supplierPerson() == person || contact.customerPerson() == person)
                    && outcome.rest().graph().degree(side, outcome.rest().indexOf(side, person)) == 0;
        }

        /** What becomes of another account, where it is shown as a whole. */
        void account(Outcome outcome) {
            Departure departure = outcome.departure();
            boolean falls = departure.fallsToSingleThread() || departure.fallsToNone();
            for (DiagramElement element : anchors.of(outcome.analysis().account())) {
                tag(element, falls ? Gravity.ERROR : Gravity.WARNING, Texts.get("live.threads",
                        departure.before().threads(), departure.after().threads()));
            }
        }

        private void tagAll(Person person, Gravity gravity, String key) {
            anchors.of(person).forEach(element -> tag(element, gravity, Texts.get(key)));
        }

        private void fade(DiagramElement element) {
            if (faded.add(element)) {
                fades.add(new Fade(element));
            }
        }

        private void tag(DiagramElement element, Gravity gravity, String word) {
            if (tagged.add(element)) {
                tags.add(new Tag(element, gravity, word));
            }
        }
    }
}
