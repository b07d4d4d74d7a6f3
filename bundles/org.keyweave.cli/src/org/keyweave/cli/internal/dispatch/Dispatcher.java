/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.dispatch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandProvider;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.HelpTexts;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.Messages;
import org.keyweave.cli.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Finds the command, parses its arguments, runs it, and turns whatever happens into an exit code and a message. Only
 * the command that is called is built, which keeps the start short.
 */
public final class Dispatcher {

    private final Terminal terminal;

    /** A dispatcher for one run. */
    public Dispatcher(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The language of the output for a locale: simplified Chinese for any Chinese one, else English. */
    public static Locale language(Locale locale) {
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    }

    /** Runs a command; never throws. */
    public ExitCode run(String... arguments) {
        GlobalOptions options = GlobalOptions.read(arguments, terminal.locale());
        Failures failures = new Failures(terminal, options.locale(), options.debug());
        try {
            return run(arguments, options, failures);
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return failures.report(e);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private ExitCode run(String[] arguments, GlobalOptions options, Failures failures) throws Exception {
        RootHelp help = new RootHelp(terminal, options.locale());
        int at = options.command();
        if (options.version()) {
            help.printVersion(terminal.out());
            return ExitCode.DONE;
        }
        if (options.unknown() != null) {
            return failures.usage(Messages.of(options.locale()).get("usage.unknownOption", options.unknown()), "");
        }
        if (at < 0) {
            help.print(options.help() ? terminal.out() : terminal.err());
            return options.help() ? ExitCode.DONE : ExitCode.USAGE;
        }
        String[] rest = Arrays.copyOfRange(arguments, at + 1, arguments.length);
        if (arguments[at].equals("help")) {
            if (rest.length == 0) {
                help.print(terminal.out());
                return ExitCode.DONE;
            }
            return command(rest[0], new String[] {"--help"}, options, failures);
        }
        return command(arguments[at], options.help() ? new String[] {"--help"} : rest, options, failures);
    }

    private ExitCode command(String name, String[] rest, GlobalOptions options, Failures failures) throws Exception {
        Optional<CommandProvider> provider = CommandRegistry.find(name);
        if (provider.isEmpty()) {
            return failures.unknownCommand(name, CommandRegistry.all().stream().map(CommandProvider::name).toList());
        }
        KeyweaveCommand command = provider.get().create();
        CommandLine line = commandLine(provider.get().name(), command, options.locale());
        try {
            // from the root, because a subcommand cannot be parsed without its parent
            ParseResult parsed = line.getParent().parseArgs(whole(provider.get().name(), rest));
            if (parsed.subcommand().isUsageHelpRequested()) {
                // A command without a description leaves the blank line before it.
                terminal.out().println(line.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing()
                        .replaceAll("(\\R)\\R{2,}", "$1$1"));
                return ExitCode.DONE;
            }
        } catch (ParameterException e) {
            return failures.usage(e, provider.get().name());
        }
        if (!command.formats().contains(command.format())) {
            return failures.format(command.format(), command.formats(), provider.get().name());
        }
        return command.run(new CommandContext(terminal, options.locale(), command.format()));
    }

    private static String[] whole(String name, String[] rest) {
        String[] all = new String[rest.length + 1];
        all[0] = name;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    private CommandLine commandLine(String name, KeyweaveCommand command, Locale locale) {
        ResourceBundle common =
                HelpTexts.of("org.keyweave.cli.commands", locale, KeyweaveCommand.class.getClassLoader());
        CommandLine root = new CommandLine(CommandSpec.create().name("keyweave"));
        CommandLine line = new CommandLine(command);
        root.addSubcommand(name, line);
        root.setResourceBundle(HelpTexts.join(command.helpTexts(locale), common));
        root.setCaseInsensitiveEnumValuesAllowed(true);
        root.setUsageHelpWidth(Math.min(terminal.width(), 110));
        root.setUsageHelpLongOptionsMaxWidth(32);
        root.setExpandAtFiles(false);
        line.getCommandSpec().usageMessage().abbreviateSynopsis(true).sortOptions(false);
        root.setOverwrittenOptionsAllowed(false);
        nameFormats(line.getCommandSpec(), command);
        return line;
    }

    /** Names all forms of output of a command that knows more than the usual ones. */
    private static void nameFormats(CommandSpec spec, KeyweaveCommand command) {
        OptionSpec option = spec.findOption("--format");
        String label = command.formats().stream().map(form -> form.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("|"));
        if (!option.paramLabel().equals(label)) {
            spec.remove(option);
            spec.addOption(OptionSpec.builder(option).paramLabel(label).build());
        }
    }
}
