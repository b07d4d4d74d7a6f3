/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.coverage.DecisionMaker;
import org.keyweave.analysis.network.Member;
import org.keyweave.model.Person;

/** What became of the threads of an account and of what they cover. */
final class ThreadChanges {

    private static final double PER_CENT = 100;
    private static final double TENTH = 10;

    private final ChangeList.Telling telling;
    private final ElementMatching matching;
    private final AccountAnalysis before;
    private final AccountAnalysis after;

    ThreadChanges(ChangeList changes, AccountAnalysis before, AccountAnalysis after) {
        this.matching = changes.matching();
        this.before = before;
        this.after = after;
        telling = changes.about(matching.match(after.account()).orElseThrow());
    }

    void find() {
        count();
        criticalSet();
        busiest();
        decisionMakers();
        covered(before.functionCoverage().covered(), after.functionCoverage().covered(), ChangeKind.FUNCTIONS_LOST,
                ChangeKind.FUNCTIONS_REACHED);
        covered(before.levelCoverage().covered(), after.levelCoverage().covered(), ChangeKind.LEVELS_LOST,
                ChangeKind.LEVELS_REACHED);
        figure(ChangeKind.DECISION_COVERAGE, before.decisionCoverage().share(), after.decisionCoverage().share(),
                PER_CENT);
        figure(ChangeKind.TRUST, before.trust().mean(), after.trust().mean(), TENTH);
    }

    private void count() {
        int from = before.threads().count();
        int to = after.threads().count();
        if (from == to) {
            return;
        }
        List<Cause> causes = new ContactCauses(matching, from > to ? before : after, from > to ? after : before)
                .of(from > to);
        telling.say(Math.min(from, to) <= 1 ? ChangeKind.THREAD_COUNT_SINGLE : ChangeKind.THREAD_COUNT,
                causes.isEmpty() ? "plain" : "because", Trend.of(to - from), from, to, causes,
                after.threads().threadClass());
    }

    private void criticalSet() {
        List<Person> from = before.threads().criticalSet().stream().map(Member::person).toList();
        List<Person> to = after.threads().criticalSet().stream().map(Member::person).toList();
        List<Person> joined = to.stream().filter(person -> !from.contains(same(person))).toList();
        List<Person> gone = from.stream().filter(person -> !to.contains(same(person))).toList();
        // Without any contact there is nobody to hang on, which the thread count says already.
        if (!from.isEmpty() && !to.isEmpty() && !(joined.isEmpty() && gone.isEmpty())) {
            telling.add(ChangeKind.CRITICAL_SET, Trend.NEUTRAL, from, to);
        }
    }

    private void busiest() {
        Person from = before.busiest().map(Member::person).orElse(null);
        Person to = after.busiest().map(Member::person).orElse(null);
        if (from == null || to == null) {
            return;
        }
        double earlier = before.topShare().orElseThrow();
        double later = after.topShare().orElseThrow();
        boolean samePerson = matching.isSame(from, to);
        if (!samePerson || Math.round(earlier * PER_CENT) != Math.round(later * PER_CENT)) {
            telling.say(ChangeKind.BUSIEST_PERSON, samePerson ? "same" : "other", Trend.of(earlier - later), from, to,
                    earlier, later);
        }
    }

    private void decisionMakers() {
        List<Person> from = reached(before);
        List<Person> to = reached(after);
        List<Person> lost = from.stream().filter(person -> !to.contains(same(person))).toList();
        List<Person> reached = to.stream().filter(person -> !from.contains(same(person))).toList();
        if (!lost.isEmpty()) {
            telling.add(ChangeKind.DECISION_MAKERS_LOST, Trend.WORSE, lost, null);
        }
        if (!reached.isEmpty()) {
            telling.add(ChangeKind.DECISION_MAKERS_REACHED, Trend.BETTER, null, reached);
        }
    }

    private static List<Person> reached(AccountAnalysis analysis) {
        return analysis.decisionCoverage().decisionMakers().stream().filter(maker -> !maker.contacts().isEmpty())
                .map(DecisionMaker::person).toList();
    }

    private <E extends Enum<E>> void covered(Set<E> from, Set<E> to, ChangeKind lostKind, ChangeKind reachedKind) {
        Set<E> lost = without(from, to);
        Set<E> reached = without(to, from);
        if (!lost.isEmpty()) {
            telling.add(lostKind, Trend.WORSE, new ArrayList<>(lost), null);
        }
        if (!reached.isEmpty()) {
            telling.add(reachedKind, Trend.BETTER, null, new ArrayList<>(reached));
        }
    }

    private static <E extends Enum<E>> Set<E> without(Set<E> all, Set<E> some) {
        if (all.isEmpty()) {
            return Set.of();
        }
        Set<E> rest = EnumSet.copyOf(all);
        rest.removeAll(some);
        return rest;
    }

    /** A figure that is known in both versions and differs as it is read. */
    private void figure(ChangeKind kind, OptionalDouble from, OptionalDouble to, double precision) {
        if (from.isPresent() && to.isPresent() && Math.round(from.getAsDouble() * precision)
                != Math.round(to.getAsDouble() * precision)) {
            double step = to.getAsDouble() - from.getAsDouble();
            telling.add(kind, Trend.of(step), from.getAsDouble(), to.getAsDouble());
        }
    }

    private Person same(Person person) {
        return matching.counterpart(person).orElse(null);
    }
}
