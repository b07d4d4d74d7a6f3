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
import java.nio.charset.Charset;
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
import org.keyweave.exchange.csv.CsvOptions;
import org.keyweave.exchange.csv.CsvSource;
import org.keyweave.exchange.csv.Delimiter;
import org.keyweave.exchange.importing.DateOrder;
import org.keyweave.exchange.importing.DecimalMark;
import org.keyweave.exchange.importing.ImportOptions;
import org.keyweave.exchange.importing.ImportPlan;
import org.keyweave.exchange.importing.ImportTable;
import org.keyweave.exchange.importing.Importer;
import org.keyweave.exchange.importing.TableKind;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;
import org.keyweave.model.io.SaveOptions;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports people, touchpoints and interactions from CSV files, in one step or not at all. */
final class ImportCommand extends KeyweaveCommand {

    /** How dates are written, in the words of the command line. */
    enum Dates { AUTO, DMY, MDY, SECONDS }

    @Parameters(index = "0", arity = "0..1", paramLabel = "MODEL", descriptionKey = "model")
    private String model;

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

    @Option(names = "--tables", paramLabel = "FOLDER", order = 15)
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

    @Option(names = "--encoding", paramLabel = "NAME", order = 32)
    private String encoding;

    @Option(names = "--delimiter", paramLabel = "comma|semicolon|tab|pipe|space", order = 33)
    private Delimiter delimiter;

    @Option(names = "--date-format", paramLabel = "auto|dmy|mdy|seconds", order = 34)
    private Dates dates = Dates.AUTO;

    @Option(names = "--origin", paramLabel = "DATE", order = 35)
    private LocalDate origin = LocalDate.EPOCH;

    @Option(names = "--decimal", paramLabel = "auto|point|comma", order = 36)
    private DecimalMark decimal = DecimalMark.AUTO;

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
        ImportPlan plan = Importer.plan(loaded.requirePortfolio(), tables, options());
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

    private ImportOptions options() {
        DateOrder order = switch (dates) {
            case AUTO -> DateOrder.AUTO;
            case DMY -> DateOrder.DAY_FIRST;
            case MDY -> DateOrder.MONTH_FIRST;
            case SECONDS -> DateOrder.SECONDS;
        };
        return new ImportOptions(supplier, accounts, createAccounts, createPeople, order, origin, decimal, pairLimit,
                headers);
    }

    private List<ImportTable> tables(CommandContext context) throws CommandException, ExchangeException {
        List<ImportTable> tables = new ArrayList<>();
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
            CsvSource source = CsvSource.open(context.path(file), file, new CsvOptions(charset(context), delimiter));
            String keys = columns.get(kind);
            tables.add(new ImportTable(kind, source, keys == null ? null : Arrays.asList(keys.split(",", -1)), ofTeam));
        }
    }

    private Charset charset(CommandContext context) throws CommandException {
        if (encoding == null) {
            return null;
        }
        try {
            return Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            throw new CommandException(ExitCode.USAGE, context.text("import.encoding", encoding),
                    context.text("import.encoding.remedy"), e);
        }
    }
}
