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
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.Progress;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.importing.DateOrder;
import org.keyweave.exchange.importing.DecimalMark;
import org.keyweave.exchange.importing.ImportOptions;
import org.keyweave.exchange.importing.ImportPlan;
import org.keyweave.exchange.importing.ImportTable;
import org.keyweave.exchange.importing.Importer;
import org.keyweave.exchange.importing.TableKind;
import org.keyweave.exchange.source.SourceFile;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.ModelFileException;
import org.keyweave.model.io.SaveOptions;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports people, touchpoints and interactions from CSV files, in one step or not at all. */
final class ImportCommand extends KeyweaveCommand {

    /** How dates are written, in the words of the command line. */
    enum Dates { AUTO, DMY, MDY, SECONDS }

    @Parameters(index = "0", arity = "0..1", paramLabel = "MODEL", descriptionKey = "model")
    private String model;

    @Option(names = "--from", paramLabel = "FILE", order = 9)
    private List<String> from = List.of();

    @Option(names = "--people", paramLabel = "FILE", order = 10)
    private List<String> people = List.of();

    @Option(names = "--team", paramLabel = "FILE", order = 11)
    private List<String> team = List.of();

    @Option(names = "--touchpoints", paramLabel = "FILE", order = 12)
    private List<String> touchpoints = List.of();

    @Option(names = "--interactions", paramLabel = "FILE", order = 13)
    private List<String> interactions = List.of();

    @Option(names = "--combined", paramLabel = "FILE", order = 14)
    private List<String> combined = List.of();

    @Option(names = "--tables", paramLabel = "PATH", order = 15)
    private String wholeModel;

    @Option(names = "--supplier", paramLabel = "NAME", order = 20)
    private String supplier;

    @Option(names = "--account", paramLabel = "NAME", order = 21)
    private List<String> accounts = List.of();

    @Option(names = "--create-accounts", order = 22)
    private boolean createAccounts;

    @Option(names = "--create-people", order = 23)
    private boolean createPeople;

    @Option(names = "--pair-limit", paramLabel = "N", order = 24)
    private int pairLimit = ImportOptions.DEFAULT_PAIR_LIMIT;

    @Option(names = "--map", paramLabel = "HEADER=COLUMN", order = 30)
    private Map<String, String> headers = new LinkedHashMap<>();

    @Option(names = "--columns", paramLabel = "TABLE=COLUMN,COLUMN...", order = 31)
    private Map<TableKind, String> columns = new LinkedHashMap<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(names = "--date-format", paramLabel = "auto|dmy|mdy|seconds", order = 35)
    private Dates dates = Dates.AUTO;

    @Option(names = "--origin", paramLabel = "DATE", order = 36)
    private LocalDate origin = LocalDate.EPOCH;

    @Option(names = "--decimal", paramLabel = "auto|point|comma", order = 37)
    private DecimalMark decimal = DecimalMark.AUTO;

    @Option(names = "--decide", paramLabel = "ROW=PERSON", order = 38)
    private Map<String, String> decisions = new LinkedHashMap<>();

    @Option(names = "--dry-run", order = 40)
    private boolean dryRun;

    @Option(names = "--strict", order = 41)
    private boolean strict;

    @Option(names = "--changes", order = 42)
    private boolean changes;

    @Option(names = "--report", paramLabel = "FILE", order = 43)
    private String report;

    @Option(names = "--fail-on", paramLabel = "error|warning|info|never", order = 44)
    private FailOn failOn = FailOn.ERROR;

    @Option(names = "--list-columns", order = 45)
    private boolean listColumns;

    @Override
    public ExitCode run(CommandContext context) throws CommandException, ExchangeException, IOException {
        if (listColumns) {
            new ColumnList(context).print();
            return ExitCode.DONE;
        }
        if (model == null) {
            throw new CommandException(ExitCode.USAGE, context.text("usage.missing", "MODEL"),
                    context.text("usage.help", "keyweave import --help"));
        }
        if (wholeModel != null) {
            return new TablesImport(context, model, wholeModel).run();
        }
        List<ImportTable> tables = tables(context);
        LoadedModel loaded = Models.load(context, model);
        ImportPlan plan = plan(context, loaded, tables);
        ImportReport told = new ImportReport(context, loaded, model, plan, changes);
        if (report != null) {
            IssueFile.write(context, context.path(report), plan.issues());
        }
        boolean refused = strict && plan.refused() > 0;
        boolean written = !refused && !dryRun && !plan.isEmpty();
        if (written) {
            plan.command(context.locale()).execute();
            try (Progress progress = context.progress(context.text("progress.save"))) {
                ModelFile.save(loaded, SaveOptions.DEFAULT.withProgress(Models.watch(progress)));
            }
        }
        told.print(written, dryRun, report);
        if (refused) {
            throw new CommandException(ExitCode.INPUT, context.text("import.strict", plan.refused()),
                    context.text("import.strict.remedy"));
        }
        return told.fails(failOn) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    private ImportPlan plan(CommandContext context, LoadedModel loaded, List<ImportTable> tables)
            throws CommandException, ExchangeException, ModelFileException {
        try (Progress progress = context.progress(context.text("progress.import"))) {
            ImportPlan plan = Importer.plan(loaded.requirePortfolio(), tables, options(), Models.watch(progress));
            if (decisions.isEmpty()) {
                return plan;
            }
            // what a decision is about is known only once the doubts are
            return Importer.plan(loaded.requirePortfolio(), tables,
                    options().withDecisions(new Deciding(context, decisions).about(plan.doubts())),
                    Models.watch(progress));
        }
    }

    private ImportOptions options() {
        DateOrder order = switch (dates) {
            case AUTO -> DateOrder.AUTO;
            case DMY -> DateOrder.DAY_FIRST;
            case MDY -> DateOrder.MONTH_FIRST;
            case SECONDS -> DateOrder.SECONDS;
        };
        return ImportOptions.DEFAULT.withParties(supplier, accounts).withCreation(createAccounts, createPeople)
                .withDates(order, origin).withDecimalMark(decimal).withPairLimit(pairLimit).withHeaders(headers);
    }

    private List<ImportTable> tables(CommandContext context) throws CommandException, ExchangeException {
        List<ImportTable> tables = new ArrayList<>();
        add(context, tables, null, from, false);
        add(context, tables, TableKind.PEOPLE, team, true);
        add(context, tables, TableKind.PEOPLE, people, false);
        add(context, tables, TableKind.COMBINED, combined, false);
        add(context, tables, TableKind.TOUCHPOINTS, touchpoints, false);
        add(context, tables, TableKind.INTERACTIONS, interactions, false);
        if (tables.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, context.text("import.nothing"),
                    context.text("usage.help", "keyweave import --help"));
        }
        return tables;
    }

    private void add(CommandContext context, List<ImportTable> tables, TableKind kind, List<String> files,
            boolean ofTeam) throws CommandException, ExchangeException {
        for (String file : files) {
            String keys = kind == null ? null : columns.get(kind);
            tables.addAll(SourceFile.open(context.path(file), file, reading.options(context)).tables(kind,
                    keys == null ? null : Arrays.asList(keys.split(",", -1)), ofTeam));
        }
    }
}
