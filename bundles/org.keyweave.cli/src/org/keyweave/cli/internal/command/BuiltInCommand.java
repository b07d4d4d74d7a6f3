/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.util.Locale;

import org.keyweave.cli.CommandProvider;
import org.keyweave.cli.KeyweaveCommand;
import org.keyweave.cli.Messages;

/** The commands of this bundle, in the order of the list. */
public enum BuiltInCommand {

    /** {@link NewCommand}. */
    NEW,
    /** {@link ExamplesCommand}. */
    EXAMPLES,
    /** {@link ImportCommand}. */
    IMPORT,
    /** {@link ExportCommand}. */
    EXPORT,
    /** {@link ValidateCommand}. */
    VALIDATE,
    /** {@link AnalyzeCommand}. */
    ANALYZE,
    /** {@link DiffCommand}. */
    DIFF,
    /** {@link SimulateCommand}. */
    SIMULATE,
    /** {@link AdviseCommand}. */
    ADVISE,
    /** {@link DiagramCommand}. */
    DIAGRAM,
    /** {@link ReportCommand}. */
    REPORT,
    /** {@link DesktopCommand}. */
    DESKTOP;

    /** The provider of the command. */
    public CommandProvider provider() {
        return new Provider(this);
    }

    private KeyweaveCommand create() {
        // a switch, not references to constructors: only the command that is called is loaded
        return switch (this) {
            case NEW -> new NewCommand();
            case EXAMPLES -> new ExamplesCommand();
            case IMPORT -> new ImportCommand();
            case EXPORT -> new ExportCommand();
            case VALIDATE -> new ValidateCommand();
            case ANALYZE -> new AnalyzeCommand();
            case DIFF -> new DiffCommand();
            case SIMULATE -> new SimulateCommand();
            case ADVISE -> new AdviseCommand();
            case DIAGRAM -> new DiagramCommand();
            case REPORT -> new ReportCommand();
            case DESKTOP -> new DesktopCommand();
        };
    }

    private record Provider(BuiltInCommand command) implements CommandProvider {

        @Override
        public String name() {
            return command.name().toLowerCase(Locale.ROOT);
        }

        @Override
        public int order() {
            return command.ordinal() * 10;
        }

        @Override
        public String summary(Locale locale) {
            return Messages.of(locale).get("command." + name());
        }

        @Override
        public KeyweaveCommand create() {
            return command.create();
        }
    }
}
