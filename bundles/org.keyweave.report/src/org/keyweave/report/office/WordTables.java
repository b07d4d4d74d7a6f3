/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.keyweave.report.WritingSteps;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Tone;
import org.keyweave.report.page.ColumnWidths;
import org.keyweave.report.page.ToneLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Adds tables to the end of a Word document: those of the report, and figures side by side. */
final class WordTables {

    private static final String SOFT = "5B6675";
    private static final String LINE = "D8DCE1";
    private static final double SIZE = 8.5;
    /** Left and right margin of a cell in points. */
    private static final double PADDING = 8;
    private static final int CARDS_IN_ROW = 4;
    /** Tables of so few rows are not broken over pages. */
    private static final int KEPT_TOGETHER = 8;
    private static final double TWIPS = 20;

    private final XWPFDocument document;
    private final double width;
    private final WritingSteps steps;

    WordTables(XWPFDocument document, double width, WritingSteps steps) {
        this.document = document;
        this.steps = steps;
        this.width = width;
    }

    void table(Block.Table content) {
        int columns = content.columns().size();
        double[] widths = ColumnWidths.office(SIZE, PADDING).of(content, width);
        XWPFTable table = table(content.rows().size() + 1, widths);
        table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setLeftBorder(XWPFBorderType.NONE, 0, 0, LINE);
        table.setRightBorder(XWPFBorderType.NONE, 0, 0, LINE);
        boolean[] figures = content.figureColumns();
        List<XWPFTableRow> rows = table.getRows();
        XWPFTableRow head = rows.get(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        List<XWPFTableCell> titles = head.getTableCells();
        for (int c = 0; c < columns; c++) {
            XWPFParagraph paragraph = titles.get(c).getParagraphs().get(0);
            paragraph.setStyle("TableHead");
            paragraph.setKeepNext(true);
            align(paragraph, figures[c]);
            XWPFRun run = run(paragraph, content.columns().get(c));
            run.setBold(true);
            run.setColor(SOFT);
        }
        for (int r = 0; r < content.rows().size(); r++) {
            steps.row();
            rows.get(r + 1).setCantSplitRow(true);
            List<XWPFTableCell> cells = rows.get(r + 1).getTableCells();
            for (int c = 0; c < columns; c++) {
                XWPFParagraph paragraph = cells.get(c).getParagraphs().get(0);
                paragraph.setStyle("TableText");
                if (content.rows().size() <= KEPT_TOGETHER && r < content.rows().size() - 1) {
                    paragraph.setKeepNext(true);
                }
                align(paragraph, figures[c]);
                fill(paragraph, content.rows().get(r).get(c));
            }
        }
    }

    void cards(List<Block.Card> cards) {
        int inRow = Math.min(CARDS_IN_ROW, cards.size());
        int lines = (cards.size() + inRow - 1) / inRow;
        double[] widths = new double[inRow];
        java.util.Arrays.fill(widths, width / CARDS_IN_ROW);
        XWPFTable table = table(lines, widths);
        table.setInsideVBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setLeftBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setRightBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        for (int i = 0; i < cards.size(); i++) {
            table.getRow(i / inRow).setCantSplitRow(true);
            XWPFTableCell cell = table.getRow(i / inRow).getTableCells().get(i % inRow);
            Block.Card card = cards.get(i);
            XWPFParagraph name = cell.getParagraphs().get(0);
            name.setStyle("TableText");
            run(name, card.name()).setColor(SOFT);
            XWPFParagraph value = cell.addParagraph();
            value.setStyle(card.value().isFigure() ? "FigureValue" : "FigureWord");
            fill(value, card.value()).setBold(true);
            if (!card.note().isEmpty()) {
                XWPFParagraph note = cell.addParagraph();
                note.setStyle("TableText");
                run(note, card.note()).setColor(SOFT);
            }
        }
    }

    private XWPFTable table(int rows, double[] widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        table.setWidth((int) Math.round(total(widths) * TWIPS));
        var properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        table.setTopBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, LINE);
        table.setCellMargins(30, (int) (PADDING / 2 * TWIPS), 30, (int) (PADDING / 2 * TWIPS));
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        for (int c = 0; c < widths.length; c++) {
            BigInteger twips = BigInteger.valueOf(Math.round(widths[c] * TWIPS));
            (c < grid.sizeOfGridColArray() ? grid.getGridColArray(c) : grid.addNewGridCol()).setW(twips);
        }
        for (XWPFTableRow row : table.getRows()) {
            List<XWPFTableCell> cells = row.getTableCells();
            for (int c = 0; c < widths.length; c++) {
                cells.get(c).setWidth(String.valueOf(Math.round(widths[c] * TWIPS)));
            }
        }
        return table;
    }

    private static double total(double[] widths) {
        double total = 0;
        for (double each : widths) {
            total += each;
        }
        return total;
    }

    private static void align(XWPFParagraph paragraph, boolean right) {
        if (right) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    private static XWPFRun fill(XWPFParagraph paragraph, Cell content) {
        XWPFRun run = run(paragraph, ToneLook.sign(content.tone()) + content.text());
        if (!content.isKnown()) {
            run.setItalic(true);
            run.setColor(SOFT);
        } else if (content.tone() != Tone.PLAIN) {
            run.setColor(ToneLook.color(content.tone()));
            run.setBold(content.tone() == Tone.RISK);
        }
        return run;
    }

    /** Adds a text with its line breaks. */
    static XWPFRun run(XWPFParagraph paragraph, String text) {
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
}
