/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.dispatch;

import java.util.Locale;

/**
 * What stands before the command, and the language and debug switch wherever they stand: both are needed for messages
 * about the rest.
 *
 * @param locale language of the output
 * @param debug whether stack traces are wanted
 * @param help whether help was asked for before any command
 * @param version whether the version was asked for
 * @param command index of the command among the arguments, or -1
 * @param unknown an option before the command that does not exist, or {@code null}
 */
record GlobalOptions(Locale locale, boolean debug, boolean help, boolean version, int command, String unknown) {

    static GlobalOptions read(String[] arguments, Locale system) {
        boolean help = false;
        boolean version = false;
        String unknown = null;
        int command = -1;
        for (int i = 0; i < arguments.length && command < 0 && unknown == null; i++) {
            switch (arguments[i]) {
                case "-h", "--help" -> help = true;
                case "-V", "--version" -> version = true;
                case "--debug" -> {
                }
                case "--lang" -> i++;
                default -> {
                    if (!arguments[i].startsWith("-")) {
                        command = i;
                    } else if (!arguments[i].startsWith("--lang=")) {
                        unknown = arguments[i];
                    }
                }
            }
        }
        return new GlobalOptions(language(arguments, system), contains(arguments, "--debug"), help, version, command,
                unknown);
    }

    private static Locale language(String[] arguments, Locale system) {
        String wanted = null;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
                wanted = arguments[i + 1];
            } else if (arguments[i].startsWith("--lang=")) {
                wanted = arguments[i].substring("--lang=".length());
            }
        }
        return Dispatcher.language(wanted == null ? system : Locale.forLanguageTag(wanted.replace('_', '-')));
    }

    private static boolean contains(String[] arguments, String option) {
        for (String argument : arguments) {
            if (argument.equals(option)) {
                return true;
            }
        }
        return false;
    }
}
