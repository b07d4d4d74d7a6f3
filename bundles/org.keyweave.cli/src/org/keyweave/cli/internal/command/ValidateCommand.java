/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.Progress;
import org.keyweave.cli.text.JsonOutput;
import org.keyweave.cli.text.TextTable;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.validation.Rules;
import org.keyweave.validation.Validation;
import org.keyweave.validation.ValidationReport;
import org.keyweave.validation.core.Finding;
import org.keyweave.validation.core.Rule;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Judges a model by all rules. */
final class ValidateCommand extends KeyweaveCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "MODEL", descriptionKey = "model")
    private String file;

    @Option(names = "--account", paramLabel = "ACCOUNT", order = 10)
    private List<String> accounts = List.of();

    @Option(names = "--rule", paramLabel = "ID", order = 11)
    private List<String> rules = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", order = 12)
    private LocalDate asOf;

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", order = 13)
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--explain", order = 14)
    private boolean explain;

    @Option(names = "--list-rules", order = 15)
    private boolean listRules;

    @Override
    public ExitCode run(CommandContext context) throws CommandException, IOException {
        if (listRules) {
            printRules(context);
            return ExitCode.DONE;
        }
        if (file == null) {
            throw new CommandException(ExitCode.USAGE, context.text("usage.missing", "MODEL"),
                    context.text("usage.help", "keyweave validate --help"));
        }
        Set<String> wanted = wantedRules(context);
        LoadedModel model = Models.loadQuietly(context, file);
        Portfolio portfolio = Models.portfolio(model, asOf, context);
        Set<Account> chosen = new HashSet<>(new Choices(context, model).accounts(accounts));
        ValidationReport report = validate(context, portfolio);
        List<Finding> findings = report.findings().stream()
                .filter(finding -> wanted.isEmpty() || wanted.contains(finding.ruleId()))
                .filter(finding -> accounts.isEmpty() || chosen.contains(finding.account())).toList();
        FindingText text = new FindingText(context, portfolio, model.problems(), findings, report.excluded().size());
        if (context.json()) {
            JsonOutput.print(context.out(), new FindingJson(context, model).of(report, findings));
        } else {
            text.print(explain);
        }
        return text.fails(failOn) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private static ValidationReport validate(CommandContext context, Portfolio portfolio) {
        try (Progress progress = context.progress(context.text("progress.validate"))) {
            return Validation.validate(portfolio, portfolio.getEffectiveAnalysisDate(), new ValidationWatch(progress));
        }
    }

    private Set<String> wantedRules(CommandContext context) throws CommandException {
        for (String id : rules) {
            if (Rules.byId(id).isEmpty()) {
                throw new CommandException(ExitCode.USAGE, context.text("validate.noRule", id),
                        context.text("validate.noRule.remedy"));
            }
        }
        return Set.copyOf(rules);
    }

    private static void printRules(CommandContext context) {
        if (context.json()) {
            JsonOutput.print(context.out(), Json.object("rules", Json.array(Rules.all(), rule -> Json.object("rule",
                    rule.id(), "category", Json.constant(rule.category()), "severity",
                    Json.literal(rule.defaultSeverity()), "name", rule.name(context.locale()), "why",
                    rule.explanation(context.locale()), "remedy", rule.remedy(context.locale())))));
            return;
        }
        ModelLabels labels = ModelLabels.of(context.locale());
        TextTable table = new TextTable("lll");
        for (Rule<?> rule : Rules.all()) {
            table.row(rule.id(), labels.literal(rule.defaultSeverity()), rule.name(context.locale()));
        }
        context.out().print(table.format("", context.width()));
    }
}
