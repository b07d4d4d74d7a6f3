/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.dispatch;

import java.io.PrintStream;
import java.util.Locale;

import org.keyweave.cli.CommandProvider;
import org.keyweave.cli.ExitCode;
import org.keyweave.cli.Messages;
import org.keyweave.cli.Terminal;
import org.keyweave.cli.text.Paragraph;
import org.keyweave.cli.text.TextTable;

/** The list of commands. */
final class RootHelp {

    private final Terminal terminal;
    private final Locale locale;
    private final Messages messages;

    RootHelp(Terminal terminal, Locale locale) {
        this.terminal = terminal;
        this.locale = locale;
        this.messages = Messages.of(locale);
    }

    void print(PrintStream out) {
        out.println(messages.get("root.usage"));
        out.println();
        out.println(Paragraph.wrap(messages.get("root.about"), terminal.width(), "", ""));
        out.println();
        out.println(messages.get("root.commands"));
        TextTable commands = new TextTable("ll");
        for (CommandProvider provider : CommandRegistry.all()) {
            commands.row(provider.name(), provider.summary(locale));
        }
        out.print(commands.format("  ", terminal.width()));
        out.println();
        out.println(messages.get("root.exitCodes"));
        TextTable codes = new TextTable("rl");
        for (ExitCode code : ExitCode.values()) {
            codes.row(code.code(), messages.get("exitCode." + code.name()));
        }
        out.print(codes.format("  ", terminal.width()));
        out.println();
        out.println(Paragraph.wrap(messages.get("root.more"), terminal.width(), "", ""));
    }

    void printVersion(PrintStream out) {
        out.println("Keyweave " + Version.text() + ", Java " + Runtime.version().feature());
    }
}
