/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;

import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Tone;
import org.keyweave.report.page.ColumnWidths;
import org.keyweave.report.page.TextFit;
import org.keyweave.report.page.ToneLook;

/** A table with the measures of a slide: how wide its columns and how high its rows are, and parts of it painted. */
final class SlideTable {

    private static final double SIZE = 11;
    private static final double SMALL = 9;
    /** Columns beyond this number get smaller letters. */
    private static final int MANY_COLUMNS = 8;
    private static final double SIDE = 5;
    private static final double EDGE = 3;
    private static final int MOST_LINES = 6;
    /** Lines are counted as for a font this much wider: another program may have none of ours. */
    static final double OTHER_FONT = 1.08;
    /** Bold headings of another font are wider still. */
    private static final double OTHER_BOLD = 1.12;
    /** Part of a slide that a table leaves free for the same reason. */
    private static final double RESERVE = 0.05;
    private static final String NOTHING = "\u00A0";
    /** Built into PowerPoint: neither fills nor lines of its own. */
    private static final String NO_STYLE = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

    private final Block.Table table;
    private final ReportData report;
    private final double[] widths;
    private final double[] heights;
    private final boolean[] figures;
    private final double headHeight;
    private final TextFit fit;
    private final TextFit head;
    private final double size;

    SlideTable(Block.Table table, double width, ReportData report) {
        this.table = table;
        this.report = report;
        size = table.columns().size() > MANY_COLUMNS ? SMALL : SIZE;
        fit = TextFit.office(size, false);
        head = TextFit.office(size, true);
        widths = ColumnWidths.office(size, 2 * SIDE).of(table, width);
        figures = table.figureColumns();
        headHeight = height(table.columns(), head, OTHER_BOLD);
        heights = table.rows().stream().mapToDouble(row -> height(row.stream().map(SlideTable::text).toList(), fit,
                1))
                .toArray();
    }

    int rows() {
        return heights.length;
    }

    double headHeight() {
        return headHeight;
    }

    /** Height of the heading and of the rows of a part. */
    double height(int from, int to) {
        return headHeight + Arrays.stream(heights, from, to).sum();
    }

    /** The end of the part that begins at a row and is no higher than the room; at least one row. */
    int fitting(int from, double room) {
        if (height(from, heights.length) <= room) {
            // A slide more for the last row or two would be worse than a full one.
            return heights.length;
        }
        double used = headHeight;
        int to = from;
        while (to < heights.length && (used + heights[to] <= room * (1 - RESERVE) || to == from)) {
            used += heights[to++];
        }
        return to;
    }

    /** Paints a part under a heading. */
    void paint(XSLFSlide slide, double x, double y, int from, int to) {
        XSLFTable shape = slide.createTable();
        shape.getCTTable().getTblPr().setFirstRow(true);
        if (shape.getCTTable().getTblPr().isSetBandRow()) {
            shape.getCTTable().getTblPr().unsetBandRow();
        }
        shape.getCTTable().getTblPr().setTableStyleId(NO_STYLE);
        shape.setAnchor(new Rectangle2D.Double(x, y, Arrays.stream(widths).sum(), height(from, to)));
        XSLFTableRow heading = shape.addRow();
        heading.setHeight(headHeight);
        for (int c = 0; c < widths.length; c++) {
            XSLFTableCell cell = cell(heading, new Color(0x9AA4B0), 1);
            cell.setVerticalAlignment(VerticalAlignment.BOTTOM);
            write(cell, head.shorten(table.columns().get(c), room(c), MOST_LINES), figures[c], Words.SOFT, true,
                    false);
        }
        for (int r = from; r < to; r++) {
            XSLFTableRow row = shape.addRow();
            row.setHeight(heights[r]);
            for (int c = 0; c < widths.length; c++) {
                Cell content = table.rows().get(r).get(c);
                write(cell(row, new Color(0xE3E6EA), 0.5), lines(content, c),
                        figures[c], content.isKnown() ? Words.color(content.tone()) : Words.SOFT,
                        content.tone() == Tone.RISK, !content.isKnown());
            }
        }
        for (int c = 0; c < widths.length; c++) {
            shape.setColumnWidth(c, widths[c]);
        }
    }

    /** Nothing at all would be as high as the template's largest text. */
    private String lines(Cell content, int column) {
        String text = text(content);
        return text.isEmpty() ? NOTHING : fit.shorten(text, room(column), MOST_LINES);
    }

    /** Room for the text of a column. */
    private double room(int column) {
        return (widths[column] - 2 * SIDE) / OTHER_FONT;
    }

    private double height(List<String> texts, TextFit measure, double wider) {
        double highest = measure.lineHeight();
        for (int c = 0; c < widths.length; c++) {
            highest = Math.max(highest, Math.min(MOST_LINES, measure.lines(texts.get(c), room(c) / wider))
                    * measure.lineHeight());
        }
        return highest + 2 * EDGE;
    }

    private static String text(Cell cell) {
        return ToneLook.sign(cell.tone()) + cell.text();
    }

    private static XSLFTableCell cell(XSLFTableRow row, Color line, double width) {
        XSLFTableCell cell = row.addCell();
        cell.setLeftInset(SIDE);
        cell.setRightInset(SIDE);
        cell.setTopInset(EDGE);
        cell.setBottomInset(EDGE);
        cell.setBorderColor(BorderEdge.bottom, line);
        cell.setBorderWidth(BorderEdge.bottom, width);
        return cell;
    }

    private void write(XSLFTableCell cell, String text, boolean right, Color color, boolean bold, boolean italic) {
        XSLFTextParagraph paragraph = cell.addNewTextParagraph();
        paragraph.setTextAlign(right ? TextAlign.RIGHT : TextAlign.LEFT);
        Words.run(paragraph, text, report);
        paragraph.setLineSpacing(-fit.lineHeight());
        // Without a size of its own the end of an empty cell is as high as the template's largest text.
        var xml = paragraph.getXmlObject();
        (xml.isSetEndParaRPr() ? xml.getEndParaRPr() : xml.addNewEndParaRPr()).setSz((int) Math.round(size * 100));
        for (XSLFTextRun run : paragraph.getTextRuns()) {
            run.setFontSize(size);
            run.setBold(bold);
            run.setItalic(italic);
            if (color != null) {
                run.setFontColor(color);
            }
        }
    }
}
