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

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;

/** What stands together on the pages of a PDF and of a Word document. */
class PageBreaksTest {

    private static final double MILLIMETRE = 72 / 25.4;

    private static List<List<String>> plan;

    @BeforeAll
    static void writePlan() throws IOException {
        plan = pages(ReportSamples.report(ReportKind.ACCOUNT_PLAN, "automation", "en"));
    }

    @AfterAll
    static void forgetPlan() {
        plan = null;
    }

    /** A head that is repeated on the next page has at least one row below it on this one. */
    @Test
    void noHeadOfATableStandsAloneAtTheFoot() throws IOException {
        ReportData report = ReportSamples.report(ReportKind.ACCOUNT_PLAN, "automation", "en");
        assertTrue(plan.size() > 10, "enough pages to break tables");
        Set<String> heads = new HashSet<>();
        report.blocks(Block.Table.class).forEach(table -> table.columns()
                .forEach(column -> heads.addAll(List.of(column.split(" ")))));
        int repeated = 0;
        for (int p = 0; p + 1 < plan.size(); p++) {
            List<String> page = plan.get(p);
            List<String> next = plan.get(p + 1).stream().limit(3).toList();
            String last = page.get(page.size() - 1);
            boolean alone = next.contains(last) && heads.containsAll(List.of(last.split(" ")));
            assertFalse(alone, "page " + (p + 1) + " ends with the head " + last);
            repeated += next.stream().anyMatch(page::contains) ? 1 : 0;
        }
        assertTrue(repeated > 0, "some table goes on overleaf under its head");
    }

    /** Short sections of a review follow each other; only chapters, such as accounts, begin on a page of their own. */
    @Test
    void shortSectionsShareAPage() throws IOException {
        ReportData review = ReportSamples.report(ReportKind.PORTFOLIO, "automation", "en");
        List<String> titles = review.sections().stream().map(section -> section.title()).toList();
        assertTrue(pages(review).stream().anyMatch(page -> page.stream().filter(titles::contains).count() > 1));

        List<String> accounts = ReportSamples.report(ReportKind.ACCOUNT_PLAN, "automation", "en").sections()
                .stream().filter(section -> section.level() == 1).map(section -> section.title()).toList();
        List<String> first = plan.stream().map(page -> page.get(0)).toList();
        assertTrue(first.containsAll(accounts), first.toString());
    }

    /** In Word the style of a chapter begins a page, and a short section says that it does not. */
    @ParameterizedTest
    @EnumSource(names = {"PORTFOLIO", "CHANGES", "AUDIT"})
    void shortSectionsShareAPageInWord(ReportKind kind) throws IOException {
        byte[] file = Samples.bytes(ReportFormat.DOCX, ReportSamples.report(kind, "automation", "en"));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<Boolean> goesOn = document.getParagraphs().stream()
                    .filter(paragraph -> "Heading1".equals(paragraph.getStyle()))
                    .map(paragraph -> paragraph.getCTP().getPPr().isSetPageBreakBefore() && !paragraph.isPageBreak())
                    .toList();
            assertTrue(goesOn.size() > 3, goesOn.toString());
            assertFalse(goesOn.get(0) || goesOn.get(goesOn.size() - 1), "first and last begin a page");
            assertEquals(Set.of(kind != ReportKind.AUDIT), Set.copyOf(goesOn.subList(1, goesOn.size() - 1)));
        }
    }

    /** The lines of each page between head and foot. */
    private static List<List<String>> pages(ReportData report) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(Samples.bytes(ReportFormat.PDF, report))) {
            for (PDPage page : document.getPages()) {
                PDFTextStripperByArea area = new PDFTextStripperByArea();
                area.setSortByPosition(true);
                area.addRegion("body", new Rectangle2D.Double(0, 21 * MILLIMETRE, page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight() - 40 * MILLIMETRE));
                area.extractRegions(page);
                pages.add(area.getTextForRegion("body").lines().map(String::strip).filter(line -> !line.isEmpty())
                        .toList());
            }
        }
        return pages;
    }
}
