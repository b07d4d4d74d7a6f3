/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.text.TextTable;
import org.keyweave.model.Account;
import org.keyweave.model.FindingSeverity;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadProblem;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.Rule;

/** Findings in text: how many, then account by account, then for each rule once what to do. */
final class FindingText {

    private final CommandContext context;
    private final Portfolio portfolio;
    private final List<LoadProblem> problems;
    private final List<Finding> findings;
    private final int excluded;
    private final ModelLabels labels;

    FindingText(CommandContext context, Portfolio portfolio, List<LoadProblem> problems, List<Finding> findings,
            int excluded) {
        this.context = context;
        this.portfolio = portfolio;
        this.problems = problems;
        this.findings = findings;
        this.excluded = excluded;
        this.labels = ModelLabels.of(context.locale());
    }

    boolean fails(FailOn failOn) {
        return problems.stream().anyMatch(problem -> failOn.includes(severity(problem)))
                || findings.stream().anyMatch(finding -> failOn.includes(finding.severity()));
    }

    private static FindingSeverity severity(LoadProblem problem) {
        return switch (problem.severity()) {
            case ERROR -> FindingSeverity.ERROR;
            case WARNING -> FindingSeverity.WARNING;
            case INFO -> FindingSeverity.INFO;
        };
    }

    void print(boolean explain) {
        context.print(context.text("analyze.headline", context.text("analyze.title", Names.of(portfolio, context),
                portfolio.getEffectiveAnalysisDate()), summary()));
        printProblems();
        group(context.text("validate.portfolio"), null);
        Set<Account> accounts = new LinkedHashSet<>();
        findings.forEach(finding -> accounts.add(finding.account()));
        accounts.remove(null);
        accounts.forEach(account -> group(Names.of(account, context), account));
        printRemedies(explain);
    }

    private String summary() {
        List<String> counts = new ArrayList<>();
        for (FindingSeverity severity : List.of(FindingSeverity.ERROR, FindingSeverity.WARNING, FindingSeverity.INFO)) {
            long count = findings.stream().filter(finding -> finding.severity() == severity).count()
                    + problems.stream().filter(problem -> severity(problem) == severity).count();
            if (count > 0) {
                counts.add(context.text("validate.count." + severity.getName(), count));
            }
        }
        if (excluded > 0) {
            counts.add(context.text("validate.excluded", excluded));
        }
        return counts.isEmpty() ? context.text("validate.nothing") : Names.join(counts, context);
    }

    private void printProblems() {
        if (problems.isEmpty()) {
            return;
        }
        context.out().println();
        context.print(context.text("validate.file"));
        TextTable table = new TextTable("ll");
        problems.forEach(problem -> table.row(labels.literal(severity(problem)), problem.message(context.locale())));
        context.out().print(table.format("  ", context.width()));
    }

    private void group(String title, Account account) {
        List<Finding> group = findings.stream().filter(finding -> finding.account() == account).toList();
        if (group.isEmpty()) {
            return;
        }
        context.out().println();
        context.print(title);
        TextTable table = new TextTable("lll");
        group.forEach(finding -> table.row(labels.literal(finding.severity()), finding.ruleId(),
                finding.message(context.locale())));
        context.out().print(table.format("  ", context.width()));
    }

    private void printRemedies(boolean explain) {
        Set<Rule<?>> rules = new LinkedHashSet<>();
        findings.forEach(finding -> rules.add(finding.rule()));
        if (rules.isEmpty()) {
            return;
        }
        context.out().println();
        context.print(context.text("validate.remedies"));
        for (Rule<?> rule : rules) {
            context.print("  ", context.text("validate.remedy", rule.id(), rule.name(context.locale())));
            if (explain) {
                context.print("    ", context.text("validate.why", rule.explanation(context.locale())));
            }
            context.print("    ", rule.remedy(context.locale()));
        }
    }
}
