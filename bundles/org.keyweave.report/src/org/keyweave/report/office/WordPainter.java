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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.keyweave.diagram.render.RenderOptions;
import org.keyweave.report.Messages;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Tone;

/** Puts blocks into a Word document, before a paragraph. */
final class WordPainter {

    private static final String SOFT = "5B6675";
    private static final String LINE = "D8DCE1";
    private static final double SMALL = 8.5;
    /** Points of the text area of an A4 page. */
    private static final double WIDEST = 470;
    private static final double TALLEST = 620;
    private static final double PIXEL = 0.75;
    private static final double LEAST_NEED = 9;
    private static final double LONGEST_NEED = 44;

    private final XWPFDocument document;
    private final XWPFParagraph place;

    WordPainter(XWPFDocument document, XWPFParagraph place) {
        this.document = document;
        this.place = place;
    }

    void heading(String text, int level) {
        run(paragraph("Heading" + level), text);
    }

    void caption(String text) {
        XWPFParagraph paragraph = paragraph("Caption");
        paragraph.setKeepNext(true);
        run(paragraph, text);
    }

    void text(String text, boolean note) {
        XWPFRun run = run(paragraph("Normal"), text);
        if (note) {
            run.setColor(SOFT);
            run.setFontSize(SMALL);
        }
    }

    void item(String name, String text) {
        XWPFParagraph paragraph = paragraph("Normal");
        run(paragraph, name).setBold(true);
        run(paragraph, text).setColor(SOFT);
    }

    void finding(Block.FindingItem item, Messages messages) {
        XWPFParagraph head = paragraph("Normal");
        head.setKeepNext(true);
        XWPFRun severity = run(head, shape(item.tone(), "○ ") + item.severity() + "  ");
        severity.setBold(true);
        severity.setColor(color(item.tone()));
        run(head, item.message());
        XWPFParagraph why = paragraph("Normal");
        why.setIndentationLeft(360);
        XWPFRun explanation = run(why, messages.get("finding.why") + ": " + item.explanation());
        explanation.setColor(SOFT);
        explanation.setFontSize(SMALL + 0.5);
        explanation.addBreak();
        XWPFRun remedy = run(why, messages.get("finding.remedy") + ": " + item.remedy());
        remedy.setColor(SOFT);
        remedy.setFontSize(SMALL + 0.5);
    }

    void cards(List<Block.Card> cards) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Block.Card card : cards) {
            rows.add(List.of(new Cell(Cell.Type.TEXT, card.name(), "", Tone.PLAIN), card.value(),
                    new Cell(Cell.Type.TEXT, card.note(), "", Tone.PLAIN)));
        }
        if (!rows.isEmpty()) {
            XWPFTable table = table(rows.size(), 3);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < 3; c++) {
                    XWPFRun run = fill(table.getRow(r).getCell(c), rows.get(r).get(c), false);
                    run.setBold(c == 1);
                    run.setFontSize(c == 1 ? 12 : SMALL + 0.5);
                }
            }
            paragraph("Normal");
        }
    }

    void table(Block.Table content) {
        int columns = content.columns().size();
        XWPFTable table = table(content.rows().size() + 1, columns);
        widths(table, content);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int c = 0; c < columns; c++) {
            XWPFRun run = fill(head.getCell(c), new Cell(Cell.Type.TEXT, content.columns().get(c), "", Tone.PLAIN),
                    content.isFigures(c));
            run.setBold(true);
            run.setColor(SOFT);
        }
        for (int r = 0; r < content.rows().size(); r++) {
            XWPFTableRow row = table.getRow(r + 1);
            row.setCantSplitRow(true);
            for (int c = 0; c < columns; c++) {
                fill(row.getCell(c), content.rows().get(r).get(c), content.isFigures(c));
            }
        }
        paragraph("Normal");
    }

    /** Shares the width out by the text of the columns: long texts get more, but none is left without. */
    private static void widths(XWPFTable table, Block.Table content) {
        int columns = content.columns().size();
        double[] needs = new double[columns];
        double all = 0;
        for (int c = 0; c < columns; c++) {
            int column = c;
            double longest = content.rows().stream().mapToInt(row -> width(row.get(column).text())).max().orElse(0);
            needs[c] = Math.min(LONGEST_NEED, Math.max(LEAST_NEED, Math.max(width(content.columns().get(c)) * 0.7,
                    longest)));
            all += needs[c];
        }
        for (int c = 0; c < columns; c++) {
            BigInteger twips = BigInteger.valueOf(Math.round(WIDEST * 20 * needs[c] / all));
            table.getCTTbl().getTblGrid().getGridColArray(c).setW(twips);
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(c).setWidth(twips.toString());
            }
        }
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c > 0x2E80 ? 2 : 1).sum();
    }

    void picture(Block.Diagram diagram) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        diagram.drawing().picture().writePng(RenderOptions.DEFAULT.withHeading(false), 2, png);
        var image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
        double scale = Math.min(PIXEL / 2, Math.min(WIDEST / image.getWidth(), TALLEST / image.getHeight()));
        XWPFParagraph paragraph = paragraph("Normal");
        paragraph.setKeepNext(true);
        try {
            paragraph.createRun().addPicture(new ByteArrayInputStream(png.toByteArray()), Document.PICTURE_TYPE_PNG,
                    diagram.id() + ".png", Units.toEMU(image.getWidth() * scale),
                    Units.toEMU(image.getHeight() * scale))
                    .getCTPicture().getNvPicPr().getCNvPr().setDescr(diagram.caption());
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private XWPFTable table(int rows, int columns) {
        XWPFTable table;
        try (XmlCursor cursor = place.getCTP().newCursor()) {
            table = document.insertNewTbl(cursor);
        }
        table.setWidth("100%");
        while (table.getRow(0).getTableCells().size() < columns) {
            table.getRow(0).addNewTableCell();
        }
        for (int r = 1; r < rows; r++) {
            XWPFTableRow row = table.createRow();
            while (row.getTableCells().size() < columns) {
                row.addNewTableCell();
            }
        }
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() < columns) {
            grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(WIDEST * 20 / columns)));
        }
        return table;
    }

    private static XWPFRun fill(XWPFTableCell cell, Cell content, boolean right) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setSpacingAfter(20);
        paragraph.setSpacingBefore(20);
        paragraph.setAlignment(right ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT);
        XWPFRun run = run(paragraph, shape(content.tone(), "") + content.text());
        run.setFontSize(SMALL);
        run.setItalic(!content.isKnown());
        run.setColor(content.isKnown() ? color(content.tone()) : SOFT);
        return run;
    }

    private XWPFParagraph paragraph(String style) {
        try (XmlCursor cursor = place.getCTP().newCursor()) {
            XWPFParagraph paragraph = document.insertNewParagraph(cursor);
            paragraph.setStyle(style);
            return paragraph;
        }
    }

    private static XWPFRun run(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        return run;
    }

    private static String shape(Tone tone, String plain) {
        return switch (tone) {
            case RISK -> "▲ ";
            case WATCH -> "◆ ";
            default -> plain;
        };
    }

    private static String color(Tone tone) {
        return switch (tone) {
            case RISK -> "B3261E";
            case WATCH -> "8A5A00";
            case GOOD -> "2C6E49";
            case PLAIN -> "1D2430";
        };
    }
}
