/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.nio.charset.Charset;
import java.time.ZoneId;

import org.keyweave.cli.CommandContext;
import org.keyweave.cli.CommandException;
import org.keyweave.cli.ExitCode;
import org.keyweave.exchange.calendar.CalendarClock;
import org.keyweave.exchange.csv.Delimiter;
import org.keyweave.exchange.source.SourceOptions;

import picocli.CommandLine.Option;

/** Options that say how files to import are read. */
final class ReadingOptions {

    @Option(names = "--encoding", paramLabel = "NAME", order = 32)
    private String encoding;

    @Option(names = "--delimiter", paramLabel = "comma|semicolon|tab|pipe|space", order = 33)
    private Delimiter delimiter;

    @Option(names = "--sheet", paramLabel = "NAME", order = 34)
    private String sheet;

    SourceOptions options(CommandContext context) throws CommandException {
        return new SourceOptions(charset(context), delimiter, sheet,
                new CalendarClock(ZoneId.systemDefault(), context.today()));
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
