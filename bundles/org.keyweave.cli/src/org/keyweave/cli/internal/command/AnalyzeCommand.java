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
import java.util.ArrayList;
import java.util.List;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.PortfolioAnalysis;
import org.keyweave.analysis.figure.Figure;
import org.keyweave.analysis.figure.FigureCatalog;
import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.Progress;
import org.keyweave.cli.text.JsonOutput;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the accounts of a model. */
final class AnalyzeCommand extends KeyweaveCommand {

    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "model")
    private String file;

    @Option(names = "--account", paramLabel = "ACCOUNT", order = 10)
    private List<String> accounts = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", order = 11)
    private LocalDate asOf;

    @Option(names = "--explain", order = 12)
    private boolean explain;

    @Override
    public ExitCode run(CommandContext context) throws CommandException, IOException {
        LoadedModel model = Models.load(context, file);
        Portfolio portfolio = Models.portfolio(model, asOf, context);
        List<Account> chosen = new Choices(context, model).accounts(accounts);
        PortfolioAnalysis analysis = PortfolioAnalysis.of(portfolio);
        List<AccountAnalysis> analyses = new ArrayList<>();
        try (Progress progress = context.progress(context.text("progress.analyze"))) {
            for (Account account : chosen) {
                progress.advance(analyses.size(), chosen.size(), Names.of(account, context));
                AccountAnalysis each = analysis.account(account);
                each.threads();
                analyses.add(each);
            }
        }
        if (context.json()) {
            JsonOutput.print(context.out(), new AnalysisJson(model).of(analysis, analyses, explain, context.locale()));
        } else {
            print(context, portfolio, analyses);
        }
        return ExitCode.DONE;
    }

    private void print(CommandContext context, Portfolio portfolio, List<AccountAnalysis> analyses) {
        String name = context.text("analyze.title", Names.of(portfolio, context), portfolio.getEffectiveAnalysisDate());
        if (analyses.isEmpty()) {
            context.print(context.text("analyze.noAccounts", name));
            context.print(context.text("analyze.noAccounts.remedy"));
            return;
        }
        context.print(context.text("analyze.headline", name, context.text("analyze.portfolio", analyses.size())));
        if (analyses.size() > 1) {
            context.out().println();
            new PortfolioText(context).print(analyses);
        }
        for (AccountAnalysis each : analyses) {
            context.out().println();
            new AccountText(context, each).print();
        }
        if (explain) {
            context.out().println();
            explain(context);
        }
    }

    private static void explain(CommandContext context) {
        context.print(context.text("analyze.explain"));
        for (Figure figure : FigureCatalog.figures()) {
            context.print("  ", context.text("analyze.explain.text", figure.name(context.locale()),
                    figure.definition(context.locale()), figure.formula(context.locale()),
                    figure.source(context.locale())));
        }
    }
}
