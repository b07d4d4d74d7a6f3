/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.keyweave.exchange.ExchangeException;

import picocli.CommandLine.Option;

/**
 * A command: a picocli command object with the options that all commands have. Its help texts come from a resource
 * bundle, under {@code keyweave.}, the name, and the keys that picocli documents ({@code usage.header}, option names).
 */
public abstract class KeyweaveCommand {

    @Option(names = {"-h", "--help"}, usageHelp = true, order = 1000)
    private boolean help;

    @Option(names = "--lang", paramLabel = "en|zh", order = 1001)
    private String language;

    @Option(names = "--format", paramLabel = "text|json", order = 1002)
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--debug", order = 1003)
    private boolean debug;

    /** Form of the output asked for. */
    public final OutputFormat format() {
        return format;
    }

    /** Forms of output that the command knows. */
    public Set<OutputFormat> formats() {
        return EnumSet.of(OutputFormat.TEXT, OutputFormat.JSON);
    }

    /**
     * Runs the command.
     *
     * @return how it ends
     * @throws CommandException what cannot be done as asked
     * @throws ExchangeException an input that is refused
     * @throws IOException a model file that cannot be read or written
     */
    public abstract ExitCode run(CommandContext context) throws CommandException, ExchangeException, IOException;

    /** Help texts of the command; those of the common options need not be in it. */
    public ResourceBundle helpTexts(Locale locale) {
        return HelpTexts.of("org.keyweave.cli.commands", locale, KeyweaveCommand.class.getClassLoader());
    }
}
