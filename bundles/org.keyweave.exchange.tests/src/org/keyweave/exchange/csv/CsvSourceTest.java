/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.table.Row;

class CsvSourceTest {

    private static final String CHINESE = "姓名,部门\r\n张伟,采购部\r\n李娜,技术部\r\n";

    private static List<Row> read(byte[] bytes, CsvOptions options) throws ExchangeException {
        List<Row> rows = new ArrayList<>();
        org.keyweave.exchange.csv.CsvSource.of("t.csv", bytes, options).read(rows::add);
        return rows;
    }

    private static List<Row> read(String text) throws ExchangeException {
        return read(text.getBytes(StandardCharsets.UTF_8), CsvOptions.DETECT);
    }

    private static byte[] bytes(String prefix, String text, String charset) {
        byte[] mark = new byte[prefix.length() / 2];
        for (int i = 0; i < mark.length; i++) {
            mark[i] = (byte) Integer.parseInt(prefix.substring(2 * i, 2 * i + 2), 16);
        }
        byte[] body = text.getBytes(Charset.forName(charset));
        byte[] all = new byte[mark.length + body.length];
        System.arraycopy(mark, 0, all, 0, mark.length);
        System.arraycopy(body, 0, all, mark.length, body.length);
        return all;
    }

    private static ExchangeException refusal(byte[] bytes) {
        return assertThrows(ExchangeException.class, () -> read(bytes, CsvOptions.DETECT));
    }

    @ParameterizedTest
    @CsvSource({"'',UTF-8", "EFBBBF,UTF-8", "FFFE,UTF-16LE", "FEFF,UTF-16BE", "'',GB18030"})
    void readsEveryEncoding(String mark, String charset) throws ExchangeException {
        List<Row> rows = read(bytes(mark, CHINESE, charset), CsvOptions.DETECT);
        assertEquals(List.of("张伟", "采购部"), rows.get(1).cells());
        assertEquals(3, rows.get(2).line());
    }

    @Test
    void aGivenEncodingWins() throws ExchangeException {
        byte[] latin = "name,town\nMüller,Köln\n".getBytes(StandardCharsets.ISO_8859_1);
        List<Row> rows = read(latin, new CsvOptions(Charset.forName("windows-1252"), null));
        assertEquals(List.of("Müller", "Köln"), rows.get(1).cells());
    }

