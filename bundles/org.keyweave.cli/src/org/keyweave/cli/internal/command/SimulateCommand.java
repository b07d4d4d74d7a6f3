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
import java.util.Map;

import org.keyweave.analysis.AccountAnalysis;
import org.keyweave.analysis.PortfolioAnalysis;
import org.keyweave.analysis.whatif.Departure;
import org.keyweave.analysis.whatif.PersonLoss;
import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.text.JsonOutput;
import org.keyweave.cli.text.TextTable;
import org.keyweave.model.Account;
import org.keyweave.model.Person;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what is lost when people leave. */
final class SimulateCommand extends KeyweaveCommand {

    private static final int SHOWN_LOSSES = 10;

    @Parameters(index = "0", paramLabel = "MODEL", descriptionKey = "model")
    private String file;

    @Option(names = "--leaves", paramLabel = "PERSON", order = 10)
    private List<String> leaving = List.of();

    @Option(names = "--worst", order = 11)
    private boolean worst;

    @Option(names = "--account", paramLabel = "ACCOUNT", order = 12)
    private List<String> accounts = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", order = 13)
    private LocalDate asOf;

    @Override
    public ExitCode run(CommandContext context) throws CommandException, IOException {
        if (leaving.isEmpty() && !worst) {
            throw new CommandException(ExitCode.USAGE, context.text("simulate.needsLeaves"),
                    context.text("usage.help", "keyweave simulate --help"));
        }
        LoadedModel model = Models.load(context, file);
        Portfolio portfolio = Models.portfolio(model, asOf, context);
        Choices choices = new Choices(context, model);
        List<Account> chosen = choices.accounts(accounts);
        List<Person> people = choices.people(leaving, chosen);
        PortfolioAnalysis analysis = PortfolioAnalysis.of(portfolio);
        List<AccountAnalysis> analyses = chosen.stream().map(analysis::account).toList();
        if (context.json()) {
            JsonOutput.print(context.out(), json(model, portfolio, people, analyses));
        } else {
            if (!people.isEmpty()) {
                print(context, people, analyses);
            }
            if (worst) {
                printWorst(context, analyses, !people.isEmpty());
            }
        }
        return ExitCode.DONE;
    }

    private static void print(CommandContext context, List<Person> people, List<AccountAnalysis> analyses) {
        List<Departure> touched = new ArrayList<>();
        List<AccountAnalysis> of = new ArrayList<>();
        for (AccountAnalysis each : analyses) {
            Departure departure = each.leave(people);
            if (!departure.lostContacts().isEmpty()) {
                touched.add(departure);
                of.add(each);
            }
        }
        context.print(context.text("analyze.headline", context.text("simulate.headline",
                Names.list(people, context)), touched.isEmpty() ? context.text("simulate.none")
                        : context.text("simulate.total", touched.stream().mapToInt(Departure::threadsLost).sum(),
                                touched.size())));
        for (int i = 0; i < touched.size(); i++) {
            context.out().println();
            print(context, of.get(i).account(), touched.get(i));
        }
    }

    private static void print(CommandContext context, Account account, Departure departure) {
        String effect = departure.fallsToNone() ? "simulate.fallsToNone"
                : departure.fallsToSingleThread() ? "simulate.fallsToSingle"
                : departure.threadsLost() == 0 ? "simulate.stable" : "simulate.fewer";
        context.print(context.text("analyze.headline", context.text("simulate.account", Names.of(account, context),
                departure.before().threads(), departure.after().threads()), context.text(effect)));
        TextTable table = new TextTable("ll");
        table.row(context.text("simulate.contacts"), Names.join(departure.lostContacts().stream()
                .map(contact -> context.text("analyze.proof.pair", Names.of(contact.supplierPerson(), context),
                        Names.of(contact.customerPerson(), context))).toList(), context));
        if (!departure.lostFunctions().isEmpty()) {
            table.row(context.text("simulate.functions"), Names.literals(departure.lostFunctions(), context));
        }
        if (!departure.lostLevels().isEmpty()) {
            table.row(context.text("simulate.levels"), Names.literals(departure.lostLevels(), context));
        }
        if (!departure.lostDecisionMakers().isEmpty()) {
            table.row(context.text("simulate.decisionMakers"), Names.list(departure.lostDecisionMakers(), context));
        }
        if (departure.losesClaimedStage()) {
            table.row(context.text("simulate.stage"), context.text("simulate.stage.lost"));
        }
        Stages stages = new Stages(context);
        departure.lostCriteria().forEach(result -> table.row(context.text("simulate.stage.criteria"),
                stages.criterion(result)));
        context.out().print(table.format("  ", context.width()));
    }

    private static void printWorst(CommandContext context, List<AccountAnalysis> analyses, boolean more) {
        boolean gap = more;
        for (AccountAnalysis each : analyses) {
            if (gap) {
                context.out().println();
            }
            gap = true;
            context.print(context.text("analyze.headline", Names.of(each.account(), context),
                    context.text("simulate.worst")));
            TextTable table = new TextTable("lrrl").row(context.text("simulate.worst.person"),
                    context.text("simulate.worst.threads"), context.text("simulate.worst.share"),
                    context.text("simulate.worst.isolated"));
            for (PersonLoss loss : each.losses().stream().limit(SHOWN_LOSSES).toList()) {
                table.row(Names.described(loss.member().person(), context), loss.threadsAfter(),
                        Numbers.share(loss.contactShareLost()), Names.list(loss.isolated(), context));
            }
            context.out().print(table.format("  ", context.width()));
        }
    }

    private Map<String, Object> json(LoadedModel model, Portfolio portfolio, List<Person> people,
            List<AccountAnalysis> analyses) {
        Json json = new Json(model);
        Map<String, Object> all = Json.object("model", model.file().toString(), "asOf",
                portfolio.getEffectiveAnalysisDate(), "leaving", json.elements(people), "accounts",
                Json.array(analyses, each -> departure(json, each, each.leave(people))));
        if (worst) {
            all.put("worst", Json.array(analyses, each -> Json.object("account", json.element(each.account()),
                    "departures", Json.array(each.losses(), loss -> Json.object("person",
                            json.element(loss.member().person()), "side", Json.constant(loss.member().side()),
                            "threadsAfter", loss.threadsAfter(), "contactsLost", loss.contactsLost(),
                            "contactShareLost", loss.contactShareLost(), "isolated",
                            json.elements(loss.isolated()))))));
        }
        return all;
    }

    private static Map<String, Object> departure(Json json, AccountAnalysis analysis, Departure departure) {
        return Json.object("account", json.element(analysis.account()), "threadsBefore",
                departure.before().threads(), "threadsAfter", departure.after().threads(), "fallsToSingleThread",
                departure.fallsToSingleThread(), "fallsToNone", departure.fallsToNone(), "lostContacts",
                Json.array(departure.lostContacts(), contact -> Json.object("supplierPerson",
                        json.element(contact.supplierPerson()), "customerPerson",
                        json.element(contact.customerPerson()), "contacts", contact.contacts())),
                "lostFunctions", Json.literals(departure.lostFunctions()), "lostLevels",
                Json.literals(departure.lostLevels()), "lostDecisionMakers",
                json.elements(departure.lostDecisionMakers()), "losesClaimedStage", departure.losesClaimedStage());
    }
}
