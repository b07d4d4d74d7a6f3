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

    @Test
    void theNetworkIsWrittenAndNothingIsReplaced() throws IOException {
        Cli cli = Cli.english(folder);
        cli.model();
        assertEquals(0, cli.run("export", "m.keyweave", "--to", "graphml", "-o", "n.graphml").code());
        assertTrue(Files.readString(folder.resolve("n.graphml")).contains("<data key=\"n_label\">陈磊</data>"));
        assertEquals(4, cli.run("export", "m.keyweave", "-o", "n.graphml").code());
        assertEquals(4, cli.run("export", "m.keyweave", "-o", "no/such/folder").code());
        assertEquals(2, cli.run("export", "m.keyweave").code());
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.getFileName().toString().startsWith(".keyweave")));
        }
    }
}
