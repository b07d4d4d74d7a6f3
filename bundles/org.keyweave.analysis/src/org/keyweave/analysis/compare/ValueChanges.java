/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import static org.keyweave.model.KeyweavePackage.Literals.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.OptionalDouble;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.portfolio.AccountValue;
import org.keyweave.analysis.portfolio.ParetoClass;
import org.keyweave.model.Account;
import org.keyweave.model.AccountStatus;
import org.keyweave.model.PeriodValue;

/** What became of the accounts as business: won and lost, revenue, share, who is responsible. */
final class ValueChanges {

    private static final double PER_CENT = 100;
    /** Periods that differ by fewer days have the same length. */
    private static final int LEAP = 3;

    private final ChangeList changes;
    private final Version before;
    private final Version after;
    private final Map<Account, ParetoClass> classBefore;
    private final Map<Account, ParetoClass> classAfter;

    ValueChanges(ChangeList changes, Version before, Version after) {
        this.changes = changes;
        this.before = before;
        this.after = after;
        classBefore = pareto(before);
        classAfter = pareto(after);
    }

    void portfolio() {
        for (EObject element : changes.matching().removed()) {
            if (element instanceof Account account) {
                changes.removed(account, null).add(ChangeKind.ACCOUNT_GONE, Trend.WORSE, account, null);
            }
        }
        for (EObject element : changes.matching().added()) {
            if (element instanceof Account account) {
                changes.added(account, null).add(ChangeKind.ACCOUNT_NEW, Trend.BETTER, null, account);
            }
        }
        changes.matching().match(after.portfolio()).ifPresent(match -> share(match, ChangeKind.CONCENTRATION,
                before.analysis().concentration().topShare(), after.analysis().concentration().topShare(), -1));
    }

    void account(AccountAnalysis earlier, AccountAnalysis later) {
        ElementMatch match = changes.matching().match(later.account()).orElseThrow();
        Account from = earlier.account();
        Account to = later.account();
        changes.about(match).field(match, ACCOUNT__STATUS, ChangeKind.ACCOUNT_STATUS,
                Trend.of(rank(to.getStatus()) - rank(from.getStatus())));
        changes.about(match).field(match, ACCOUNT__RELATIONSHIP_TYPE, ChangeKind.RELATIONSHIP_TYPE, Trend.NEUTRAL);
        person(match, ACCOUNT__ACCOUNT_MANAGER, ChangeKind.ACCOUNT_MANAGER);
        person(match, ACCOUNT__EXECUTIVE_SPONSOR, ChangeKind.EXECUTIVE_SPONSOR);
        revenue(match, earlier.value(), later.value());
        share(match, ChangeKind.SHARE_OF_CUSTOMER, earlier.value().shareOfCustomer(),
                later.value().shareOfCustomer(), 1);
        ParetoClass fromClass = classBefore.get(from);
        ParetoClass toClass = classAfter.get(to);
        if (fromClass != toClass) {
            changes.about(match).add(ChangeKind.PARETO_CLASS, Trend.NEUTRAL, fromClass, toClass);
        }
    }

    private static int rank(AccountStatus status) {
        return switch (status) {
            case ACTIVE -> 3;
            case PROSPECT -> 2;
            case DORMANT -> 1;
            case ENDED -> 0;
        };
    }

    private void person(ElementMatch match, EReference reference, ChangeKind kind) {
        EObject from = (EObject) match.before().eGet(reference);
        EObject to = (EObject) match.after().eGet(reference);
        if (!changes.matching().isSame(from, to)) {
            changes.about(match).add(kind, to == null ? Trend.WORSE : from == null ? Trend.BETTER : Trend.NEUTRAL, from,
                    to);
            changes.tell(match, reference);
        }
    }

    private void revenue(ElementMatch match, AccountValue earlier, AccountValue later) {
        if (earlier.current().isEmpty() || later.current().isEmpty()) {
            return;
        }
        double from = earlier.revenue().orElseThrow();
        double to = later.revenue().orElseThrow();
        PeriodValue period = later.current().get();
        boolean samePeriod = end(earlier.current().get()).equals(end(period));
        if (from == to && samePeriod) {
            return;
        }
        // Figures of a quarter and of a year say nothing about one another.
        boolean comparable = Math.abs(days(earlier.current().get()) - days(period)) < LEAP;
        changes.about(match).step(from > 0 ? to / from - 1 : 1).say(ChangeKind.REVENUE, from > 0 && comparable ? "growth" : "plain",
                comparable ? Trend.of(to - from) : Trend.NEUTRAL, from, to, end(earlier.current().get()), end(period),
                from > 0 ? to / from - 1 : 0.0);
        if (changes.matching().isSame(earlier.current().get(), period)) {
            changes.tell(changes.matching().match(period).orElseThrow(), PERIOD_VALUE__REVENUE);
        }
    }

    private static LocalDate end(PeriodValue period) {
        return period.getEnd();
    }

    private static long days(PeriodValue period) {
        return ChronoUnit.DAYS.between(period.getStart(), period.getEnd());
    }

    /** A share that is known in both versions and differs by a per cent; more is better for a positive gain. */
    private void share(ElementMatch match, ChangeKind kind, OptionalDouble from, OptionalDouble to, int gain) {
        if (from.isPresent() && to.isPresent() && Math.round(from.getAsDouble() * PER_CENT)
                != Math.round(to.getAsDouble() * PER_CENT)) {
            double step = to.getAsDouble() - from.getAsDouble();
            changes.about(match).step(step).add(kind, Trend.of(step * gain), from.getAsDouble(), to.getAsDouble());
        }
    }

    private static Map<Account, ParetoClass> pareto(Version version) {
        Map<Account, ParetoClass> classes = new IdentityHashMap<>();
        version.analysis().pareto().forEach(entry -> classes.put(entry.account(), entry.paretoClass()));
        return classes;
    }
}
