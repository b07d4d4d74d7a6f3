/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;

import org.keyweave.model.Account;
import org.keyweave.model.PeriodValue;

/**
 * Sums over all accounts of one period. An account whose figure is unknown is counted as unknown, not as 0.
 *
 * @param period the period
 * @param revenue sum of the known revenue; empty when none is known
 * @param margin sum of the known margin; empty when none is known
 * @param volume sum of the known volume; empty when none is known
 * @param accounts accounts with an entry for the period
 * @param unknownRevenue accounts among them whose revenue is unknown
 * @param revenueTrend revenue / revenue of the period of the same length before - 1; empty when either is unknown for
 *        any account with an entry, or the earlier one is not positive
 */
public record PeriodFigure(Period period, OptionalDouble revenue, OptionalDouble margin, OptionalDouble volume,
        int accounts, int unknownRevenue, OptionalDouble revenueTrend) {

    /** The sums of all actual periods that began by a date, oldest first; O(periods · log periods). */
    public static List<PeriodFigure> of(List<Account> accounts, LocalDate asOf) {
        Map<Period, List<PeriodValue>> byPeriod = new TreeMap<>(Period.BY_END);
        for (Account account : accounts) {
            for (PeriodValue value : Period.actual(account.getValues(), asOf)) {
                byPeriod.computeIfAbsent(Period.of(value).orElseThrow(), period -> new ArrayList<>()).add(value);
            }
        }
        List<PeriodFigure> figures = new ArrayList<>();
        byPeriod.forEach((period, values) -> figures.add(of(period, values, figures)));
        return List.copyOf(figures);
    }

    /** First day of the period. */
    public LocalDate start() {
        return period.start();
    }

    /** Last day of the period. */
    public LocalDate end() {
        return period.end();
    }

    private static PeriodFigure of(Period period, List<PeriodValue> values, List<PeriodFigure> earlier) {
        OptionalDouble revenue = sum(values, Period::revenue);
        int unknown = (int) values.stream().filter(value -> !value.isSetRevenue()).count();
        OptionalDouble trend = OptionalDouble.empty();
        for (PeriodFigure before : earlier) {
            if (period.follows(before.period) && unknown == 0 && before.unknownRevenue == 0
                    && before.revenue.orElse(0) > 0) {
                trend = OptionalDouble.of(revenue.orElseThrow() / before.revenue.getAsDouble() - 1);
            }
        }
        return new PeriodFigure(period, revenue, sum(values, Period::margin), sum(values, Period::volume),
                values.size(), unknown, trend);
    }

    private static OptionalDouble sum(List<PeriodValue> values, Function<PeriodValue, OptionalDouble> figure) {
        OptionalDouble sum = OptionalDouble.empty();
        for (PeriodValue value : values) {
            OptionalDouble known = figure.apply(value);
            sum = known.isPresent() ? OptionalDouble.of(sum.orElse(0) + known.getAsDouble()) : sum;
        }
        return sum;
    }
}
