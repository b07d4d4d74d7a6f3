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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.Progress;
import org.keyweave.cli.text.JsonOutput;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.calendar.CalendarWriter.Content;
import org.keyweave.exchange.exporting.ExportFormat;
import org.keyweave.exchange.exporting.ExportOptions;
import org.keyweave.exchange.exporting.ModelExport;
import org.keyweave.exchange.json.ModelSchema;
import org.keyweave.model.Account;
import org.keyweave.model.io.LoadedModel;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code keyweave export}. */
final class ExportCommand extends KeyweaveCommand {

    /** What a calendar holds, in the words of the command line. */
    enum CalendarContent { ALL, ACTIONS, CONTACTS }

    @Parameters(index = "0", arity = "0..1", paramLabel = "MODEL", descriptionKey = "model")
    private String file;

    @Option(names = "--to", paramLabel = "csv|xlsx|json|graphml|gexf|vcard|icalendar", order = 10)
    private ExportFormat form;

    @Option(names = {"-o", "--output"}, paramLabel = "PATH", order = 11)
    private String output;

    @Option(names = "--account", paramLabel = "NAME", order = 12)
    private List<String> accounts = List.of();

    @Option(names = "--customers-only", order = 13)
    private boolean customersOnly;

    @Option(names = "--calendar", paramLabel = "all|actions|contacts", order = 14)
    private CalendarContent calendar = CalendarContent.ALL;

    @Option(names = "--as-of", paramLabel = "DATE", order = 15)
    private LocalDate asOf;

    @Option(names = "--overwrite", order = 16)
    private boolean overwrite;

    @Option(names = "--schema", order = 17)
    private boolean schema;

    @Override
    public ExitCode run(CommandContext context) throws CommandException, ExchangeException, IOException {
        if (schema) {
            context.out().print(ModelSchema.text());
            return ExitCode.DONE;
        }
        require(context, file, "MODEL");
        require(context, output, "--output");
        Path target = context.path(output).toAbsolutePath().normalize();
        refuse(context, target);
        LoadedModel model = Models.load(context, file);
        ExportFormat format = form != null ? form : byExtension(target);
        ExportOptions options = options(context, model, format);
        try (Progress progress = context.progress(context.text("progress.export"))) {
            ModelExport.Result result = ModelExport.write(model, format, options, target, written -> {
                progress.advance(written, 0, "");
                return true;
            });
            tell(context, model, format, result.count());
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.notWritten", target),
                    context.text("output.notWritten.remedy"), e);
        }
    }

    private static void require(CommandContext context, String value, String name) throws CommandException {
        if (value == null) {
            throw new CommandException(ExitCode.USAGE, context.text("usage.missing", name),
                    context.text("usage.help", "keyweave export --help"));
        }
    }

    private void refuse(CommandContext context, Path target) throws CommandException {
        if (Files.exists(target) && !overwrite) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.exists", target),
                    context.text("output.exists.remedy"));
        }
        if (target.getParent() == null || !Files.isDirectory(target.getParent())) {
            throw new CommandException(ExitCode.OUTPUT, context.text("output.noFolder",
                    String.valueOf(target.getParent())), context.text("output.noFolder.remedy"));
        }
    }

    private static ExportFormat byExtension(Path target) {
        String name = target.getFileName().toString().toLowerCase(Locale.ROOT);
        return Stream.of(ExportFormat.values())
                .filter(format -> !format.isFolder() && name.endsWith("." + format.extension())).findFirst()
                .orElse(ExportFormat.CSV);
    }

    private ExportOptions options(CommandContext context, LoadedModel model, ExportFormat format)
            throws CommandException {
        if (format.isWhole() && !accounts.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, context.text("export.whole", format.key()),
                    context.text("export.whole.remedy"));
        }
        List<Account> chosen = accounts.isEmpty() ? List.of() : new Choices(context, model).accounts(accounts);
        List<Content> contents = switch (calendar) {
            case ALL -> List.of(Content.values());
            case ACTIONS -> List.of(Content.ACTIONS);
            case CONTACTS -> List.of(Content.CONTACTS);
        };
        return ExportOptions.of(context.locale(), asOf == null ? context.today() : asOf).withAccounts(chosen)
                .withSupplier(!customersOnly).withCalendar(contents).withOverwrite(overwrite);
    }

    private void tell(CommandContext context, LoadedModel model, ExportFormat format, int count) {
        if (context.json()) {
            JsonOutput.print(context.out(), Json.object("model", model.file().toString(), "output", output, "format",
                    format.key(), format == ExportFormat.CSV ? "files" : "entries", count));
        } else {
            context.print(context.text("export.done." + format.key(), output, count));
        }
    }
}
