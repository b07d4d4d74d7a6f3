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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExitCodeTest {

    @TempDir
    private Path folder;
    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.english(folder);
    }

    private void expect(ExitCode code, Cli.Result result) {
        assertEquals(code.code(), result.code(), result.toString());
        assertFalse(result.err().contains("\tat "), result.err());
    }

    @Test
    void doneIsZero() {
        expect(ExitCode.DONE, cli.run("new", "m"));
        expect(ExitCode.DONE, cli.run("analyze", "m.keyweave"));
        expect(ExitCode.DONE, cli.run("--help"));
        expect(ExitCode.DONE, cli.run("--version"));
        expect(ExitCode.DONE, cli.run("help", "import"));
        expect(ExitCode.DONE, cli.run("examples"));
        expect(ExitCode.DONE, cli.run("validate", "--list-rules"));
        expect(ExitCode.DONE, cli.run("import", "--list-columns"));
    }

    @Test
    void findingsAreOneFromTheLevelThatFails() {
        cli.run("examples", "automation");
        String model = "automation_en.keyweave";
        expect(ExitCode.FINDINGS, cli.run("validate", model));
        expect(ExitCode.FINDINGS, cli.run("validate", model, "--fail-on", "info"));
        expect(ExitCode.DONE, cli.run("validate", model, "--fail-on", "never"));
        expect(ExitCode.FINDINGS, cli.run("validate", model, "--rule", "action-overdue", "--fail-on", "warning"));
        expect(ExitCode.DONE, cli.run("validate", model, "--rule", "action-overdue"));
    }

    @Test
    void refusedRowsAreFindings() throws IOException {
        cli.run("new", "m", "--account", "Best");
        Files.writeString(folder.resolve("p.csv"), "name,level\nAnn,staff\nBob,boss\n");
        expect(ExitCode.FINDINGS, cli.run("import", "m.keyweave", "--people", "p.csv"));
        expect(ExitCode.DONE, cli.run("import", "m.keyweave", "--people", "p.csv", "--fail-on", "never"));
        expect(ExitCode.INPUT, cli.run("import", "m.keyweave", "--people", "p.csv", "--strict"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nosuchcommand", "analyze", "analyze m.keyweave surplus",
            "analyze --no-such-option m.keyweave",
        "analyze m.keyweave --format xml", "analyze m.keyweave --as-of 2026-02-30",
                "analyze m.keyweave --account Nobody",
        "validate m.keyweave --fail-on sometimes", "validate m.keyweave --rule no-such-rule",
        "simulate m.keyweave", "simulate m.keyweave --leaves Nobody", "advise m.keyweave --threads 0",
        "advise m.keyweave --threads many", "import m.keyweave", "import m.keyweave --people p.csv --encoding klingon",
        "import m.keyweave --people p.csv --delimiter star", "examples nosuchexample", "new x --currency EURO",
                "--nonsense",
        "new x --name a --name b", "new"})
    void wrongUseIsTwo(String arguments) throws IOException {
        cli.run("new", "m", "--account", "Best");
        Files.writeString(folder.resolve("p.csv"), "name\nAnn\n");
        Cli.Result result = cli.run(arguments.split(" "));
        expect(ExitCode.USAGE, result);
        assertTrue(result.err().startsWith("keyweave: "), result.err());
        assertEquals("", result.out());
    }

    @Test
    void noCommandIsTwoAndShowsTheCommands() {
        Cli.Result result = cli.run();
        expect(ExitCode.USAGE, result);
        assertTrue(result.err().contains("analyze"));
    }

    @ParameterizedTest
    @CsvSource({"analyze missing.keyweave", "validate .", "import missing.keyweave --people p.csv",
        "import m.keyweave --people missing.csv", "import m.keyweave --people .", "simulate p.csv --worst",
        "advise p.csv"})
    void badInputIsThree(String arguments) throws IOException {
        cli.run("new", "m", "--account", "Best");
        Files.writeString(folder.resolve("p.csv"), "name\nAnn\n");
        byte[] before = Files.readAllBytes(folder.resolve("m.keyweave"));
        expect(ExitCode.INPUT, cli.run(arguments.split(" ")));
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(folder.resolve("m.keyweave"))));
    }

    @Test
    void outputThatCannotBeWrittenIsFour() throws IOException {
        cli.run("new", "m", "--account", "Best");
        Files.writeString(folder.resolve("p.csv"), "name\nAnn\n");
        byte[] before = Files.readAllBytes(folder.resolve("m.keyweave"));
        expect(ExitCode.OUTPUT, cli.run("new", "m"));
        expect(ExitCode.OUTPUT, cli.run("new", "no/such/folder/m"));
        expect(ExitCode.OUTPUT, cli.run("examples", "automation", "--output", "m.keyweave"));
        expect(ExitCode.OUTPUT, cli.run("examples", "automation", "--output", "no/such/x.keyweave"));
        expect(ExitCode.OUTPUT, cli.run("import", "m.keyweave", "--people", "p.csv", "--report", "no/such/r.csv"));
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(folder.resolve("m.keyweave"))),
                "nothing is imported when the report cannot be written");
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count(), "nothing half-written stays behind");
        }
    }

    @Test
    void aDefectIsSeventyAndShowsItsTraceOnDemandOnly() {
        Cli.Result quiet = cli.run("echo", "defect");
        expect(ExitCode.DEFECT, quiet);
        assertTrue(quiet.err().contains("something broke"), quiet.err());
        Cli.Result loud = cli.run("echo", "defect", "--debug");
        assertEquals(ExitCode.DEFECT.code(), loud.code());
        assertTrue(loud.err().contains("\tat org.keyweave.cli.EchoProvider"), loud.err());
    }

    @Test
    void tooLittleMemoryIsTheInputsFault() {
        expect(ExitCode.INPUT, cli.run("echo", "memory"));
    }

    @Test
    void commandsOfOtherBundlesAreFoundAndListed() {
        assertEquals("hello" + System.lineSeparator(), cli.run("echo", "hello").out());
        assertTrue(cli.run("--help").out().contains("Print a word"));
    }

    @Test
    void languageAndDebugMayStandAnywhere() {
        assertTrue(cli.run("--lang", "zh", "nosuch").err().contains("没有"));
        assertTrue(cli.run("nosuch", "--lang=zh").err().contains("没有"));
        assertTrue(new Cli(folder, Locale.TRADITIONAL_CHINESE).run("nosuch").err().contains("没有"));
        assertTrue(new Cli(folder, Locale.GERMAN).run("nosuch").err().contains("there is no command"));
    }
}
