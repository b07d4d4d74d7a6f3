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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void tablesComeBackAsTheSameFile() throws IOException {
        Cli cli = Cli.english(folder);
        cli.run("examples", "automation", "-o", "m.keyweave");
        assertEquals(0, cli.run("export", "m.keyweave", "--to", "csv", "-o", "tables").code());
        Cli.Result back = cli.run("import", "back.keyweave", "--tables", "tables");
        assertEquals(0, back.code(), back.toString());
        assertEquals(-1, Files.mismatch(folder.resolve("m.keyweave"), folder.resolve("back.keyweave")));
        assertEquals(4, cli.run("import", "back.keyweave", "--tables", "tables").code());
        assertEquals(3, cli.run("import", "x.keyweave", "--tables", "nowhere").code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.xlsx", "x.json"})
    void aWholeModelInOneFileComesBackAsTheSameFile(String name) throws IOException {
        Cli cli = Cli.english(folder);
        cli.run("examples", "automation", "-o", "m.keyweave");
        assertEquals(0, cli.run("export", "m.keyweave", "-o", name).code());
        assertEquals(0, cli.run("import", "back.keyweave", "--tables", name).code());
        assertEquals(-1, Files.mismatch(folder.resolve("m.keyweave"), folder.resolve("back.keyweave")));
        assertEquals(4, cli.run("export", "m.keyweave", "-o", name).code());
        assertEquals(0, cli.run("export", "m.keyweave", "-o", name, "--overwrite").code());
    }

    @Test
    void cardsAndCalendarAreCountedInTheUsersLanguage() throws IOException {
        Cli cli = Cli.english(folder);
        cli.run("examples", "automation", "-o", "m.keyweave");
        String cards = cli.run("export", "m.keyweave", "-o", "p.vcf", "--customers-only").out();
        long count = Files.readString(folder.resolve("p.vcf")).lines().filter("BEGIN:VCARD"::equals).count();
        assertTrue(cards.contains(count + " address cards written"), cards);
        String calendar = cli.run("export", "m.keyweave", "-o", "p.ics", "--calendar", "contacts", "--as-of",
                "2026-11-27", "--lang", "zh").out();
        String text = Files.readString(folder.resolve("p.ics"));
        long entries = text.lines().filter("BEGIN:VEVENT"::equals).count();
        assertTrue(calendar.contains("已写出 " + entries + " 条日程"), calendar);
        assertTrue(entries > 5 && text.contains("SUMMARY:联系 "), text);
    }

    @Test
    void theSchemaIsPrintedWithoutAModel() {
        Cli.Result result = Cli.english(folder).run("export", "--schema");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("https://json-schema.org/draft/2020-12/schema"));
    }

    @Test
    void theNetworkIsWrittenAndNothingIsReplaced() throws IOException {
        Cli cli = Cli.english(folder);
        cli.model();
        assertEquals(0, cli.run("export", "m.keyweave", "--to", "graphml", "-o", "n.graphml").code());
        assertTrue(Files.readString(folder.resolve("n.graphml")).contains("<data key=\"n_label\">陈磊</data>"));
        assertEquals(4, cli.run("export", "m.keyweave", "-o", "n.graphml").code());
        assertEquals(4, cli.run("export", "m.keyweave", "-o", "no/such/folder").code());
        assertEquals(2, cli.run("export", "m.keyweave").code());
        assertEquals(2, cli.run("export", "-o", "x.json").code());
        assertEquals(2, cli.run("export", "m.keyweave", "-o", "x.json", "--account", "Northgate").code());
        assertEquals(2, cli.run("export", "m.keyweave", "-o", "x.vcf", "--account", "nobody of that name").code());
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith(".keyweave")));
        }
    }
}
