/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.report.ReportSamples;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Provenance;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;
import org.keyweave.report.content.Section;

class DocxTemplateTest {

    private static final ReportData EMPTY = new ReportData(ReportKind.AUDIT, Locale.ENGLISH, "Title <&>", "Subtitle",
            new Provenance("m.keyweave", LocalDate.of(2026, 1, 2), "M 1", "S", "EUR", ""), List.of(), List.of(),
            List.of());

    @TempDir
    private Path folder;

    @Test
    void shippedTemplateIsWhatItsProgramMakes() throws IOException {
        ByteArrayOutputStream made = new ByteArrayOutputStream();
        ShippedTemplate.write(made);
        assertArrayEquals(DocxTemplate.shipped().bytes(), made.toByteArray());
    }

    @Test
    void unknownFieldIsReportedWithItsPlace() throws IOException {
        DocxTemplate template = template("${title}", "By ${autor}", "${content}");
        String message = assertThrows(TemplateException.class, () -> template.fill(new TemplateData(EMPTY), EMPTY))
                .getMessage();
        assertTrue(message.contains("${autor}") && message.contains("paragraph 2") && message.contains("By"), message);
        assertTrue(message.contains("methodology"), message);
    }

    @Test
    void partsAreRepeatedByParagraphAndByRow() throws IOException {
        ReportData report = ReportSamples.report(ReportKind.AUDIT, "automation", "en");
        Path file = folder.resolve("own.docx");
        try (XWPFDocument document = new XWPFDocument(); var out = Files.newOutputStream(file)) {
            for (String text : List.of("[#list accounts as account]", "Chapter of ${account.name}",
                    "[#if account.findings]", "There are findings.", "[/#if]")) {
                document.createParagraph().createRun().setText(text);
            }
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Finding");
            table.getRow(0).getCell(1).setText("Remedy");
            table.getRow(1).getCell(0).setText("[#list account.findings as each]${each.finding}");
            table.getRow(1).getCell(1).setText("${each.remedy}[/#list]");
            XWPFParagraph cut = document.createParagraph();
            for (String part : List.of("Figures: [#li", "st account.figures as figure]$", "{figure.na",
                "me}; [/#list]")) {
                cut.createRun().setText(part);
            }
            document.createParagraph().createRun().setText("${account.network}");
            document.createParagraph().createRun().setText("[/#list]");
            document.createParagraph().createRun().setText("${content}");
            document.write(out);
        }
        ByteArrayOutputStream filled = new ByteArrayOutputStream();
        new DocxWriter(DocxTemplate.of(file)).write(report, filled);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(filled.toByteArray()))) {
            List<String> accounts = report.sections().stream().filter(section -> section.id().startsWith("account"))
                    .map(Section::title).toList();
            List<String> texts = document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
            assertEquals(accounts.stream().map(name -> "Chapter of " + name).toList(),
                    texts.stream().filter(text -> text.startsWith("Chapter of ")).toList());
            assertFalse(texts.stream().anyMatch(text -> text.contains("[#") || text.contains("[/#")
                    || text.contains("${")), texts.toString());
            assertTrue(texts.stream().anyMatch(text -> text.startsWith("Figures: Thread count; ")), texts.toString());
            List<XWPFTable> own = document.getTables().stream()
                    .filter(table -> table.getText().startsWith("Finding\tRemedy")).toList();
            assertEquals(accounts.size(), own.size());
            List<Integer> rows = own.stream().map(table -> table.getNumberOfRows() - 1).toList();
            List<Integer> findings = report.sections().stream().filter(section -> section.id().startsWith("account"))
                    .map(section -> section.blocks().stream().filter(Block.Findings.class::isInstance)
                            .mapToInt(block -> ((Block.Findings) block).items().size()).sum()).toList();
            assertEquals(findings, rows);
            assertEquals(findings.stream().filter(count -> count > 0).count(),
                    texts.stream().filter("There are findings."::equals).count());
            assertEquals(2 * accounts.size(), document.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .mapToLong(run -> run.getCTR().sizeOfDrawingArray()).sum(), "each network twice");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "By ${suplier}               | paragraph 1 | Did you mean supplier?",
        "[#list acounts as a]        | paragraph 1 | Did you mean accounts?",
        "[#list people]              | paragraph 1 | [#list … as …]",
        "[#assign x = 1]             | paragraph 1 | [#list … as …]",
        "[/#list]                    | paragraph 1 | [/#list]",
        "[#list people as person]    | end of the document | not closed",
        "${title?eval}               | paragraph 1 | unknown field",
        "Text ${content}             | paragraph 1 | paragraph of its own",
        "Hidden #{1+1}               | word/document.xml | not allowed",
        "a [#list people as p] b     | paragraph 1 | alone",
    })
    void mistakesAreReportedWithTheirPlace(String text, String place, String help) throws IOException {
        DocxTemplate template = template(text.strip(), "${content}");
        String message = assertThrows(TemplateException.class, () -> template.fill(new TemplateData(EMPTY), EMPTY))
                .getMessage();
        assertTrue(message.startsWith("t.docx: ") && message.contains(place.strip())
                && message.contains(help.strip()), message);
    }

    @Test
    void mistakeInACellIsReportedWithTableRowAndCell() throws IOException {
        Path file = folder.resolve("t.docx");
        try (XWPFDocument document = new XWPFDocument(); var out = Files.newOutputStream(file)) {
            document.createTable(2, 3).getRow(1).getCell(2).setText("${tite}");
            document.createParagraph().createRun().setText("${content}");
            document.write(out);
        }
        DocxTemplate template = DocxTemplate.of(file);
        String message = assertThrows(TemplateException.class, () -> template.fill(new TemplateData(EMPTY), EMPTY))
                .getMessage();
        assertTrue(message.contains("table 1, row 2, cell 3, paragraph 1") && message.contains("mean title"), message);
    }

    @Test
    void templateNeedsAPlaceForTheSections() throws IOException {
        DocxTemplate template = template("${title}");
        String message = assertThrows(TemplateException.class, () -> template.fill(new TemplateData(EMPTY), EMPTY))
                .getMessage();
        assertTrue(message.contains("${content}"), message);
    }

    @Test
    void otherFilesAreRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("t.docx"), "no document");
        DocxTemplate template = DocxTemplate.of(file);
        String message = assertThrows(TemplateException.class, () -> template.fill(new TemplateData(EMPTY), EMPTY))
                .getMessage();
        assertTrue(message.contains("t.docx is not a Word document"), message);
    }

    private DocxTemplate template(String... paragraphs) throws IOException {
        Path file = folder.resolve("t.docx");
        try (XWPFDocument document = new XWPFDocument(); var out = Files.newOutputStream(file)) {
            for (String text : paragraphs) {
                document.createParagraph().createRun().setText(text);
            }
            document.write(out);
        }
        return DocxTemplate.of(file);
    }
}
