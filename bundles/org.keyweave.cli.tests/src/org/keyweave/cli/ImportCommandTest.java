/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void aDryRunAndASecondRunWriteNothing() throws IOException {
        Cli cli = Cli.english(folder);
        cli.run("new", "m", "--account", "Best");
        byte[] empty = Files.readAllBytes(folder.resolve("m.keyweave"));
        String people = Cli.DATA.resolve("people.csv").toString();
        assertTrue(cli.run("import", "m.keyweave", "--people", people, "--dry-run").out().contains("dry run"));
        assertEquals(-1, java.util.Arrays.mismatch(empty, Files.readAllBytes(folder.resolve("m.keyweave"))));
        assertEquals(0, cli.run("import", "m.keyweave", "--people", people).code());
        byte[] full = Files.readAllBytes(folder.resolve("m.keyweave"));
        assertTrue(cli.run("import", "m.keyweave", "--people", people).out().contains("nothing to change"));
        assertEquals(-1, java.util.Arrays.mismatch(full, Files.readAllBytes(folder.resolve("m.keyweave"))));
    }

    @Test
    void theReportHoldsEveryRowNotTakenAndNoFormula() throws IOException {
        Cli cli = Cli.english(folder);
        cli.run("new", "m", "--account", "Best");
        Files.writeString(folder.resolve("p.csv"), "name,level,=x\nAnn,=boss(),\nBob,staff,,,more\n");
        Cli.Result result = cli.run("import", "m.keyweave", "--people", "p.csv", "--report", "r.csv");
        assertEquals(1, result.code(), result.toString());
        String report = Files.readString(folder.resolve("r.csv"));
        assertEquals(3, report.lines().count(), report);
        assertTrue(report.startsWith("\uFEFF\"File\",\"Line\""), report);
        assertTrue(report.contains("\"2\",\"level\",\"row refused\""), report);
        assertTrue(report.contains("\"3\",\"\",\"row refused\""), report);
    }

    @Test
    void aRealContactLogIsImportedAndAnalysedFromTheCommandLine() {
        Cli cli = Cli.english(folder);
        Path data = Path.of("..", "org.keyweave.exchange.tests", "data", "invs13").toAbsolutePath().normalize();
        cli.run("new", "m");
        Cli.Result imported = cli.run("import", "m.keyweave", "--people", data.resolve("departments.txt").toString(),
                "--interactions", data.resolve("contacts.dat").toString(), "--supplier", "DISQ", "--account", "DMCT",
                "--columns", "people=code,organisation", "--columns", "interactions=date,participant,participant",
                "--date-format", "seconds", "--origin", "2013-06-24");
        assertEquals(0, imported.code(), imported.toString());
        String text = cli.run("analyze", "m.keyweave", "--as-of", "2013-07-05").out();
        assertTrue(text.contains("DMCT: 13 threads"), text);
        assertTrue(text.contains("45 pairs, 333 contacts; 14 people of the supplier, 18 of the customer"), text);
    }
}
