/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import java.util.Locale;
import java.util.ResourceBundle;

import picocli.CommandLine.Parameters;

/** A command that another bundle adds: it prints its argument, or fails as told. */
public final class EchoProvider implements CommandProvider {

    @Override
    public String name() {
        return "echo";
    }

    @Override
    public int order() {
        return 1000;
    }

    @Override
    public String summary(Locale locale) {
        return "Print a word";
    }

    @Override
    public KeyweaveCommand create() {
        return new Echo();
    }

    private static final class Echo extends KeyweaveCommand {

        @Parameters(index = "0", paramLabel = "WORD", description = "a word")
        private String word;

        @Override
        public ExitCode run(CommandContext context) {
            if (word.equals("defect")) {
                throw new IllegalStateException("something broke");
            }
            if (word.equals("memory")) {
                throw new OutOfMemoryError("Java heap space");
            }
            context.out().println(word);
            return ExitCode.DONE;
        }

        @Override
        public ResourceBundle helpTexts(Locale locale) {
            return HelpTexts.join();
        }
    }
}
