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
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyweave.report.content.CleanText;
import org.keyweave.report.content.ReportKind;
import org.xml.sax.SAXException;

import com.google.gson.JsonParser;

class HostileNamesTest {

    private static final String ACCOUNT = "</title></style><img src=x onerror=alert(2)>";

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
        assertTrue(page.contains("&lt;/style&gt;&lt;img src=x onerror=alert(2)&gt;"), "the name is shown as it is");
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

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void workbookHoldsNoFormula(ReportKind kind) throws IOException {
        byte[] file = officeFile(ReportFormat.XLSX, kind);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            List<String> texts = new ArrayList<>();
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                assertFalse(cell.getCellType() == CellType.FORMULA, cell.getAddress().toString());
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                    assertTrue(!cell.getStringCellValue().startsWith("=") || cell.getCellStyle().getQuotePrefixed(),
                            cell.getStringCellValue());
                }
            })));
            assertTrue(texts.stream().anyMatch(text -> text.contains(ACCOUNT)), "the name is there");
            assertTrue(kind != ReportKind.ACCOUNT_PLAN || texts.stream().anyMatch(text -> text.startsWith("=")),
                    "the text that looks like a formula is there");
            shown(String.join("\n", texts));
        }
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void slidesShowTheNames(ReportKind kind) throws IOException {
        byte[] file = officeFile(ReportFormat.PPTX, kind);
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file));
                SlideShowExtractor<XSLFShape, XSLFTextParagraph> texts = new SlideShowExtractor<>(show)) {
            String all = texts.getText();
            assertTrue(all.contains(ACCOUNT), all);
            shown(all);
        }
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void wordDocumentShowsTheNamesAndRunsNoField(ReportKind kind) throws IOException {
        byte[] file = officeFile(ReportFormat.DOCX, kind);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor texts = new XWPFWordExtractor(document)) {
            String all = texts.getText();
            assertTrue(all.contains(ACCOUNT), all);
            shown(all);
            assertTrue(kind != ReportKind.ACCOUNT_PLAN
                    || all.contains("${report.title()} <#list 1..9 as i>${i}</#list>"), "the note is not run");
        }
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void pdfShowsTheNames(ReportKind kind) throws IOException {
        byte[] file = Samples.bytes(ReportFormat.PDF, ReportSamples.hostile(kind));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertTrue(new PDFTextStripper().getText(document).contains("onerror=alert(2)"));
            assertNull(document.getDocumentCatalog().getOpenAction());
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    assertFalse(annotation instanceof PDAnnotationLink link && link.getAction() != null
                            && !(link.getAction() instanceof PDActionGoTo), "links lead within the document only");
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReportKind.class)
    void jsonAndMarkdownStayWhole(ReportKind kind) throws IOException {
        String json = text(ReportFormat.JSON, kind);
        assertTrue(JsonParser.parseString(json).isJsonObject());
        assertFalse(json.contains("<"), "harmless in a page, too");
        String markdown = text(ReportFormat.MD, kind);
        assertFalse(Pattern.compile("(?<!\\\\)<").matcher(markdown).find(), "markup is escaped");
        assertFalse(markdown.contains("[a](javascript"), "links are escaped");
        shown(markdown);
    }

    /** No character that turns text around or is none. */
    private static void shown(String text) {
        assertFalse(text.codePoints().anyMatch(c -> c < 32 && "\n\r\t\u000B".indexOf(c) < 0 || c >= 0x202A && c <= 0x202E),
                text);
    }

    /** A file of which every part is well-formed and none leads elsewhere. */
    private static byte[] officeFile(ReportFormat format, ReportKind kind) throws IOException {
        byte[] file = Samples.bytes(format, ReportSamples.hostile(kind));
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                assertFalse(part.getName().contains(".."), part.getName());
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    byte[] bytes = parts.readAllBytes();
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
                    String text = new String(bytes, StandardCharsets.UTF_8);
                    assertFalse(text.contains("TargetMode=\"External\""), part.getName());
                    assertFalse(text.contains("<!DOCTYPE"), part.getName());
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(format + " " + kind, e);
        }
        return file;
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
