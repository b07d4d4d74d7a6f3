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
import java.util.Locale;
import java.util.Map;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.PortfolioAnalysis;
import org.keyweave.analysis.advice.Proposal;
import org.keyweave.analysis.advice.Reason;
import org.keyweave.analysis.advice.ThreadAdvice;
import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.text.JsonOutput;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proposes touchpoints that raise the thread count. */
final class AdviseCommand extends KeyweaveCommand {

    private static final int MOST_THREADS = 1000;
    private static final int USUAL_TARGET = 2;

    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "model")
    private String file;

    @Option(names = "--threads", paramLabel = "N", order = 10)
    private Integer threads;

    @Option(names = "--account", paramLabel = "ACCOUNT", order = 11)
    private List<String> accounts = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", order = 12)
    private LocalDate asOf;

    @Override
    public ExitCode run(CommandContext context) throws CommandException, IOException {
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            throw new CommandException(ExitCode.USAGE, context.text("advise.badTarget", String.valueOf(MOST_THREADS),
                    String.valueOf(threads)), context.text("usage.help", "keyweave advise --help"));
        }
        LoadedModel model = Models.load(context, file);
        Portfolio portfolio = Models.portfolio(model, asOf, context);
        List<Account> chosen = new Choices(context, model).accounts(accounts);
        PortfolioAnalysis analysis = PortfolioAnalysis.of(portfolio);
        List<Object> objects = new ArrayList<>();
        for (Account account : chosen) {
            AccountAnalysis each = analysis.account(account);
            ThreadAdvice advice = each.adviseThreads(target(each));
            if (context.json()) {
                objects.add(json(new Json(model), account, advice, context.locale()));
            } else {
                if (account != chosen.get(0)) {
                    context.out().println();
                }
                print(context, account, advice);
            }
        }
        if (context.json()) {
            JsonOutput.print(context.out(), Json.object("model", model.file().toString(), "asOf",
                    portfolio.getEffectiveAnalysisDate(), "accounts", objects));
        } else if (chosen.isEmpty()) {
            context.print(context.text("analyze.noAccounts", Names.of(portfolio, context)));
            context.print(context.text("analyze.noAccounts.remedy"));
        }
        return ExitCode.DONE;
    }

    /** Threads wanted: as asked, else for the target stage, else for the claimed one, else enough to lose one. */
    private int target(AccountAnalysis analysis) {
        if (threads != null) {
            return threads;
        }
        return analysis.stageAudit().targetEvidence().flatMap(Stages::threadsNeeded)
                .or(() -> Stages.threadsNeeded(analysis)).orElse(USUAL_TARGET);
    }

    private static void print(CommandContext context, Account account, ThreadAdvice advice) {
        context.print(context.text("advise.headline", Names.of(account, context), advice.before(), advice.target()));
        String verdict = advice.before() >= advice.target() ? context.text("advise.holds")
                : advice.isReached() ? context.text("advise.reaches", advice.proposals().size())
                : advice.proposals().isEmpty() ? context.text("advise.impossible")
                : context.text("advise.partly", advice.proposals().size(), advice.after());
        context.print("  ", verdict);
        int number = 1;
        for (Proposal proposal : advice.proposals()) {
            context.print("  ", context.text("advise.proposal", number++,
                    Names.described(proposal.supplierPerson(), context),
                    Names.described(proposal.customerPerson(), context), proposal.threadsAfter()));
            for (Reason reason : proposal.reasons()) {
                context.print("     ", reason.text(context.locale()));
            }
        }
        if (!advice.obstacles().isEmpty()) {
            context.print("  ", context.text("advise.obstacles"));
            advice.obstacles().forEach(obstacle -> context.print("     ", obstacle.text(context.locale())));
        }
    }

    private static Map<String, Object> json(Json json, Account account, ThreadAdvice advice, Locale locale) {
        return Json.object("account", json.element(account), "target", advice.target(), "before", advice.before(),
                "after", advice.after(), "reachable", advice.reachable(), "reached", advice.isReached(),
                "proposals", Json.array(advice.proposals(), proposal -> Json.object("supplierPerson",
                        json.element(proposal.supplierPerson()), "customerPerson",
                        json.element(proposal.customerPerson()), "existing",
                        json.element(proposal.existing().orElse(null)), "threadsAfter", proposal.threadsAfter(),
                        "reasons", Json.array(proposal.reasons(), reason -> Json.object("code",
                                Json.constant(reason.code()), "text", reason.text(locale))))),
                "obstacles", Json.array(advice.obstacles(), obstacle -> Json.object("code",
                        Json.constant(obstacle.code()), "text", obstacle.text(locale))));
    }
}
