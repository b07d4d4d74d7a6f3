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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.keyweave.analysis.network.AnalysisContext;
import org.keyweave.model.Account;
import org.keyweave.model.PeriodValue;
import org.keyweave.model.Portfolio;

/**
 * Revenue of all accounts in one period, so that they can be compared: the reference period. It is the current period
 * that most accounts share, of equally common ones the latest, of those the longest. An account whose values neither
 * name nor fill this period has unknown revenue here.
 *
 * @param period the reference period; empty when no account knows its revenue
 * @param accounts all accounts, in the order of the portfolio
 * @param revenues their revenue in the reference period, in the same order
 * @param supplierRevenue revenue of the whole supplier in the reference period; empty when unknown
 */
public record RevenueTable(Optional<Period> period, List<Account> accounts, List<OptionalDouble> revenues,
        OptionalDouble supplierRevenue) {

    /** The revenue of a portfolio's accounts at a date; O(periods · log periods). */
    public static RevenueTable of(Portfolio portfolio, LocalDate asOf) {
        Map<Account, List<PeriodValue>> actual = new HashMap<>();
        Map<Period, Integer> common = new HashMap<>();
        for (Account account : portfolio.getAccounts()) {
            List<PeriodValue> values = Period.actual(account.getValues(), asOf);
            actual.put(account, values);
            values.stream().filter(PeriodValue::isSetRevenue).reduce((one, later) -> later).flatMap(Period::of)
                    .ifPresent(period -> common.merge(period, 1, Integer::sum));
        }
        Comparator<Map.Entry<Period, Integer>> leastCommon = Map.Entry.comparingByValue();
        Optional<Period> reference = common.entrySet().stream()
                .max(leastCommon.thenComparing(Map.Entry.comparingByKey(Period.BY_END))).map(Map.Entry::getKey);
        List<OptionalDouble> revenues = new ArrayList<>();
        for (Account account : portfolio.getAccounts()) {
            revenues.add(reference.map(period -> period.figure(actual.get(account), Period::revenue))
                    .orElse(OptionalDouble.empty()));
        }
        OptionalDouble whole = portfolio.getSupplier() == null ? OptionalDouble.empty()
                : reference.map(period -> period.figure(
                        Period.actual(portfolio.getSupplier().getValues(), asOf), Period::revenue))
                        .orElse(OptionalDouble.empty());
        return new RevenueTable(reference, List.copyOf(portfolio.getAccounts()), List.copyOf(revenues), whole);
    }

    /** Pareto classes by revenue, greatest first, unknown ones last; O(accounts · log accounts). */
    public List<ParetoEntry> pareto(AnalysisContext context) {
        double total = revenues.stream().mapToDouble(RevenueTable::counted).sum();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> revenues.get(i).orElse(Double.NEGATIVE_INFINITY))
                .reversed());
        List<ParetoEntry> entries = new ArrayList<>();
        double before = 0;
        for (int i : order) {
            OptionalDouble revenue = revenues.get(i);
            if (revenue.isEmpty() || total <= 0) {
                entries.add(new ParetoEntry(accounts.get(i), OptionalInt.empty(), revenue, OptionalDouble.empty(),
                        OptionalDouble.empty(), ParetoClass.UNKNOWN));
                continue;
            }
            double share = counted(revenue) / total;
            entries.add(new ParetoEntry(accounts.get(i), OptionalInt.of(entries.size() + 1), revenue,
                    OptionalDouble.of(share), OptionalDouble.of(Math.min(1, before + share)),
                    paretoClass(before, context)));
            before += share;
        }
        return List.copyOf(entries);
    }

    private static ParetoClass paretoClass(double before, AnalysisContext context) {
        // Sums of shares are rounded; an account that begins exactly at a limit belongs to the next class.
        double tolerance = 1e-9;
        if (before < context.classAShare() - tolerance) {
            return ParetoClass.A;
        }
        return before < context.classBShare() - tolerance ? ParetoClass.B : ParetoClass.C;
    }

    /** Revenue as it counts in shares: credit notes above sales make none. */
    private static double counted(OptionalDouble revenue) {
        return Math.max(0, revenue.orElse(0));
    }

    /** Whether the supplier depends on few accounts; O(accounts). */
    public RevenueConcentration concentration(AnalysisContext context) {
        double total = revenues.stream().mapToDouble(RevenueTable::counted).sum();
        boolean ofSupplier = supplierRevenue.orElse(0) > 0;
        double base = ofSupplier ? supplierRevenue.getAsDouble() : total;
        double herfindahl = 0;
        int top = -1;
        List<Account> overLimit = new ArrayList<>();
        List<Account> unknown = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            double revenue = counted(revenues.get(i));
            if (revenues.get(i).isEmpty()) {
                unknown.add(accounts.get(i));
            } else if (total > 0) {
                herfindahl += (revenue / total) * (revenue / total);
                top = top < 0 || revenue > counted(revenues.get(top)) ? i : top;
                if (revenue / base > context.revenueConcentrationLimit()) {
                    overLimit.add(accounts.get(i));
                }
            }
        }
        double sum = revenues.stream().mapToDouble(revenue -> revenue.orElse(0)).sum();
        boolean known = unknown.size() < accounts.size();
        return new RevenueConcentration(known ? OptionalDouble.of(sum) : OptionalDouble.empty(),
                top < 0 ? OptionalDouble.empty() : OptionalDouble.of(herfindahl),
                top < 0 ? OptionalDouble.empty() : OptionalDouble.of(1 / herfindahl),
                top < 0 ? Optional.empty() : Optional.of(accounts.get(top)),
                top < 0 ? OptionalDouble.empty() : OptionalDouble.of(counted(revenues.get(top)) / base), ofSupplier,
                List.copyOf(overLimit), List.copyOf(unknown));
    }
}
