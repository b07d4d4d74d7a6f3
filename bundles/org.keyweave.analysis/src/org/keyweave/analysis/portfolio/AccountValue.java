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
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.keyweave.model.Account;
import org.keyweave.model.PeriodValue;
import org.keyweave.model.Supplier;

/**
 * Value of an account. The current period is the latest actual period that began by the analysis date and whose revenue
 * is known; of several that end on one day the longest.
 *
 * @param account the account
 * @param periods actual periods that began by the analysis date, oldest first
 * @param current current period; empty when no revenue is known
 * @param revenue revenue of the current period
 * @param margin margin of the current period
 * @param supplierShare revenue / revenue of the supplier in the same period, 0 to 1; empty when either is unknown
 * @param revenueGrowth revenue of the current period / that of the period of the same length before it - 1; empty when
 *        either is unknown or the earlier one is not positive
 * @param shareOfCustomer share of the customer's purchases in the category, 0 to 1
 * @param shareTrend difference of the share of customer between its latest known period and the one of the same length
 *        before it; empty when either is unknown
 */
public record AccountValue(Account account, List<PeriodValue> periods, Optional<PeriodValue> current,
        OptionalDouble revenue, OptionalDouble margin, OptionalDouble supplierShare, OptionalDouble revenueGrowth,
        OptionalDouble shareOfCustomer, OptionalDouble shareTrend) {

    /**
     * The value of an account at a date; O(periods · log periods).
     *
     * @param account the account
     * @param asOf analysis date
     * @param shareOfCustomer share of customer at the date; empty when unknown
     */
    public static AccountValue of(Account account, LocalDate asOf, OptionalDouble shareOfCustomer) {
        List<PeriodValue> actual = Period.actual(account.getValues(), asOf);
        Optional<PeriodValue> current = latest(actual, Period::revenue);
        OptionalDouble revenue = current.map(Period::revenue).orElse(OptionalDouble.empty());
        OptionalDouble supplierShare = OptionalDouble.empty();
        Supplier supplier = account.getPortfolio() == null ? null : account.getPortfolio().getSupplier();
        if (current.isPresent() && supplier != null) {
            OptionalDouble whole = Period.of(current.get()).orElseThrow()
                    .figure(Period.actual(supplier.getValues(), asOf), Period::revenue);
            supplierShare = quotient(revenue, whole);
        }
        OptionalDouble before = before(actual, current, Period::revenue);
        OptionalDouble ratio = quotient(revenue, before);
        OptionalDouble growth = ratio.isPresent() ? OptionalDouble.of(ratio.getAsDouble() - 1) : ratio;
        Optional<PeriodValue> shared = latest(actual, Period::share);
        OptionalDouble shareBefore = before(actual, shared, Period::share);
        OptionalDouble trend = shareBefore.isEmpty() ? shareBefore : OptionalDouble.of(
                Period.share(shared.orElseThrow()).orElseThrow() - shareBefore.getAsDouble());
        return new AccountValue(account, actual, current, revenue,
                current.map(Period::margin).orElse(OptionalDouble.empty()), supplierShare, growth, shareOfCustomer,
                trend);
    }

    private static Optional<PeriodValue> latest(List<PeriodValue> actual,
            Function<PeriodValue, OptionalDouble> figure) {
        return actual.stream().filter(value -> figure.apply(value).isPresent()).reduce((one, later) -> later);
    }

    /** The figure of the period of the same length before another one. */
    private static OptionalDouble before(List<PeriodValue> actual, Optional<PeriodValue> current,
            Function<PeriodValue, OptionalDouble> figure) {
        if (current.isEmpty()) {
            return OptionalDouble.empty();
        }
        Period period = Period.of(current.get()).orElseThrow();
        return latest(actual.stream().filter(value -> period.follows(Period.of(value).orElseThrow())).toList(), figure)
                .map(figure).orElse(OptionalDouble.empty());
    }

    /** One / other; empty when either is unknown or the other is not positive. */
    private static OptionalDouble quotient(OptionalDouble one, OptionalDouble other) {
        return one.isPresent() && other.isPresent() && other.getAsDouble() > 0
                ? OptionalDouble.of(one.getAsDouble() / other.getAsDouble()) : OptionalDouble.empty();
    }
}
