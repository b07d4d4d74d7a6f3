/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.dispatch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.Messages;
import org.keyweave.cli.OutputFormat;
import org.keyweave.cli.Terminal;
import org.keyweave.cli.text.DisplayWidth;
import org.keyweave.cli.text.Paragraph;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.model.io.ModelFileException;

import picocli.CommandLine;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells what went wrong: what, where, what to do; a stack trace only on demand. */
final class Failures {

    private final Terminal terminal;
    private final Locale locale;
    private final boolean debug;
    private final Messages messages;

    Failures(Terminal terminal, Locale locale, boolean debug) {
        this.terminal = terminal;
        this.locale = locale;
        this.debug = debug;
        this.messages = Messages.of(locale);
    }

    /** Reports what a command threw. */
    ExitCode report(Throwable thrown) {
        ExitCode code;
        if (thrown instanceof CommandException e) {
            code = tell(e.exitCode(), e.getMessage(), e.remedy());
        } else if (thrown instanceof ExchangeException e) {
            String place = e.source() + (e.line() > 0 ? ":" + e.line() : "");
            code = tell(ExitCode.INPUT, place + ": " + e.reason().in(locale), e.remedy().in(locale));
        } else if (thrown instanceof ModelFileException e) {
            code = tell(code(e), e.message(locale), "");
        } else if (thrown instanceof FileSystemException e) {
            code = tell(ExitCode.OUTPUT, messages.get("file.failed", String.valueOf(e.getFile()),
                    e.getClass().getSimpleName()), messages.get("file.failed.remedy"));
        } else if (thrown instanceof OutOfMemoryError) {
            code = tell(ExitCode.INPUT, messages.get("memory.out"), messages.get("memory.out.remedy"));
        } else {
            String what = thrown instanceof IOException ? thrown.getMessage() : thrown.toString();
            code = tell(ExitCode.DEFECT, messages.get("defect", DisplayWidth.cut(String.valueOf(what), 300)),
                    messages.get(debug ? "defect.remedy" : "defect.remedyDebug"));
        }
        if (debug) {
            thrown.printStackTrace(terminal.err());
        }
        return code;
    }

    private static ExitCode code(ModelFileException e) {
        return switch (e.kind()) {
            case NOT_WRITABLE, DISK_FULL, ALREADY_EXISTS, CHANGED_ON_DISK, WRITE_FAILED -> ExitCode.OUTPUT;
            default -> ExitCode.INPUT;
        };
    }

    /** Reports a wrong command line. */
    ExitCode usage(String message, String command) {
        return tell(ExitCode.USAGE, message,
                messages.get("usage.help", command.isEmpty() ? "keyweave --help" : "keyweave " + command + " --help"));
    }

    /** Reports a command that does not exist. */
    ExitCode unknownCommand(String name, List<String> known) {
        String similar = known.stream().filter(word -> isNear(word, name)).findFirst().orElse("");
        return usage(similar.isEmpty() ? messages.get("usage.unknownCommand", name)
                : messages.get("usage.unknownCommandSimilar", name, similar), "");
    }

    /** Reports a form of output that a command does not know. */
    ExitCode format(OutputFormat format, Set<OutputFormat> known, String command) {
        return usage(messages.get("usage.choice", "--format", word(format),
                known.stream().map(Failures::word).collect(Collectors.joining(", "))), command);
    }

    private static String word(OutputFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isNear(String word, String typed) {
        String a = typed.toLowerCase(Locale.ROOT);
        return word.startsWith(a) || a.startsWith(word)
                || word.length() > 3 && a.length() > 3 && word.regionMatches(0, a, 0, 3);
    }

    /** Reports what picocli could not parse, in the user's language. */
    ExitCode usage(ParameterException e, String command) {
        ExitCode code = usage(message(e), command);
        if (debug) {
            e.printStackTrace(terminal.err());
        }
        return code;
    }

    private String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            List<String> near = unmatched.getSuggestions();
            if (first.startsWith("-")) {
                return near.isEmpty() ? messages.get("usage.unknownOption", first)
                        : messages.get("usage.unknownOptionSimilar", first, near.get(0));
            }
            return messages.get("usage.surplus", first);
        }
        if (e instanceof MissingParameterException missing) {
            return messages.get("usage.missing", String.join(", ", missing.getMissing().stream().map(Failures::label)
                    .toList()));
        }
        if (e instanceof OverwrittenOptionException overwritten) {
            return messages.get("usage.twice", label(overwritten.getOverwritten()));
        }
        if (e instanceof MaxValuesExceededException || e.getArgSpec() == null) {
            return messages.get("usage.wrong", String.valueOf(e.getMessage()));
        }
        return wrongValue(e);
    }

    private String wrongValue(ParameterException e) {
        ArgSpec argument = e.getArgSpec();
        String value = e.getValue() == null ? "" : e.getValue();
        Class<?> type = argument.auxiliaryTypes().length == 0 ? argument.type()
                : argument.auxiliaryTypes()[argument.auxiliaryTypes().length - 1];
        Class<?> first = argument.auxiliaryTypes().length == 0 ? type : argument.auxiliaryTypes()[0];
        if (value.isEmpty()) {
            return messages.get("usage.valueMissing", label(argument));
        }
        if (type == java.time.LocalDate.class) {
            return messages.get("usage.date", label(argument), value);
        }
        if (type == int.class || type == Integer.class) {
            return messages.get("usage.number", label(argument), value);
        }
        Class<?> choices = type.isEnum() ? type : first;
        if (choices.isEnum()) {
            return messages.get("usage.choice", label(argument), value, choices(choices));
        }
        return messages.get("usage.value", label(argument), value);
    }

    private static String choices(Class<?> type) {
        StringBuilder all = new StringBuilder();
        for (Object constant : type.getEnumConstants()) {
            all.append(all.length() == 0 ? "" : ", ").append(constant.toString().toLowerCase(Locale.ROOT));
        }
        return all.toString();
    }

    private static String label(ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private ExitCode tell(ExitCode code, String message, String remedy) {
        terminal.err().println(Paragraph.wrap("keyweave: " + message, terminal.width(), "", "  "));
        if (!remedy.isEmpty()) {
            terminal.err().println(Paragraph.wrap(remedy, terminal.width(), "  ", "  "));
        }
        return code;
    }
}
