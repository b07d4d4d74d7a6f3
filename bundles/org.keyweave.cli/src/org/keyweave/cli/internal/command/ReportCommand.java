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
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.keyweave.analysis.compare.Version;
import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.Progress;
import org.keyweave.model.Account;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.report.ReportFile;
import org.keyweave.report.ReportFormat;
import org.keyweave.report.ReportProgress;
import org.keyweave.report.ReportWriter;
import org.keyweave.report.build.EarlierVersion;
import org.keyweave.report.build.ReportMaker;
import org.keyweave.report.build.ReportOrder;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;
import org.keyweave.report.office.TemplateException;
import org.keyweave.report.pdf.MissingFontException;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report on a model. */
final class ReportCommand extends KeyweaveCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "MODEL", descriptionKey = "model")
    private String file;

    @Option(names = "--kind", paramLabel = "KIND", order = 10)
    private String kind = ReportKind.ACCOUNT_PLAN.id();

    @Option(names = "--out", paramLabel = "FILE", order = 11)
    private String out;

    @Option(names = "--account", paramLabel = "ACCOUNT", order = 12)
    private List<String> accounts = List.of();

    @Option(names = "--leaves", paramLabel = "PERSON", order = 13)
    private List<String> leaving = List.of();

    @Option(names = "--date", paramLabel = "DATE", order = 14)
    private LocalDate date;

    @Option(names = "--since", paramLabel = "FILE|DATE", order = 14)
    private String since;

    @Option(names = "--template", paramLabel = "TEMPLATE", order = 15)
    private String template;

    @Option(names = "--copy-template", paramLabel = "FORMAT|FILE", order = 16)
    private String copy;

    @Override
    public ExitCode run(CommandContext context) throws CommandException, IOException {
        if (copy != null) {
            return copyTemplate(context);
        }
        if (file == null || out == null) {
            throw usage(context, file == null ? "report.noModel" : "report.noOut");
        }
        ReportKind wanted = ReportKind.of(kind).orElseThrow(() -> usage(context, "report.kind", kind));
        Path path = context.path(out);
        ReportFormat format = ReportFormat.of(path).orElseThrow(() -> usage(context, "report.format", path));
        ReportWriter writer = writer(context, format);
        OutputFile.requireFolder(context, path);
        if (wanted == ReportKind.CHANGES && since == null) {
            throw usage(context, "report.noSince");
        }
        LoadedModel model = Models.load(context, file);
        Portfolio portfolio = Models.portfolio(model, date, context);
        Choices choices = new Choices(context, model);
        List<Account> chosen = choices.accounts(accounts);
        try (Progress progress = context.progress(context.text("progress.report"))) {
            ReportOrder order = new ReportOrder(wanted, portfolio,
                    model.file().getFileName().toString(), context.locale(), chosen, choices.people(leaving, chosen),
                    SavedViews.of(context, model), step -> {
                        progress.advance(0, 0, step);
                        return true;
                    });
            ReportData report = ReportMaker.make(since == null ? order : order.withSince(earlier(context, model)));
            write(context, report, writer, path, order.progress());
        }
        context.print(context.text("report.done", path));
        return ExitCode.DONE;
    }

    /** The earlier version: another file, or the same model as it was on a day. */
    private EarlierVersion earlier(CommandContext context, LoadedModel model) throws CommandException, IOException {
        if (since.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return new EarlierVersion(model.file().getFileName().toString(),
                        Version.at(model.portfolio().orElseThrow(), LocalDate.parse(since)));
            } catch (DateTimeParseException e) {
                throw new CommandException(ExitCode.USAGE, context.text("usage.date", "--since", since),
                        context.text("usage.help", "keyweave report --help"), e);
            }
        }
        LoadedModel old = Models.load(context, since);
        return new EarlierVersion(old.file().getFileName().toString(),
                Version.of(Models.portfolio(old, null, context)));
    }

    private ReportWriter writer(CommandContext context, ReportFormat format) throws CommandException, IOException {
        if (template == null) {
            return format.writer();
        }
        if (!format.hasTemplate()) {
            throw usage(context, "report.templateFormat");
        }
        Path path = context.path(template);
        try {
            return format.writer(path);
        } catch (IOException e) {
            throw new CommandException(ExitCode.INPUT, context.text("report.noTemplate", path),
                    context.text("report.noTemplate.remedy"), e);
        }
    }

    private ExitCode copyTemplate(CommandContext context) throws CommandException, IOException {
        Path path = context.path(copy.indexOf('.') < 0 ? "report." + copy.toLowerCase(Locale.ROOT) : copy);
        byte[] bytes = ReportFormat.of(path).filter(ReportFormat::hasTemplate)
                .orElseThrow(() -> usage(context, "report.noSuchTemplate", copy)).template();
        try {
            Files.write(path, bytes, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new CommandException(ExitCode.OUTPUT, context.text("report.templateThere", path),
                    context.text("report.templateThere.remedy"), e);
        } catch (IOException e) {
            throw OutputFile.failure(context, path, e);
        }
        context.print(context.text("report.done", path));
        return ExitCode.DONE;
    }

    private static void write(CommandContext context, ReportData report, ReportWriter writer, Path path,
            ReportProgress progress) throws CommandException {
        try {
            ReportFile.write(report, writer, path, progress);
        } catch (TemplateException e) {
            throw new CommandException(ExitCode.INPUT, e.getMessage(), context.text("report.template.remedy"), e);
        } catch (MissingFontException e) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.notWritten", path), e.getMessage(), e);
        } catch (IOException e) {
            throw OutputFile.failure(context, path, e);
        }
    }

    private static CommandException usage(CommandContext context, String key, Object... arguments) {
        return new CommandException(ExitCode.USAGE, context.text(key, arguments), context.text(key + ".remedy",
                Arrays.stream(ReportKind.values()).map(ReportKind::id).collect(Collectors.joining(", ")),
                Arrays.stream(ReportFormat.values()).map(ReportFormat::extension).collect(Collectors.joining(", "))));
    }
}
