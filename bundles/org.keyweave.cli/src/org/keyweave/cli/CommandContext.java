/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.keyweave.cli.text.Paragraph;

/** What a command needs while it runs. */
public final class CommandContext {

    private final Terminal terminal;
    private final Locale locale;
    private final OutputFormat format;
    private final Messages messages;

    /** The context of a run in a language. */
    public CommandContext(Terminal terminal, Locale locale, OutputFormat format) {
        this.terminal = terminal;
        this.locale = locale;
        this.format = format;
        this.messages = Messages.of(locale);
    }

    /** Where results go. */
    public PrintStream out() {
        return terminal.out();
    }

    /** Where warnings and progress go. */
    public PrintStream err() {
        return terminal.err();
    }

    /** Language of the output: English or simplified Chinese. */
    public Locale locale() {
        return locale;
    }

    /** Whether the output is JSON. */
    public boolean json() {
        return format == OutputFormat.JSON;
    }

    /** Columns that a line of text may have. */
    public int width() {
        return terminal.width();
    }

    /** Texts of the command line. */
    public Messages messages() {
        return messages;
    }

    /** The text of a key of the command line. */
    public String text(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    /** Today. */
    public LocalDate today() {
        return terminal.today();
    }

    /**
     * The path that the user named.
     *
     * @throws CommandException when it is no path at all
     */
    public Path path(String name) throws CommandException {
        try {
            return terminal.folder().resolve(name);
        } catch (InvalidPathException e) {
            throw new CommandException(ExitCode.USAGE, text("path.invalid", name), text("path.invalid.remedy"), e);
        }
    }

    /** Prints text, wrapped to the width. */
    public void print(String text) {
        out().println(Paragraph.wrap(text, width(), "", ""));
    }

    /** Prints text, wrapped and indented; further lines two columns more. */
    public void print(String indent, String text) {
        out().println(Paragraph.wrap(text, width(), indent, indent + "  "));
    }

    /** Tells something beside the result, on standard error. */
    public void warn(String text) {
        err().println(Paragraph.wrap("keyweave: " + text, width(), "", "  "));
    }

    /** Shows how far a longer work is, if somebody is watching. */
    public Progress progress(String label) {
        return new Progress(terminal, label);
    }
}
