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
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.importing.ImportTable;
import org.keyweave.exchange.importing.TableKind;
import org.keyweave.exchange.table.Row;

class SourceFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "a.csv|name,title\\n|CSV", "a.vcf|name\\n|VCARD", "a.txt|BEGIN:VCARD\\nVERSION:3.0|VCARD",
        "a.csv|~FEFF~begin:vcard|VCARD", "a|BEGIN:VCALENDAR\\n|ICALENDAR", "a.ics||ICALENDAR",
        "a.xml|<?xml version=\"1.0\"?>\\n<graphml xmlns=\"x\">|GRAPHML", "a.graphml|<x/>|GRAPHML",
        "Inbox|From ann@x.example Mon Jan  5 09:00:00 2026\\nDate: x|MBOX", "a.csv|From Bob to Ann\\nx,y|CSV",
        "a.mbox||MBOX", "a.xlsx|name,title\\n|CSV", "a.csv|PK~3~~4~x|XLSX", "a.weird|name\\n|CSV"})
    void contentThenNameSaysWhatAFileIs(String name, String content, SourceFormat format) {
        String text = content == null ? "" : content.translateEscapes().replace("~FEFF~", "\uFEFF")
                .replace("~3~", "\u0003").replace("~4~", "\u0004");
        assertEquals(format, SourceFormat.detect(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void cardsInEveryEncodingAreRead(String encoding) throws Exception {
        String mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        Path file = folder.resolve("a.vcf");
        Files.write(file, (mark + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\u5F20\u4F1F\r\nORG:\u8FDC\u5927\u96C6\u56E2;"
                + "\u91C7\u8D2D\u90E8\r\nTITLE:\u91C7\u8D2D\u7ECF\u7406\r\nEND:VCARD\r\n")
                        .getBytes(Charset.forName(encoding)));
        assertEquals(List.of("1 ||\u5F20\u4F1F|\u8FDC\u5927\u96C6\u56E2|\u91C7\u8D2D\u90E8|"
                + "\u91C7\u8D2D\u7ECF\u7406|||"), rows(file, null));
    }

    private List<String> rows(Path file, TableKind kind) throws ExchangeException {
        List<String> rows = new ArrayList<>();
        for (ImportTable table : tables(file, kind)) {
            table.source().read(row -> rows.add(text(row)));
        }
        return rows;
    }

    private static String text(Row row) {
        return row.line() + " " + String.join("|", row.cells());
    }

    private List<ImportTable> tables(Path file, TableKind kind) throws ExchangeException {
        return SourceFile.open(file, file.getFileName().toString(), SourceOptions.detect()).tables(kind, null, false);
    }

    @Test
    void aSheetSaysWhatACellIsWhateverItsFormatShows() throws Exception {
        Path file = Workbooks.write(folder.resolve("a.xlsx"), Map.of("People", List.of(
                List.of("Name", "Active from", "Decision weight", "Code", "Phone"),
                List.of("Dora", LocalDate.of(2026, 3, 4), 0.1 + 0.2, 7, "007"),
                List.of("=CONCATENATE(\"A\",\"nn\")", LocalDate.of(2025, 12, 31), 0.05, true, "=1/0"))));
        assertEquals(List.of("1 Name|Active from|Decision weight|Code|Phone",
                "2 Dora|2026-03-04|0.30000000000000004|7|007", "3 Ann|2025-12-31|0.05|TRUE|#DIV/0!"),
                rows(file, null));
    }

    @Test
    void everySheetThatHoldsATableIsTakenAndOthersArePassedOver() throws Exception {
        Map<String, List<List<?>>> sheets = new LinkedHashMap<>();
        sheets.put("Read me", List.of(List.of("How to use this workbook")));
        sheets.put("\u8054\u7CFB\u4EBA", List.of(List.of("\u59D3\u540D", "\u90E8\u95E8"),
                List.of("\u5F20\u4F1F", "\u91C7\u8D2D\u90E8")));
        sheets.put("Log", List.of(List.of("Date", "Supplier people", "Customer people"), List.of("x", "y", "z")));
        sheets.put("Empty", List.of());
        Path file = Workbooks.write(folder.resolve("a.xlsx"), sheets);
        assertEquals(List.of("PEOPLE a.xlsx[\u8054\u7CFB\u4EBA]", "INTERACTIONS a.xlsx[Log]"),
                tables(file, null).stream().map(table -> table.kind() + " " + table.source().name()).toList());
        assertEquals(1, tables(file, TableKind.INTERACTIONS).size());
        assertEquals("xlsx.noTable", refused(file, TableKind.COMBINED));
        assertEquals("xlsx.sheet", assertThrows(ExchangeException.class, () -> SourceFile.open(file, "a",
                SourceOptions.detect().withSheet("Shoes")).tables(null, null, false)).reason().key());
    }

    private String refused(Path file, TableKind kind) {
        return assertThrows(ExchangeException.class, () -> rows(file, kind)).reason().key();
    }

    @ParameterizedTest
    @CsvSource({"a.csv,'shoe,size\n1,2\n',source.unclear", "a.vcf,'BEGIN:VCALENDAR\nEND:VCALENDAR\n',",
        "a.vcf,nothing,vcard.empty", "a.ics,nothing,calendar.empty", "a.mbox,nothing,mail.empty",
        "a.graphml,<graphml/>,graph.empty", "a.graphml,<svg/>,graph.other", "a.graphml,<graphml><node,graph.broken",
        "a.xls,\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1,csv.spreadsheet", "a.csv,'',csv.empty"})
    void whatIsNoSuchFileIsRefused(String name, String content, String key) throws Exception {
        Path file = folder.resolve(name);
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
        if (key == null) {
            assertEquals(List.of(), rows(file, null), "an empty calendar");
        } else {
            assertEquals(key, refused(file, null));
        }
    }

    @Test
    void oneKindOfFileHoldsOneKindOfTable() throws Exception {
        Path file = Files.writeString(folder.resolve("a.ics"), "BEGIN:VCALENDAR\nEND:VCALENDAR\n");
        assertEquals("source.kind.icalendar", refused(file, TableKind.PEOPLE));
    }
}
