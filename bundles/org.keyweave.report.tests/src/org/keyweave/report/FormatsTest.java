/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;

class FormatsTest {

    @Test
    void sameModelGivesSameBytes() throws IOException, InterruptedException {
        Map<ReportFormat, byte[]> first = new EnumMap<>(ReportFormat.class);
        ReportData once = report(ReportKind.PORTFOLIO, "zh");
        for (ReportFormat format : ReportFormat.values()) {
            first.put(format, Samples.bytes(format, once));
        }
        long then = System.nanoTime();
        ReportData again = Samples.report(ReportKind.PORTFOLIO, Samples.portfolio("automation", "zh"), "zh");
        again.blocks(Block.Diagram.class).forEach(diagram -> diagram.drawing().picture());
        // ZIP dates have a step of two seconds.
        Thread.sleep(Math.max(0, 2100 - (System.nanoTime() - then) / 1_000_000));
        for (ReportFormat format : ReportFormat.values()) {
            assertArrayEquals(first.get(format), Samples.bytes(format, again), format.name());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void htmlNeedsNothingFromElsewhere(String language) throws IOException, NoSuchAlgorithmException {
        String page = new String(Samples.bytes(ReportFormat.HTML, report(ReportKind.ACCOUNT_PLAN, language)),
                StandardCharsets.UTF_8);
        assertFalse(Pattern.compile("(src|href|action)=\"(?!#|data:)").matcher(page).find());
        assertFalse(Pattern.compile("url\\((?!['\"]?(#|data:))").matcher(page).find());
        assertFalse(page.contains("@import"));
        Matcher script = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL).matcher(page);
        assertTrue(script.find());
        String digest = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
                .digest(script.group(1).getBytes(StandardCharsets.UTF_8)));
        assertTrue(page.contains("script-src 'sha256-" + digest + "'"));
    }

    @Test
    void workbookHasTypedCells() throws IOException {
        byte[] file = Samples.bytes(ReportFormat.XLSX, report(ReportKind.PORTFOLIO, "en"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheet("Accounts by revenue");
            XSSFRow row = sheet.getRow(1);
            assertEquals(CellType.STRING, row.getCell(1).getCellType());
            assertEquals(CellType.NUMERIC, row.getCell(2).getCellType());
            assertEquals("#,##0", row.getCell(2).getCellStyle().getDataFormatString());
            assertEquals("0.0%", row.getCell(3).getCellStyle().getDataFormatString());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertNotNull(sheet.getCTWorksheet().getAutoFilter());
            XSSFSheet charts = book.getSheet("Charts");
            assertEquals(report(ReportKind.PORTFOLIO, "en").blocks(Block.Chart.class).size(),
                    charts.getDrawingPatriarch().getCharts().size());
            assertEquals("&A  &P / &N", sheet.getFooter().getRight());
            XSSFSheet cover = book.getSheetAt(0);
            boolean dated = false;
            for (int r = 1; r <= cover.getLastRowNum(); r++) {
                dated |= cover.getRow(r).getCell(1).getCellType() == CellType.NUMERIC
                        && DateUtil.isCellDateFormatted(cover.getRow(r).getCell(1));
            }
            assertTrue(dated, "the day of the report is a date");
        }
    }

    /** A name of a sheet has 31 characters at the most; a longer caption ends at a mark or a word. */
    @Test
    void sheetsHaveNamesOfWholeWords() throws IOException {
        byte[] file = Samples.bytes(ReportFormat.XLSX, report(ReportKind.CHANGES, "en"));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            assertNotNull(book.getSheet("New and resolved findings"), "cut before the mark");
            String text = new String(Samples.bytes(ReportFormat.MD, report(ReportKind.CHANGES, "en")),
                    StandardCharsets.UTF_8);
            Set<String> words = new HashSet<>(List.of(text.split("[^\\p{L}\\p{N}]+")));
            book.forEach(sheet -> {
                String[] parts = sheet.getSheetName().split("[^\\p{L}\\p{N}]+");
                assertTrue(words.contains(parts[parts.length - 1]), sheet.getSheetName());
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void pdfEmbedsItsFontsAndCanBeRead(String language) throws IOException {
        ReportData report = report(ReportKind.WHAT_IF, language);
        try (PDDocument document = Loader.loadPDF(Samples.bytes(ReportFormat.PDF, report))) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(report.title()), text);
            assertTrue(text.contains(report.sections().get(0).title().substring(0, 4)), text);
            assertNotNull(document.getDocumentCatalog().getDocumentOutline().getFirstChild());
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
                    fonts++;
                }
            }
            assertTrue(fonts > 0);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void wordDocumentOpensWithEveryFieldFilled(String language) throws IOException {
        ReportData report = report(ReportKind.ACCOUNT_PLAN, language);
        byte[] file = Samples.bytes(ReportFormat.DOCX, report);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            String text = document.getParagraphs().stream().map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            assertFalse(text.contains("${"), text);
            assertFalse(text.codePoints().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF),
                    "the place of the sections is gone");
            assertTrue(text.contains(report.subtitle()) && text.contains("model.keyweave"), text);
            assertTrue(document.getTables().size() >= report.blocks(Block.Table.class).size());
            assertEquals(report.blocks(Block.Diagram.class).size(), document.getAllPictures().size());
            assertEquals(report.blocks(Block.Chart.class).size(), document.getCharts().size());
            Set<String> bookmarks = new HashSet<>();
            document.getParagraphs().forEach(paragraph -> paragraph.getCTP().getBookmarkStartList()
                    .forEach(mark -> assertTrue(bookmarks.add(mark.getName()), mark.getName())));
            document.getParagraphs().forEach(paragraph -> paragraph.getCTP().getHyperlinkList()
                    .forEach(link -> assertTrue(bookmarks.contains(link.getAnchor()), link.getAnchor())));
            assertEquals(report.sections().size() + 1, document.getParagraphs().stream()
                    .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading")).count());
            List<Long> ids = document.getParagraphs().stream().flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getCTR().getDrawingList().stream())
                    .map(drawing -> drawing.getInlineArray(0).getDocPr().getId()).toList();
            assertEquals(ids.size(), new HashSet<>(ids).size(), "ids of drawings are unique");
        }
    }

    private static ReportData report(ReportKind kind, String language) throws IOException {
        return ReportSamples.report(kind, "automation", language);
    }
}
