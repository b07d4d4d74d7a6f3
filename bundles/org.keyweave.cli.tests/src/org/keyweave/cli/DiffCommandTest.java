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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.model.Account;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.io.ModelFile;

/** {@code keyweave diff}: exit codes, files, and what git needs. */
class DiffCommandTest {

    private static final String DATES = " --old-as-of 2026-05-31 --as-of 2027-06-30";

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void model() throws IOException {
        cli = Cli.english(folder);
        cli.model();
        Files.copy(folder.resolve("m.keyweave"), folder.resolve("n.keyweave"));
        Files.writeString(folder.resolve("broken.keyweave"), "<keyweave:Portfolio");
    }

    private Cli.Result run(String arguments) {
        return cli.run(arguments.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"0,diff m.keyweave n.keyweave", "0,diff m.keyweave n.keyweave --fail-on any",
        "0,diff m.keyweave n.keyweave --old-as-of 2026-05-31 --as-of 2027-06-30",
        "1,diff m.keyweave n.keyweave --fail-on any --old-as-of 2026-05-31 --as-of 2027-06-30",
        "1,diff m.keyweave n.keyweave --fail-on worse --old-as-of 2026-05-31 --as-of 2027-06-30",
        "2,diff m.keyweave", "2,diff", "2,diff m.keyweave n.keyweave surplus",
        "2,diff m.keyweave n.keyweave --account Nobody", "2,diff m.keyweave n.keyweave --format yaml",
        "2,diff m.keyweave n.keyweave --out x.unknown", "2,validate m.keyweave --format html",
        "3,diff m.keyweave missing.keyweave", "3,diff missing.keyweave n.keyweave",
        "3,diff m.keyweave broken.keyweave", "3,diff --textconv missing.keyweave",
        "4,diff m.keyweave n.keyweave --out nowhere/x.html",
        "0,report m.keyweave --kind portfolio --since 2026-05-31 --out c.md",
        "0,report m.keyweave --kind changes --since n.keyweave --out c.json",
        "2,report m.keyweave --kind changes --out c.md",
        "2,report m.keyweave --kind changes --since 2026-13-31 --out c.md",
        "3,report m.keyweave --kind changes --since missing.keyweave --out c.md",
        "4,report m.keyweave --kind portfolio --out nowhere/c.md"})
    void endsAsItShould(int code, String arguments) {
        Cli.Result result = run(arguments);
        assertEquals(code, result.code(), result.toString());
        assertEquals(code > 1, !result.err().isEmpty(), result.toString());
    }

    @Test
    void theSameModelHasNoDifference() {
        Cli.Result result = run("diff m.keyweave n.keyweave");
        assertTrue(result.out().endsWith("Nothing has changed." + System.lineSeparator()), result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.txt", "x.json", "x.html", "x.md", "x.xlsx"})
    void writesAFileWholeAndTheSameTwice(String name) throws IOException {
        assertEquals(0, run("diff m.keyweave n.keyweave" + DATES + " --out " + name).code());
        byte[] first = Files.readAllBytes(folder.resolve(name));
        assertEquals(0, run("diff m.keyweave n.keyweave" + DATES + " --out " + name).code());
        assertEquals(new String(first, StandardCharsets.ISO_8859_1),
                Files.readString(folder.resolve(name), StandardCharsets.ISO_8859_1));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.filter(file -> file.toString().endsWith(".tmp")).toList());
        }
    }

    @Test
    void printsAPageToStandardOutput() {
        String page = run("diff m.keyweave n.keyweave --format html" + DATES).out();
        assertTrue(page.startsWith("<!DOCTYPE html>"), page.substring(0, 80));
        assertTrue(page.contains("What matters first"), "the page of the changes");
    }

    @Test
    void oneAccountLeavesTheRestOut() {
        String some = run("diff m.keyweave n.keyweave --account Best" + DATES).out();
        assertTrue(some.contains("Best"), some);
        assertFalse(some.contains("Portfolio and supplier"), some);
    }

    @Test
    void theHelpNamesAllFormsWithoutGaps() {
        String help = run("diff --help").out().replace(System.lineSeparator(), "\n");
        assertTrue(help.contains("--format=text|json|html"), help);
        assertFalse(help.contains("\n\n\n"), help);
        assertTrue(run("validate --help").out().contains("--format=text|json "), "only diff knows HTML");
    }

    @Test
    void listsAModelLineByLineForGit() {
        Cli.Result result = run("diff --textconv m.keyweave");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("    Person Ann Miller"), result.out());
        assertEquals(result.out(), run("diff --textconv n.keyweave").out());
    }

    /** Moves the account of a model to a file of its own, and lets the first of its people leave. */
    private void split(boolean leaves) throws IOException {
        LoadedModel model = ModelFile.load(folder.resolve("n.keyweave"));
        Account account = model.requirePortfolio().getAccounts().get(0);
        Files.createDirectory(folder.resolve("accounts"));
        ModelFile.extract(model, account, folder.resolve("accounts/best one.keyweave"));
        if (leaves) {
            account.getAllPeople().get(0).setActiveUntil(LocalDate.of(2026, 1, 31));
        }
        ModelFile.save(model);
    }

    @Test
    void anAccountThatMovedToItsOwnFileIsTheSame() throws IOException {
        split(false);
        assertTrue(run("diff m.keyweave n.keyweave").out().contains("Nothing has changed."));
    }

    @Test
    void accountsInTheirOwnFilesAreComparedAndNamedWithThem() throws IOException {
        split(true);
        String text = run("diff m.keyweave n.keyweave").out();
        assertTrue(text.contains("Best (accounts/best one.keyweave)"), text);
        assertTrue(text.contains("Ann Miller"), text);
        String json = run("diff m.keyweave n.keyweave --format json").out();
        assertTrue(json.contains("\"" + folder.resolve("accounts/best one.keyweave") + "\""), json);
        assertTrue(run("diff m.keyweave n.keyweave --format html").out().contains("accounts/best one.keyweave"));
    }

    @Test
    void aMissingFileOfAnAccountIsNoDifference() throws IOException {
        split(false);
        Files.delete(folder.resolve("accounts/best one.keyweave"));
        Cli.Result result = run("diff m.keyweave n.keyweave");
        assertEquals(3, result.code());
        assertTrue(result.err().contains("best one.keyweave") && result.err().contains("incomplete"), result.err());
        assertEquals("", result.out());
    }
}
