/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.keyweave.model.Account;
import org.keyweave.model.FindingExclusion;
import org.keyweave.model.FindingSeverity;
import org.keyweave.ui.session.ElementLabels;
import org.keyweave.validation.ValidationReport;
import org.keyweave.validation.core.Finding;

/** Which rows the list shows, in which order and groups. Knows no widgets. */
final class ProblemRows {

    /** Columns that rows can be sorted by. */
    enum Column { MESSAGE, ACCOUNT, RULE }

    private final Set<FindingSeverity> severities = EnumSet.allOf(FindingSeverity.class);
    private final Set<String> closed = new HashSet<>();
    private ProblemGrouping grouping = ProblemGrouping.NONE;
    private boolean excluded;
    private String text = "";
    private String account = "";
    private String rule = "";
    private Column sortedBy;
    private boolean descending;

    /** Whether the excluded findings are shown in place of the others. */
    boolean isExcluded() {
        return excluded;
    }

    void setExcluded(boolean show) {
        excluded = show;
    }

    ProblemGrouping grouping() {
        return grouping;
    }

    void setGrouping(ProblemGrouping newGrouping) {
        grouping = newGrouping;
        closed.clear();
    }

    boolean shows(FindingSeverity severity) {
        return severities.contains(severity);
    }

    void setShows(FindingSeverity severity, boolean show) {
        if (show) {
            severities.add(severity);
        } else {
            severities.remove(severity);
        }
    }

    /** Words that must all occur in a row, in any case; empty for all rows. */
    void setText(String newText) {
        text = newText.strip().toLowerCase(Locale.getDefault());
    }

    /** Label of the account to be shown; empty for all. */
    void setAccount(String label) {
        account = label;
    }

    /** Name of the rule to be shown; empty for all. */
    void setRule(String name) {
        rule = name;
    }

    /** Whether anything but text is left out. */
    boolean isFiltered() {
        return !text.isEmpty() || !account.isEmpty() || !rule.isEmpty()
                || severities.size() < FindingSeverity.values().length;
    }

    Column sortedBy() {
        return sortedBy;
    }

    boolean isDescending() {
        return descending;
    }

    /** Sorts by a column: upwards, then downwards, then as the validation orders. */
    void sort(Column column) {
        if (sortedBy != column) {
            sortedBy = column;
            descending = false;
        } else if (!descending) {
            descending = true;
        } else {
            sortedBy = null;
        }
    }

    /** Opens or closes a group. */
    void toggle(ProblemRow.Head head) {
        if (!closed.remove(head.title())) {
            closed.add(head.title());
        }
    }

    /** All rows of reports, unfiltered. */
    List<ProblemRow> all(List<ValidationReport> reports) {
        List<ProblemRow> rows = new ArrayList<>();
        for (ValidationReport report : reports) {
            if (excluded) {
                report.portfolio().getExclusions().forEach(exclusion -> rows.add(new ProblemRow.Excluded(exclusion,
                        finding(report, exclusion))));
            } else {
                report.findings().forEach(finding -> rows.add(new ProblemRow.Found(finding)));
            }
        }
        return rows;
    }

    private static Finding finding(ValidationReport report, FindingExclusion exclusion) {
        return report.excluded().stream().filter(finding -> finding.ruleId().equals(exclusion.getRuleId())
                && finding.subject() == exclusion.getElement()).findFirst().orElse(null);
    }

    /** The rows that are shown: filtered, sorted, gravest first unless sorted, with the heads of groups between. */
    List<ProblemRow> shown(List<ProblemRow> all) {
        List<ProblemRow> rows = sortedBy == null ? bySeverity(all) : new ArrayList<>(all.stream().filter(this::matches)
                .sorted(order()).toList());
        if (grouping == ProblemGrouping.NONE) {
            return rows;
        }
        Map<String, List<ProblemRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(grouping.of(row), key -> new ArrayList<>()).add(row));
        List<ProblemRow> result = new ArrayList<>();
        groups.forEach((title, members) -> {
            boolean open = !closed.contains(title);
            result.add(new ProblemRow.Head(title, members.size(), open));
            result.addAll(open ? members : List.of());
        });
        return result;
    }

    /** As the validation orders them, gravest first; with tens of thousands much quicker than to compare them. */
    private List<ProblemRow> bySeverity(List<ProblemRow> all) {
        Map<FindingSeverity, List<ProblemRow>> grave = new EnumMap<>(FindingSeverity.class);
        for (ProblemRow row : all) {
            if (matches(row)) {
                grave.computeIfAbsent(row.severity(), key -> new ArrayList<>()).add(row);
            }
        }
        List<ProblemRow> rows = new ArrayList<>(all.size());
        grave.values().forEach(rows::addAll);
        return rows;
    }

    private Comparator<ProblemRow> order() {
        Comparator<ProblemRow> order = switch (sortedBy) {
            case MESSAGE -> Comparator.comparing(ProblemRow::message, String.CASE_INSENSITIVE_ORDER);
            case ACCOUNT -> Comparator.comparing(ProblemRows::accountName, String.CASE_INSENSITIVE_ORDER);
            case RULE -> Comparator.comparing(ProblemRow::rule, String.CASE_INSENSITIVE_ORDER);
        };
        return (descending ? order.reversed() : order).thenComparing(ProblemRow::severity);
    }

    static String accountName(ProblemRow row) {
        return nameOf(row.account());
    }

    static String nameOf(Account account) {
        return account == null ? "" : ElementLabels.label(account);
    }

    private boolean matches(ProblemRow row) {
        if (!severities.contains(row.severity()) || !account.isEmpty() && !account.equals(accountName(row))
                || !rule.isEmpty() && !rule.equals(row.rule())) {
            return false;
        }
        if (text.isEmpty()) {
            return true;
        }
        String all = (row.message() + ' ' + accountName(row) + ' ' + row.rule()).toLowerCase(Locale.getDefault());
        for (String word : text.split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
