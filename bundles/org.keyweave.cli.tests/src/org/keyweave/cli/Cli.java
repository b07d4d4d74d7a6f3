/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Locale;

/** The command line in a folder of the test, on a fixed day. */
final class Cli {

    static final Path DATA = Path.of("data").toAbsolutePath();

    private final Path folder;
    private final Locale locale;

    Cli(Path folder, Locale locale) {
        this.folder = folder;
        this.locale = locale;
    }

    /** How a run ended and what it said. */
    record Result(int code, String out, String err) {

        /** Both streams, with the folder of the test named FOLDER and line breaks as on Unix. */
        String normalised(Path folder) {
            return ("exit " + code + "\n" + out + (err.isEmpty() ? "" : "--- err\n" + err)).replace("\r\n", "\n")
                    .replace(folder.toString(), "FOLDER");
        }
    }

    static Cli english(Path folder) {
        return new Cli(folder, Locale.ENGLISH);
    }

    Result run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8), folder, LocalDate.of(2026, 8, 1), locale, false,
                        100);
        int code = Main.run(terminal, arguments);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A model of a supplier and an account from the tables of the tests, which then lie beside it. */
    void model() {
        for (String file : new String[] {"team.csv", "people.csv", "log.csv"}) {
            try {
                Files.copy(DATA.resolve(file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        must(run("new", "m", "--name", "Woven", "--supplier", "Acme", "--account", "Best", "--lang", "en"));
        must(run("import", "m.keyweave", "--team", "team.csv", "--people", "people.csv", "--interactions", "log.csv",
                "--fail-on", "never"));
    }

    private static void must(Result result) {
        if (result.code() != 0) {
            throw new AssertionError(result.toString());
        }
    }
}
