/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.keyweave.analysis.compare.Change;
import org.keyweave.analysis.compare.ModelListing;
import org.keyweave.analysis.compare.Trend;
import org.keyweave.analysis.compare.Version;
import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.OutputFormat;
import org.keyweave.cli.Progress;
import org.keyweave.cli.text.JsonOutput;
import org.keyweave.diagram.state.Keyviews;
import org.keyweave.model.Account;
import org.keyweave.model.io.LoadProblem;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.report.ReportFile;
import org.keyweave.report.ReportFormat;
import org.keyweave.report.build.EarlierVersion;
import org.keyweave.report.build.ReportMaker;
import org.keyweave.report.build.ReportOrder;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;
import org.keyweave.report.html.HtmlWriter;
import org.keyweave.validation.compare.VersionComparison;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what changed between two versions of a model. */
final class DiffCommand extends KeyweaveCommand {

    /** Which changes make the exit code 1. */
    enum FailOnChange { WORSE, ANY, NEVER }

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "keyweave.diff.old")
    private String old;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", descriptionKey = "keyweave.diff.new")
    private String recent;

    @Option(names = "--account", paramLabel = "ACCOUNT", order = 10)
    private List<String> accounts = List.of();

    @Option(names = "--as-of", paramLabel = "DATE", order = 11)
    private LocalDate asOf;

    @Option(names = "--old-as-of", paramLabel = "DATE", order = 12)
    private LocalDate oldAsOf;

    @Option(names = "--out", paramLabel = "FILE", order = 13)
    private String out;

    @Option(names = "--fail-on", paramLabel = "worse|any|never", order = 14, descriptionKey = "keyweave.diff.fail-on")
    private FailOnChange failOn = FailOnChange.NEVER;

    @Option(names = "--textconv", order = 15)
    private boolean textconv;

    @Override
    public Set<OutputFormat> formats() {
        return EnumSet.allOf(OutputFormat.class);
    }

    @Override
    public ExitCode run(CommandContext context) throws CommandException, IOException {
        if (textconv) {
            return list(context);
        }
        if (recent == null) {
            throw new CommandException(ExitCode.USAGE, context.text("usage.missing", "NEW"),
                    context.text("usage.help", "keyweave diff --help"));
        }
        LoadedModel before = whole(context, old);
        LoadedModel after = whole(context, recent);
        List<Account> chosen = new Choices(context, after).accounts(accounts);
        Version earlier = version(before, oldAsOf == null ? asOf : oldAsOf, context);
        Version later = version(after, asOf, context);
        VersionComparison comparison;
        try (Progress progress = context.progress(context.text("progress.diff"))) {
            comparison = VersionComparison.of(earlier, later, new ValidationWatch(progress));
        }
        DiffScope scope = new DiffScope(comparison, accounts.isEmpty() ? null : chosen);
        write(context, scope, before, after);
        return fails(scope) ? ExitCode.FINDINGS : ExitCode.DONE;
    }

    /** Loads a model with all its files: an account whose file is missing would be told as removed or as new. */
    private static LoadedModel whole(CommandContext context, String name) throws CommandException, IOException {
        LoadedModel model = Models.load(context, name);
        for (LoadProblem problem : model.problems()) {
            if (problem.code() == LoadProblem.Code.PART_MISSING) {
                throw new CommandException(ExitCode.INPUT, context.text("diff.partMissing", name),
                        context.text("diff.partMissing.remedy"));
            }
        }
        return model;
    }

    private static Version version(LoadedModel model, LocalDate asOf, CommandContext context) {
        var portfolio = model.portfolio().orElseThrow();
        LocalDate own = portfolio.getAnalysisDate() == null ? context.today() : portfolio.getAnalysisDate();
        return Version.at(portfolio, asOf == null ? own : asOf);
    }

    private void write(CommandContext context, DiffScope scope, LoadedModel before, LoadedModel after)
            throws CommandException, IOException {
        if (out == null) {
            if (format() == OutputFormat.HTML) {
                new HtmlWriter().write(report(context, scope, before, after), context.out());
            } else {
                print(context, scope, before, after, format() == OutputFormat.JSON, context.out());
            }
            return;
        }
        Path path = context.path(out);
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        ReportFormat pages = ReportFormat.of(path).orElse(ReportFormat.HTML);
        boolean json = format() == OutputFormat.JSON || format() == OutputFormat.TEXT && name.endsWith(".json");
        if (json || name.endsWith(".txt") && format() == OutputFormat.TEXT) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            try (PrintStream stream = new PrintStream(text, false, StandardCharsets.UTF_8)) {
                print(context, scope, before, after, json, stream);
            }
            OutputFile.write(context, path, text.toString(StandardCharsets.UTF_8));
        } else if (format() == OutputFormat.TEXT && ReportFormat.of(path).isEmpty()) {
            throw new CommandException(ExitCode.USAGE, context.text("diff.format", path),
                    context.text("diff.format.remedy"));
        } else {
            ReportData report = report(context, scope, before, after);
            OutputFile.write(context, path, () -> ReportFile.write(report,
                    format() == OutputFormat.HTML ? new HtmlWriter() : pages.writer(), path));
        }
        context.print(context.text("report.done", path));
    }

    private static void print(CommandContext context, DiffScope scope, LoadedModel before, LoadedModel after,
            boolean json, PrintStream stream) {
        if (json) {
            JsonOutput.print(stream, new DiffJson(context, before, after).of(scope));
        } else {
            new DiffText(context, scope, stream).print(before.file().getFileName(), after.file().getFileName());
        }
    }

    private ReportData report(CommandContext context, DiffScope scope, LoadedModel before, LoadedModel after) {
        Version later = scope.comparison().model().after();
        // Dates of the report come from the portfolio, which is in memory only.
        later.portfolio().setAnalysisDate(later.asOf());
        return ReportMaker.make(new ReportOrder(ReportKind.CHANGES, later.portfolio(), name(after), context.locale(),
                scope.accounts().orElse(List.of()), List.of(), new Keyviews(), step -> true).withSince(
                        new EarlierVersion(name(before), scope.comparison().model().before())));
    }

    private static String name(LoadedModel model) {
        return model.file().getFileName().toString();
    }

    private boolean fails(DiffScope scope) {
        return switch (failOn) {
            case NEVER -> false;
            case ANY -> !scope.isEmpty();
            case WORSE -> !scope.appeared().isEmpty()
                    || scope.changes().stream().map(Change::trend).anyMatch(trend -> trend == Trend.WORSE);
        };
    }

    private ExitCode list(CommandContext context) throws CommandException, IOException {
        LoadedModel model = Models.loadAny(context, old);
        ModelListing.lines(model.root(), context.locale(), context.out()::println);
        return ExitCode.DONE;
    }
}
