/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.importing.ImportTable;

/** Files made to bring a reader down, or to make it tell what it may see. */
class HostileFilesTest {

    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";

    @TempDir
    private Path folder;

    private ExchangeException refused(Path file) {
        return assertThrows(ExchangeException.class, () -> {
            for (ImportTable table : SourceFile.open(file, file.getFileName().toString(), SourceOptions.detect())
                    .tables(null, null, false)) {
                table.source().read(row -> {
                });
            }
        });
    }

    /** A sound workbook with one of its parts replaced. */
    private Path workbook(String part, byte[] content) throws IOException {
        Path sound = Workbooks.write(folder.resolve("sound.xlsx"),
                Map.of("People", List.of(List.of("Name"), List.of("Ann"))));
        Path file = folder.resolve("a.xlsx");
        try (ZipFile zip = new ZipFile(sound.toFile()); ZipOutputStream out = new ZipOutputStream(
                Files.newOutputStream(file))) {
            for (ZipEntry entry : zip.stream().toList()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals(part) ? content : zip.getInputStream(entry).readAllBytes());
            }
        }
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml"})
    void entitiesInAWorkbookAreRefused(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "4711");
        for (String type : List.of(LAUGHS, "<!DOCTYPE x [<!ENTITY d SYSTEM \"" + secret.toUri() + "\">]>")) {
            ExchangeException e = refused(workbook(part, ("<?xml version=\"1.0\"?>" + type
                    + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&d;</t></si>"
                    + "</sst>")
                            .getBytes(StandardCharsets.UTF_8)));
            assertFalse(e.getMessage().contains("4711"));
        }
    }

    @Test
    void entitiesInAGraphAreRefused() throws IOException {
        Path file = folder.resolve("a.graphml");
        Path secret = Files.writeString(folder.resolve("secret.txt"), "4711");
        for (String type : List.of(LAUGHS, "<!DOCTYPE x [<!ENTITY d SYSTEM \"" + secret.toUri() + "\">]>",
                "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">")) {
            Files.writeString(file, type + "<graphml><graph><node id=\"a\"><data key=\"label\">&d;</data></node>"
                    + "</graph></graphml>");
            assertEquals("xml.entities", refused(file).reason().key());
        }
    }

    @Test
    void aZipBombIsRefusedBeforeItIsUnpacked() throws IOException {
        Path file = workbook("xl/worksheets/sheet1.xml", new byte[24 * 1024 * 1024]);
        assertEquals("xlsx.bomb", refused(file).reason().key());
    }

    @Test
    void aWorkbookOfThousandsOfPartsIsRefused() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream bytes = Files.newOutputStream(file); ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 2_500; i++) {
                out.putNextEntry(new ZipEntry("xl/worksheets/sheet" + i + ".xml"));
            }
        }
        assertEquals("xlsx.bomb", refused(file).reason().key());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/workbook.xml", "[Content_Types].xml", "_rels/.rels",
        "xl/styles.xml"})
    void aDamagedWorkbookIsRefused(String part) throws IOException {
        assertEquals("xlsx.damaged", refused(workbook(part, "<x".getBytes(StandardCharsets.UTF_8))).reason().key());
    }

    @Test
    void aZipFileThatIsNoWorkbookIsRefused() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("letter.txt"));
        }
        assertEquals("xlsx.damaged", refused(file).reason().key());
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertEquals("xlsx.damaged", refused(file).reason().key());
    }

    @Test
    void aDeepGraphIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.graphml"), "<graphml>" + "<graph>".repeat(100_000));
        assertEquals("graph.huge", refused(file).reason().key());
    }

    @Test
    void aLineOfAMailboxWithoutEndDoesNotFillTheMemory() throws IOException {
        Path file = folder.resolve("a.mbox");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("From x\nTo: ".getBytes(StandardCharsets.US_ASCII));
            byte[] block = "a".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 40; i++) {
                out.write(block);
            }
        }
        int[] rows = new int[1];
        try {
            SourceFile.open(file, "a.mbox", SourceOptions.detect()).tables(null, null, false).get(0).source()
                    .read(row -> rows[0] += row.cells().get(3).length());
        } catch (ExchangeException e) {
            throw new AssertionError(e);
        }
        assertFalse(rows[0] > 300_000, String.valueOf(rows[0]));
    }

    @Test
    void aSeriesWithoutEndEnds() throws Exception {
        Path file = Files.writeString(folder.resolve("a.ics"), "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\n"
                + "DTSTART:19000101T000000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\nEND:VCALENDAR\n");
        int[] rows = new int[1];
        SourceFile.open(file, "a.ics", SourceOptions.detect()).tables(null, null, false).get(0).source()
                .read(row -> rows[0]++);
        assertEquals(1, rows[0]);
    }
}
