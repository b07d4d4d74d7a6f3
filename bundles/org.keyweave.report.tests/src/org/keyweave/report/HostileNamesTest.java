/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyweave.report.content.CleanText;
import org.keyweave.report.content.ReportKind;

import com.google.gson.JsonParser;

class HostileNamesTest {

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void htmlRunsNothing(ReportKind kind) throws IOException {
        String page = text(ReportFormat.HTML, kind);
        assertEquals(1, Pattern.compile("<script").matcher(page).results().count());
        assertEquals(1, Pattern.compile("</title></head>|</title>\\s*<style>").matcher(page).results().count());
        assertFalse(page.contains("<img"), "no element from a name");
        assertFalse(page.contains("<svg onload"), "no element from a name");
        String tags = page.replaceAll("\"[^\"]*\"", "\"\"");
        assertFalse(Pattern.compile("<[^>]*\\s(?i:on\\w+)\\s*=").matcher(tags).find(), "no handler of an event");
        assertFalse(page.codePoints().anyMatch(c -> c < 32 && c != '\n' || c >= 0x202A && c <= 0x202E));
        assertTrue(Pattern.compile("&lt;script&gt;alert\\(\\d\\)").matcher(page).find(), "the name is shown as it is");
    }

    @Test
    void templatesInNotesStayText() throws IOException {
        assertTrue(text(ReportFormat.HTML, ReportKind.ACCOUNT_PLAN).contains("${report.title()}"));
    }

    @Test
    void onlyCellsWithLongWordsBreakThem() throws IOException {
        String page = text(ReportFormat.HTML, ReportKind.ACCOUNT_PLAN);
        assertTrue(page.contains("<td class=\"plain free\"><bdi>=HYPERLINK"), "an address may be broken");
        assertTrue(page.contains("<td class=\"plain\"><bdi>Chen Lei"), "a short word stays whole");
    }

    @Test
    void workbookHoldsNoFormula() throws IOException {
        byte[] file = Samples.bytes(ReportFormat.XLSX, ReportSamples.hostile(ReportKind.ACCOUNT_PLAN));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            boolean[] seen = new boolean[1];
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertFalse(cell.getCellType() == CellType.FORMULA, cell.getAddress().toString());
                if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().startsWith("=")) {
                    seen[0] = true;
                    assertTrue(cell.getCellStyle().getQuotePrefixed(), cell.getStringCellValue());
                }
            })));
            assertTrue(seen[0], "the text that looks like a formula is there");
        }
    }

    @Test
    void slidesShowTheNames() throws IOException {
        byte[] file = Samples.bytes(ReportFormat.PPTX, ReportSamples.hostile(ReportKind.AUDIT));
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            String all = show.getSlides().stream().flatMap(slide -> slide.getShapes().stream())
                    .filter(XSLFTextShape.class::isInstance).map(shape -> ((XSLFTextShape) shape).getText())
                    .collect(Collectors.joining("\n"));
            assertTrue(all.contains("</title></style><img src=x onerror=alert(2)>"), all);
            assertFalse(all.codePoints().anyMatch(c -> c < 32 && c != '\n' && c != 11 || c >= 0x202A && c <= 0x202E));
        }
    }

    @Test
    void wordDocumentShowsTheNamesAndRunsNoField() throws IOException {
        byte[] file = Samples.bytes(ReportFormat.DOCX, ReportSamples.hostile(ReportKind.ACCOUNT_PLAN));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            String all = document.getParagraphs().stream().map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            assertTrue(all.contains("</title></style><img src=x onerror=alert(2)>"), all);
            assertTrue(all.contains("${report.title()} <#list 1..9 as i>${i}</#list>"), "the note is not run");
        }
    }

    @Test
    void pdfShowsTheNames() throws IOException {
        byte[] file = Samples.bytes(ReportFormat.PDF, ReportSamples.hostile(ReportKind.ACCOUNT_PLAN));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertTrue(new PDFTextStripper().getText(document).contains("onerror=alert(2)"));
        }
    }

    @Test
    void jsonAndMarkdownStayWhole() throws IOException {
        assertTrue(JsonParser.parseString(text(ReportFormat.JSON, ReportKind.AUDIT)).isJsonObject());
        String markdown = text(ReportFormat.MD, ReportKind.ACCOUNT_PLAN);
        assertFalse(Pattern.compile("(?<!\\\\)<").matcher(markdown).find(), "markup is escaped");
        assertFalse(markdown.contains("[a](javascript"), "links are escaped");
    }

    @Test
    void cleaningLeavesGoodTextAlone() {
        assertEquals("a\tb\n中\uD83D\uDE00\u200F", CleanText.of("a\tb\n中\uD83D\uDE00\u200F"));
        assertEquals("abcd", CleanText.of("a\u0000b\u202Ec\uD83Dd\uFFFF"));
        assertEquals("", CleanText.of(null));
    }

    private static String text(ReportFormat format, ReportKind kind) throws IOException {
        return new String(Samples.bytes(format, ReportSamples.hostile(kind)), StandardCharsets.UTF_8);
    }
}
