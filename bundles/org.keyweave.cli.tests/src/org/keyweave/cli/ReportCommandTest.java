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
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code keyweave report}: exit codes, templates copied out and used, nothing half-written. */
class ReportCommandTest {

    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void model() throws IOException {
        cli = Cli.english(folder);
        cli.model();
        Files.writeString(folder.resolve("broken.pptx"), "no presentation");
        Files.writeString(folder.resolve("there.docx"), "mine");
    }

    @ParameterizedTest
    @CsvSource({"0,report m.keyweave --kind portfolio --out r.html", "0,report m.keyweave --kind audit --out r.xlsx",
        "0,report --copy-template docx", "0,report --copy-template own.pptx",
        "2,report", "2,report m.keyweave", "2,report m.keyweave --out r.odt", "2,report m.keyweave --kind x --out r.md",
        "2,report m.keyweave --out r.md --template own.docx", "2,report --copy-template html",
        "2,report --copy-template own.odt", "2,report m.keyweave --account Nobody --out r.md",
        "3,report missing.keyweave --out r.md", "3,report m.keyweave --out r.pptx --template missing.pptx",
        "3,report m.keyweave --out r.pptx --template broken.pptx", "4,report m.keyweave --out nowhere/r.md",
        "4,report --copy-template there.docx"})
    void endsAsItShould(int code, String arguments) throws IOException {
        Cli.Result result = cli.run(arguments.split(" "));
        assertEquals(code, result.code(), result.toString());
        assertEquals(code > 1, !result.err().isEmpty(), result.toString());
        assertEquals("mine", Files.readString(folder.resolve("there.docx")));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.filter(file -> file.toString().endsWith(".tmp")).toList());
        }
        assertTrue(code == 0 || !Files.exists(folder.resolve("r.pptx")), "nothing is written that was refused");
    }

    @Test
    void templateIsCopiedOutAndUsed() throws IOException {
        assertEquals(0, cli.run("report", "--copy-template", "pptx").code());
        assertTrue(Files.size(folder.resolve("report.pptx")) > 10_000);
        Cli.Result result = cli.run("report", "m.keyweave", "--kind", "portfolio", "--out", "r.pptx", "--template",
                "report.pptx");
        assertEquals(0, result.code(), result.toString());
        assertTrue(Files.size(folder.resolve("r.pptx")) > 20_000);
    }
}
