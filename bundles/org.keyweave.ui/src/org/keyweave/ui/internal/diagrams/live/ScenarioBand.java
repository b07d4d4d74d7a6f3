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
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Shell;
import org.keyweave.analysis.advice.ThreadAdvice;
import org.keyweave.analysis.figure.Messages;
import org.keyweave.analysis.whatif.Departure;
import org.keyweave.analysis.whatif.Situation;
import org.keyweave.diagram.ui.decor.Banner;
import org.keyweave.diagram.ui.decor.Fact;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.internal.whatif.AdviceDeeds;
import org.keyweave.ui.internal.whatif.Members;
import org.keyweave.ui.internal.whatif.Outcome;
import org.keyweave.ui.internal.whatif.Scenario;
import org.keyweave.ui.internal.widgets.Icons;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.ui.session.ModelSession;

/** Fills the band above a diagram with what the scenario changes. */
final class ScenarioBand {

    private final ModelSession session;
    private final Banner banner;
    private final Shell shell;

    ScenarioBand(ModelSession session, Banner banner, Shell shell) {
        this.session = session;
        this.banner = banner;
        this.shell = shell;
    }

    /** Shows what the scenario means for the subject of a diagram. */
    void refresh(EObject shown) {
        Scenario scenario = Scenario.of(session);
        List<Outcome> outcomes = scenario.outcomes();
        Optional<Account> account = Optional.of(shown).filter(Account.class::isInstance).map(Account.class::cast);
        OptionalInt target = account.map(scenario::target).orElse(OptionalInt.empty());
        if (scenario.leaving().isEmpty() && target.isEmpty()) {
            if (banner.control().isVisible()) {
                banner.hide();
            }
            return;
        }
        List<Fact> facts = new ArrayList<>();
        account.map(scenario::outcome).ifPresent(outcome -> facts.addAll(facts(outcome)));
        fall(outcomes).ifPresent(facts::add);
        banner.show(Icons.image(scenario.leaving().isEmpty() ? "advice" : "whatif"), title(scenario, account), facts,
                actions(scenario, account, target));
    }

    private static String title(Scenario scenario, Optional<Account> account) {
        List<String> parts = new ArrayList<>();
        if (!scenario.leaving().isEmpty()) {
            parts.add(Texts.get(scenario.leaving().size() == 1 ? "live.title.one" : "live.title", scenario.leaving()
                    .stream().map(ElementLabels::label).collect(Collectors.joining(Texts.get("list.separator")))));
        }
        account.flatMap(each -> scenario.outcome(each).advice()).ifPresent(advice -> {
            parts.add(AdviceDeeds.summary(advice));
            advice.obstacles().forEach(obstacle -> parts.add(obstacle.text(Locale.getDefault())));
        });
        return String.join("  ", parts);
    }

    private static List<Fact> facts(Outcome outcome) {
        Departure departure = outcome.departure();
        Situation before = departure.before();
        Situation after = departure.after();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Texts.get("whatif.threads"), Integer.toString(before.threads()), threads(after),
                after.threads() < before.threads(), Texts.get("live.threads.hint")));
        Optional<ThreadAdvice> advice = outcome.advice();
        advice.ifPresent(each -> facts.add(new Fact(Texts.get("live.advised"), Integer.toString(after.threads()),
                Integer.toString(each.after()), false, Texts.get("live.advised.hint", each.before(), each.after()))));
        facts.add(new Fact(Texts.get("whatif.critical"), Members.few(outcome.before().criticalSet()),
                Members.few(outcome.after().criticalSet()), false, Texts.get("live.critical.hint",
                        Members.names(outcome.before().criticalSet()), Members.names(outcome.after().criticalSet()))));
        facts.add(number("whatif.contacts", before.contacts(), after.contacts()));
        facts.add(number("live.uncovered", before.uncoveredDecisionMakers().size(),
                after.uncoveredDecisionMakers().size(), true));
        boolean lower = before.evidenced().isPresent() && (after.evidenced().isEmpty()
                || after.evidenced().get().getOrder() < before.evidenced().get().getOrder());
        facts.add(new Fact(Texts.get("whatif.stage"), stage(before), stage(after), lower, missing(departure)));
        return facts;
    }

    private static String threads(Situation situation) {
        return Texts.get("live.threads.class", situation.threads(),
                Messages.of(Locale.getDefault()).label(situation.threadClass()));
    }

    private static String stage(Situation situation) {
        return situation.evidenced().map(ElementLabels::label).orElse(Texts.get("card.stage.none"));
    }

    private static String missing(Departure departure) {
        return departure.losesClaimedStage() ? Texts.get("whatif.stageLost") : "";
    }

    private static Fact number(String key, int before, int after) {
        return number(key, before, after, false);
    }

    private static Fact number(String key, int before, int after, boolean moreIsWorse) {
        return new Fact(Texts.get(key), Integer.toString(before), Integer.toString(after),
                moreIsWorse ? after > before : after < before, "");
    }

    /** The accounts that are left with one thread or none and had more. */
    private static Optional<Fact> fall(List<Outcome> outcomes) {
        String single = names(outcomes, Departure::fallsToSingleThread);
        String none = names(outcomes, Departure::fallsToNone);
        if (single.isEmpty() && none.isEmpty()) {
            return Optional.empty();
        }
        String after = single.isEmpty() ? Texts.get("live.fall.none", none)
                : none.isEmpty() ? single : Texts.get("live.fall.both", single, none);
        return Optional.of(new Fact(Texts.get("live.fall"), Texts.get("live.fall.before"), after, true,
                Texts.get("live.fall.hint")));
    }

    private static String names(List<Outcome> outcomes, Predicate<Departure> condition) {
        return outcomes.stream().filter(outcome -> condition.test(outcome.departure()))
                .map(outcome -> ElementLabels.label(outcome.analysis().account()))
                .collect(Collectors.joining(Texts.get("list.separator")));
    }

    private List<IAction> actions(Scenario scenario, Optional<Account> account, OptionalInt target) {
        List<IAction> actions = new ArrayList<>();
        account.ifPresent(each -> {
            ScenarioActions own = new ScenarioActions(session, shell);
            actions.add(own.advise(each));
            if (target.isPresent()) {
                if (scenario.outcome(each).advice().filter(advice -> !advice.proposals().isEmpty()).isPresent()) {
                    actions.add(own.acceptAll(each));
                }
                actions.add(own.stopAdvice(each));
            }
        });
        List<Person> leaving = scenario.leaving();
        if (!leaving.isEmpty()) {
            Action reset = new Action(Texts.get("live.reset"), Icons.descriptor("reset")) {
                @Override
                public void run() {
                    scenario.setLeaving(leaving, false);
                }
            };
            reset.setToolTipText(Texts.get("live.reset.hint"));
            actions.add(reset);
        }
        return actions;
    }
}
