/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.keyweave.cli.internal.dispatch.Dispatcher;
import org.keyweave.cli.internal.dispatch.WatchedOutput;

/** The command line in plain Java, and what the headless application does. */
public final class Main {

    private static final int WIDTH = 100;
    private static final int NARROWEST = 60;

    private Main() {
    }

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command on the process' own streams. */
    public static int run(String... arguments) {
        System.setProperty("java.awt.headless", "true");
        WatchedOutput output = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(output, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        boolean interactive = System.console() != null && !"dumb".equals(System.getenv("TERM"));
        Path folder = Path.of(System.getProperty("keyweave.folder", "")).toAbsolutePath();
        Terminal terminal = new Terminal(out, err, folder, LocalDate.now(), Locale.getDefault(), interactive,
                interactive ? columns() : WIDTH);
        int code = run(terminal, arguments);
        out.flush();
        if (output.failure().isPresent() && code != ExitCode.DEFECT.code()) {
            err.println("keyweave: " + Messages.of(Dispatcher.language(terminal.locale()))
                    .get("output.failed", output.failure().get().getMessage()));
            return ExitCode.OUTPUT.code();
        }
        return code;
    }

    /** Runs a command in a given world; never throws. */
    public static int run(Terminal terminal, String... arguments) {
        return new Dispatcher(terminal).run(arguments).code();
    }

    private static int columns() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("\\d{1,4}") ? Math.max(NARROWEST, Integer.parseInt(columns)) : WIDTH;
    }
}