    @Test
    void latinTextIsNotTakenForChinese() {
        ExchangeException e = refusal("name,town\nMüller,Köln\nJürgen,Lübeck\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("encoding.unknown", e.reason().key());
        assertEquals(2, e.line());
    }

    @Test
    void aFileOfTwoEncodingsIsRefusedWithTheLine() {
        byte[] utf8 = CHINESE.getBytes(StandardCharsets.UTF_8);
        byte[] gb = "王芳,财务部\r\n".getBytes(Charset.forName("GB18030"));
        byte[] both = new byte[utf8.length + gb.length];
        System.arraycopy(utf8, 0, both, 0, utf8.length);
        System.arraycopy(gb, 0, both, utf8.length, gb.length);
        ExchangeException e = refusal(both);
        assertEquals("encoding.mixed", e.reason().key());
        assertEquals(4, e.line());
    }

    @Test
    void aWrongEncodingNamesTheFirstBadLine() {
        ExchangeException e = assertThrows(ExchangeException.class, () -> read("a,b\nc,d\né,f\n"
                .getBytes(StandardCharsets.ISO_8859_1), new CsvOptions(StandardCharsets.UTF_8, null)));
        assertEquals("encoding.malformed", e.reason().key());
        assertEquals(3, e.line());
    }

    @Test
    void refusesWhatIsNoText() {
        assertEquals("csv.spreadsheet", refusal(new byte[] {'P', 'K', 3, 4, 20, 0}).reason().key());
        assertEquals("csv.binary", refusal(new byte[] {'a', ',', 0, '\n', 'b'}).reason().key());
        assertEquals("csv.empty", refusal(new byte[0]).reason().key());
        assertEquals("csv.empty", refusal(" \n\n".getBytes(StandardCharsets.UTF_8)).reason().key());
    }

    @Test
    void refusesMissingFilesAndFolders(@TempDir Path folder) throws IOException {
        assertEquals("file.missing", assertThrows(ExchangeException.class,
                () -> org.keyweave.exchange.csv.CsvSource.open(folder.resolve("x"), CsvOptions.DETECT)).reason().key());
        assertEquals("file.directory", assertThrows(ExchangeException.class,
                () -> org.keyweave.exchange.csv.CsvSource.open(folder, CsvOptions.DETECT)).reason().key());
        Files.writeString(folder.resolve("y"), "a,b\n");
        assertTrue(Files.exists(folder.resolve("y")));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void findsTheDelimiter(char delimiter) throws ExchangeException {
        String text = "name,title;x|y\n\"Li, Anna;\t|\",\"a\nb\"\nBo,c\n".replace(',', '\u0001')
                .replaceAll("[;|]x|y", "").replace('\u0001', delimiter).replace("\"Li" + delimiter, "\"Li,");
        assertEquals(2, read(text).get(1).cells().size(), text);
    }

    @Test
    void findsBlanksWhenNothingElseSeparates() throws ExchangeException {
        List<Row> rows = read("28820 492 938\r\n28860   267\t272\r\n28900 1 2\r\n");
        assertEquals(List.of("28820", "492", "938"), rows.get(0).cells());
        assertEquals(List.of("28860", "267", "272"), rows.get(1).cells());
    }

    @Test
    void linesAreCountedThroughQuotedBreaksAndEmptyLines() throws ExchangeException {
        List<Row> rows = read("a,b\n\n\"x\ny\nz\",1\n\n\nc,2");
        assertEquals(List.of(1, 3, 8), rows.stream().map(Row::line).toList());
        assertEquals("x\ny\nz", rows.get(1).cells().get(0));
        assertEquals("2", rows.get(2).cell(1));
        assertEquals("", rows.get(2).cell(7));
    }

    @Test
    void openQuotesAreRefusedWhereTheyBegin() {
        ExchangeException e = refusal("a,b\nc,\"d\ne,f\n".getBytes(StandardCharsets.UTF_8));
        assertEquals("csv.quote", e.reason().key());
        assertEquals(2, e.line());
        assertEquals(1, refusal("a,\"b\"c\n".getBytes(StandardCharsets.UTF_8)).line());
    }

    @Test
    void whatIsWrittenIsReadBack() throws Exception {
        Random random = new Random(7);
        String[] pieces = {"=", "+", "-", "@", "'", "\t", "\r", "\n", "\"", ",", ";", "1", "-5", "张", "\uD83D\uDE00",
                "a",
            " ", "\u202E", "＝"};
        CSVFormat format = CSVFormat.RFC4180;
        for (int i = 0; i < 2000; i++) {
            List<String> cells = new ArrayList<>(List.of("first"));
            for (int c = 0; c < 3; c++) {
                StringBuilder cell = new StringBuilder();
                for (int p = random.nextInt(5); p > 0; p--) {
                    cell.append(pieces[random.nextInt(pieces.length)]);
                }
                cells.add(cell.toString());
            }
            String line = format.format(cells.stream().map(FormulaGuard::protect).toArray());
            List<Row> rows = read(line.getBytes(StandardCharsets.UTF_8), new CsvOptions(null, Delimiter.COMMA));
            assertEquals(cells, rows.get(0).cells(), line);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@SUM(A1)", "+49 30 1", "-2+3", "\t=1", "'=1"})
    void nothingExportedRunsAsFormula(String cell) {
        assertEquals("'" + cell, FormulaGuard.protect(cell));
        assertEquals(cell, FormulaGuard.unprotect(FormulaGuard.protect(cell)));
    }

    @Test
    void negativeNumbersStayNumbers() {
        assertEquals("-5.25", FormulaGuard.protect("-5.25"));
        assertEquals("-5.25", FormulaGuard.unprotect("-5.25"));
    }
}
