/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.keyweave.report.Messages;
import org.keyweave.report.WritingSteps;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.page.ToneLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/**
 * Writes blocks into a Word document. Everything is added at the end, where that is cheap, and then moved to its place.
 */
final class WordPainter {

    /** Points of the text area of a page, unless the template says otherwise. */
    private static final double WIDTH = 475;
    private static final double TALLEST = 590;
    private static final double TWIPS = 20;
    private static final double BAR = 20;
    private static final double CHART_EDGE = 30;
    private static final double CHART_SIZE = 8.5;
    private static final double COLUMNS = 190;
    private static final int INDENT = 284;
    /** Above a section that goes on within a page, in twips. */
    private static final int SECTION_SPACE = 480;

    private final XWPFDocument document;
    private final ReportData report;
    /** Nobody reads more on paper, and Word takes minutes to lay out a table of tens of thousands of rows. */
    private static final int MOST_ROWS = 1000;

    private final Messages messages;
    private final double width;
    private final double pixels;
    private final WordTables tables;
    private int bookmarks = 9000;
    private int tableNumber;
    private int figureNumber;

    WordPainter(XWPFDocument document, ReportData report, WritingSteps steps) {
        this.document = document;
        this.report = report;
        messages = Messages.of(report.locale());
        width = width(document);
        pixels = SharpPicture.pixels(report);
        tables = new WordTables(document, width, steps);
    }

    /** What is painted at a place. */
    interface Painting {
        /** Paints at the end of the document. */
        void paint() throws IOException;
    }

    /** Paints something and puts it into the place of a paragraph. */
    void at(XWPFParagraph place, Painting painting) throws IOException {
        int before = document.getBodyElements().size();
        painting.paint();
        List<IBodyElement> made = document.getBodyElements().subList(before, document.getBodyElements().size());
        try (XmlCursor target = place.getCTP().newCursor()) {
            for (IBodyElement each : made) {
                try (XmlCursor source = each instanceof XWPFTable table ? table.getCTTbl().newCursor()
                        : ((XWPFParagraph) each).getCTP().newCursor()) {
                    source.moveXml(target);
                }
            }
            target.removeXml();
        }
    }

    /** A heading; where its style begins a page, it may go on below what is there instead. */
    void heading(String text, int level, String bookmark, boolean ownPage) {
        XWPFParagraph paragraph = paragraph("Heading" + level);
        if (!ownPage && level == 1) {
            paragraph.setPageBreak(false);
            paragraph.setSpacingBefore(SECTION_SPACE);
        }
        BigInteger id = BigInteger.valueOf(bookmarks++);
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(id);
        start.setName(bookmark);
        WordTables.run(paragraph, text);
        paragraph.getCTP().addNewBookmarkEnd().setId(id);
    }

    void text(String text, boolean note) {
        WordTables.run(paragraph(note ? "Note" : "Normal"), text);
    }

    void item(String name, String text) {
        XWPFParagraph paragraph = paragraph("Definition");
        WordTables.run(paragraph, name).setBold(true);
        WordTables.run(paragraph, text);
    }

    void finding(Block.FindingItem item) {
        XWPFParagraph head = paragraph("Normal");
        head.setKeepNext(true);
        String sign = ToneLook.sign(item.tone());
        XWPFRun severity = WordTables.run(head, (sign.isEmpty() ? "○ " : sign) + item.severity() + "  ");
        severity.setBold(true);
        severity.setColor(ToneLook.color(item.tone()));
        WordTables.run(head, item.message());
        XWPFParagraph why = paragraph("Note");
        why.setIndentationLeft(INDENT);
        why.setKeepNext(true);
        WordTables.run(why, messages.get("finding.why") + ": " + item.explanation());
        XWPFParagraph remedy = paragraph("Note");
        remedy.setIndentationLeft(INDENT);
        WordTables.run(remedy, messages.get("finding.remedy") + ": " + item.remedy());
    }

    void cards(List<Block.Card> cards) {
        if (!cards.isEmpty()) {
            paragraph("Spacing");
            tables.cards(cards);
            paragraph("Spacing");
        }
    }

    void table(Block.Table table) {
        caption("Table", messages.get("word.table"), ++tableNumber, table.caption()).setKeepNext(true);
        int more = table.rows().size() - MOST_ROWS;
        if (more > 0) {
            tables.table(new Block.Table(table.id(), table.caption(), table.keys(), table.columns(),
                    table.rows().subList(0, MOST_ROWS), table.grid()));
            text(messages.get("word.more", more), true);
        } else {
            tables.table(table);
        }
        paragraph("Spacing");
    }

    void chart(Block.Chart content) throws IOException {
        if (content.bars().isEmpty()) {
            return;
        }
        double height = content.style() == Block.Chart.Style.BARS ? content.bars().size() * BAR + CHART_EDGE : COLUMNS;
        XWPFParagraph paragraph = paragraph("Normal");
        paragraph.setKeepNext(true);
        try {
            XWPFRun run = paragraph.createRun();
            XWPFChart chart = document.createChart(run, Units.toEMU(width), Units.toEMU(height));
            NativeChart.embed(chart, content, report, CHART_SIZE);
            describe(run, content.id(), content.caption());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        caption("Figure", messages.get("word.figure"), ++figureNumber, content.caption());
    }

    void picture(Block.Diagram diagram) throws IOException {
        SharpPicture picture = SharpPicture.of(diagram, width, TALLEST, pixels);
        XWPFParagraph paragraph = paragraph("Normal");
        paragraph.setKeepNext(true);
        try {
            XWPFRun run = paragraph.createRun();
            run.addPicture(new ByteArrayInputStream(picture.png()), Document.PICTURE_TYPE_PNG, diagram.id() + ".png",
                    Units.toEMU(picture.width()), Units.toEMU(picture.height()));
            describe(run, diagram.id(), diagram.caption());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        caption("Figure", messages.get("word.figure"), ++figureNumber, diagram.caption());
    }

    /** What a screen reader says in place of a drawing. */
    private static void describe(XWPFRun run, String name, String description) {
        var about = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        about.setName(name);
        about.setDescr(description);
    }

    /** A caption with a number that Word counts on when something is put in before it. */
    private XWPFParagraph caption(String sequence, String word, int number, String text) {
        XWPFParagraph paragraph = paragraph("Caption");
        WordTables.run(paragraph, word + " ");
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr(" SEQ " + sequence + " \\* ARABIC ");
        field.addNewR().addNewT().setStringValue(String.valueOf(number));
        WordTables.run(paragraph, "  " + text);
        return paragraph;
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private static double width(XWPFDocument document) {
        var section = document.getDocument().getBody().getSectPr();
        if (section == null || !section.isSetPgSz() || !section.isSetPgMar()) {
            return WIDTH;
        }
        double twips = number(section.getPgSz().getW()) - number(section.getPgMar().getLeft())
                - number(section.getPgMar().getRight());
        return twips > 0 ? twips / TWIPS : WIDTH;
    }

    private static double number(Object twips) {
        return twips instanceof BigInteger number ? number.doubleValue() : 0;
    }
}
