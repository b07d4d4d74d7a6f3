/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Portfolio;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.Rule;

/**
 * The findings of a validation.
 *
 * @param portfolio the client model
 * @param asOf date of judgement
 * @param findings findings that are reported: those of no account first, then account by account in the portfolio's
 *        order; within, by severity, then by rule
 * @param excluded findings that the consultant has excluded, in the same order
 */
public record ValidationReport(Portfolio portfolio, LocalDate asOf, List<Finding> findings, List<Finding> excluded) {

    static ValidationReport of(Portfolio portfolio, LocalDate asOf, Findings found) {
        Comparator<Finding> order = order(portfolio.getAccounts());
        return new ValidationReport(portfolio, asOf, sorted(found.reported(), order), sorted(found.excluded(), order));
    }

    /** Number of reported findings of a severity. */
    public int count(FindingSeverity severity) {
        return counts().get(severity);
    }

    /** Number of reported findings by severity; every severity but {@link FindingSeverity#IGNORE} has an entry. */
    public Map<FindingSeverity, Integer> counts() {
        Map<FindingSeverity, Integer> counts = new EnumMap<>(FindingSeverity.class);
        for (FindingSeverity severity : FindingSeverity.values()) {
            counts.put(severity, 0);
        }
        findings.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        counts.remove(FindingSeverity.IGNORE);
        return counts;
    }

    /** The gravest severity; empty when nothing was found. */
    public Optional<FindingSeverity> gravest() {
        return findings.stream().map(Finding::severity).min(Comparator.naturalOrder());
    }

    /** Findings at or above a severity. */
    public List<Finding> atLeast(FindingSeverity severity) {
        return findings.stream().filter(finding -> finding.severity().compareTo(severity) <= 0).toList();
    }

    /** Findings about an account and what is in it; {@code null} for those of no account. */
    public List<Finding> of(Account account) {
        return findings.stream().filter(finding -> finding.account() == account).toList();
    }

    /** Findings by account in the report's order; those of no account are left out. */
    public Map<Account, List<Finding>> byAccount() {
        return grouped(findings.stream().filter(finding -> finding.account() != null).toList(), Finding::account);
    }

    /** Findings by rule, in the order in which the rules first occur. */
    public Map<Rule<?>, List<Finding>> byRule() {
        return grouped(findings, Finding::rule);
    }

    private static <K> Map<K, List<Finding>> grouped(List<Finding> findings, Function<Finding, K> key) {
        return findings.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    static List<Finding> sorted(List<Finding> findings, Comparator<Finding> order) {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(order);
        return List.copyOf(sorted);
    }

    static Comparator<Finding> order(List<Account> accounts) {
        Map<Account, Integer> places = new HashMap<>();
        for (Account account : accounts) {
            places.put(account, places.size());
        }
        Map<Rule<?>, Integer> ranks = new HashMap<>();
        for (Rule<?> rule : Rules.all()) {
            ranks.put(rule, ranks.size());
        }
        return Comparator.<Finding>comparingInt(finding -> finding.account() == null ? -1
                : places.getOrDefault(finding.account(), Integer.MAX_VALUE))
                .thenComparing(Finding::severity)
                .thenComparingInt(finding -> ranks.get(finding.rule()));
    }
}
