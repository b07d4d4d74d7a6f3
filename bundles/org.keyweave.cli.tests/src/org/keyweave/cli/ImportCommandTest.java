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
    void aDoubtIsShownDecidedAndDecidedOnce() throws IOException {
        Cli cli = Cli.english(folder);
        cli.run("new", "m", "--account", "Best");
        Files.writeString(folder.resolve("a.csv"), "name,unit,code\nLi Wei,Sales,E1\n");
        Files.writeString(folder.resolve("b.csv"), "name,unit,title\nLi Wei,Service,Engineer\n");
        assertEquals(0, cli.run("import", "m.keyweave", "--from", "a.csv").code());
        Cli.Result doubt = cli.run("import", "m.keyweave", "--from", "b.csv");
        assertEquals(1, doubt.code());
        String told = doubt.out().replaceAll("\\s+", " ");
        assertTrue(told.contains("--decide \"2=#1\", \"2=new\" or \"2=skip\""), told);
        assertTrue(told.contains("#1 Li Wei (Sales, Best, e1) (confidence 50%)"), doubt.out());
        assertEquals(2, cli.run("import", "m.keyweave", "--from", "b.csv", "--decide", "2=E9").code());
        assertEquals(0, cli.run("import", "m.keyweave", "--from", "b.csv", "--decide", "2=skip").code());
        Cli.Result fresh = cli.run("import", "m.keyweave", "--from", "b.csv", "--decide", "b.csv:2=new");
        assertTrue(fresh.out().contains("1 row") || fresh.out().contains("one row"), fresh.out());
        byte[] once = Files.readAllBytes(folder.resolve("m.keyweave"));
        Cli.Result again = cli.run("import", "m.keyweave", "--from", "b.csv", "--decide", "2=new");
        assertTrue(again.err().contains("not needed"), again.toString());
        assertEquals(-1, java.util.Arrays.mismatch(once, Files.readAllBytes(folder.resolve("m.keyweave"))));
    }

    @Test
    void everyKindOfFileSaysByItselfWhatItHolds() throws IOException {
        Cli cli = Cli.english(folder);
        cli.run("new", "m", "--supplier", "Acme", "--account", "Best");
        Files.writeString(folder.resolve("p.vcf"), "BEGIN:VCARD\nVERSION:3.0\nFN:Dora Lang\nORG:Best;Purchasing\n"
                + "EMAIL:dora@best.example\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Ann Frey\nORG:Acme\n"
                + "EMAIL:ann@acme.example\nEND:VCARD\n");
        Files.writeString(folder.resolve("c.ics"), "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\n"
                + "DTSTART:20260105T090000Z\nATTENDEE;CN=Dora Lang:mailto:dora@best.example\n"
                + "ORGANIZER:mailto:ann@acme.example\nEND:VEVENT\nEND:VCALENDAR\n");
        Cli.Result result = cli.run("import", "m.keyweave", "--from", "p.vcf", "--from", "c.ics");
        assertEquals(0, result.code(), result.toString());
        String model = Files.readString(folder.resolve("m.keyweave"));
        assertTrue(model.contains("2026-01-05") && model.contains("touchpoints"), model);
        assertEquals(3, cli.run("import", "m.keyweave", "--touchpoints", "p.vcf").code());
        assertEquals(3, cli.run("import", "m.keyweave", "--from", "nowhere.xlsx").code());
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
