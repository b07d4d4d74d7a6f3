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
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs that are wrong as a whole end with 3 and a message that names file, place and remedy. */
class BadInputTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String ROOT = "<keyweave:Portfolio xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
            + "xmlns:keyweave=\"https://keyweave.org/model/1.0\"";

    static Stream<Arguments> models() {
        return Stream.of(
                Arguments.of("truncated", HEAD + ROOT + "><accounts name=\"x\"", ", line 2"),
                Arguments.of("wrong namespace", HEAD + ROOT.replace("keyweave.org", "other.org") + "/>", ", line 2"),
                Arguments.of("entity bomb", HEAD + "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>" + ROOT
                        + " name=\"&b;\"/>", ", line 2"),
                Arguments.of("external entity", HEAD + "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + ROOT
                        + " name=\"&a;\"/>", ", line 2"),
                Arguments.of("deep", HEAD + ROOT + ">" + "<supplier><units>".repeat(50_000), ""),
                Arguments.of("empty", "", ""),
                Arguments.of("no XML", "name,department\nAnn,Sales\n", ", line 1"),
                Arguments.of("other root", HEAD + ROOT.replace("Portfolio", "Methodology") + "/>", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    void badModelsAreRefused(String name, String content, String place, @TempDir Path folder) throws IOException {
        Path file = folder.resolve("bad.keyweave");
        Files.writeString(file, content);
        Files.writeString(folder.resolve("p.csv"), "name\nAnn\n");
        Cli cli = Cli.english(folder);
        for (String command : new String[] {"analyze bad.keyweave", "validate bad.keyweave", "advise bad.keyweave",
            "simulate bad.keyweave --worst", "import bad.keyweave --people p.csv"}) {
            Cli.Result result = cli.run(command.split(" "));
            assertEquals(3, result.code(), command + result);
            assertTrue(result.err().replaceAll("\\s+", " ").contains("bad.keyweave" + place), result.err());
            assertFalse(result.err().contains("\tat "), result.err());
            assertEquals("", result.out());
        }
        assertEquals(content, Files.readString(file));
    }

    static Stream<Arguments> tables() {
        byte[] gb = "姓名\n张伟\n".getBytes(Charset.forName("GB18030"));
        byte[] utf = "李娜,王芳\n".getBytes(StandardCharsets.UTF_8);
        byte[] mixed = new byte[utf.length + gb.length];
        System.arraycopy(utf, 0, mixed, 0, utf.length);
        System.arraycopy(gb, 0, mixed, utf.length, gb.length);
        return Stream.of(
                Arguments.of("empty", new byte[0], "p.csv"),
                Arguments.of("mixed encodings", mixed, "p.csv:2"),
                Arguments.of("Latin-1", "name\nMüller\n".getBytes(StandardCharsets.ISO_8859_1), "p.csv:2"),
                Arguments.of("spreadsheet", new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "p.csv"),
                Arguments.of("binary", new byte[] {'n', 'a', 'm', 'e', '\n', 0, 1, 2}, "p.csv:2"),
                Arguments.of("open quote", "name,title\nAnn,\"Boss\nBob,x\n".getBytes(StandardCharsets.UTF_8),
                        "p.csv:2"),
                Arguments.of("unknown headers", "Vorname,Nachname\nA,B\n".getBytes(StandardCharsets.UTF_8), "p.csv:1"),
                Arguments.of("header twice", "name,姓名\nA,B\n".getBytes(StandardCharsets.UTF_8), "p.csv:1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void badTablesAreRefused(String name, byte[] content, String place, @TempDir Path folder) throws IOException {
        Cli cli = Cli.english(folder);
        cli.run("new", "m", "--account", "Best");
        byte[] before = Files.readAllBytes(folder.resolve("m.keyweave"));
        Files.write(folder.resolve("p.csv"), content);
        for (String language : new String[] {"en", "zh"}) {
            Cli.Result result = cli.run("import", "m.keyweave", "--people", "p.csv", "--lang", language);
            assertEquals(3, result.code(), result.toString());
            assertTrue(result.err().contains(place + ":"), result.err());
            assertTrue(result.err().lines().count() >= 2, "says what to do: " + result.err());
        }
        assertEquals(-1, java.util.Arrays.mismatch(before, Files.readAllBytes(folder.resolve("m.keyweave"))));
    }
}
