/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.util.List;
import java.util.Optional;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.keyweave.report.Messages;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Tone;

/** A sheet of charts, each beside the cells that it draws, so that it follows when they are changed. */
final class SheetCharts {

    /** With more of them the tables say it better. */
    private static final int MOST = 12;
    private static final int FIRST_CHART_COLUMN = 4;
    private static final int LAST_CHART_COLUMN = 14;
    private static final int LEAST_ROWS = 14;
    /** Rows of a page across, as the widths of the columns make it. */
    private static final int PAGE_ROWS = 36;
    private static final int LABEL_WIDTH = 34 * 256;
    private static final int VALUE_WIDTH = 16 * 256;

    private final XSSFWorkbook book;
    private final Messages messages;

    SheetCharts(XSSFWorkbook book, Messages messages) {
        this.book = book;
        this.messages = messages;
    }

    void paint(List<Block.Chart> charts, SheetPainter painter) {
        List<Block.Chart> drawn = charts.stream().filter(chart -> !chart.bars().isEmpty()).toList();
        if (drawn.isEmpty() || drawn.size() > MOST) {
            return;
        }
        XSSFSheet sheet = painter.sheet(messages.get("sheet.charts"));
        sheet.setColumnWidth(0, LABEL_WIDTH);
        sheet.setColumnWidth(1, VALUE_WIDTH);
        sheet.setColumnWidth(2, VALUE_WIDTH);
        int row = 0;
        int pageStart = 0;
        for (Block.Chart chart : drawn) {
            int end = paint(chart, sheet, row, painter);
            if (row > 0 && end - pageStart > PAGE_ROWS) {
                sheet.setRowBreak(row - 1);
                pageStart = row;
            }
            row = end + 2;
        }
        book.setActiveSheet(0);
    }

    private int paint(Block.Chart content, XSSFSheet sheet, int from, SheetPainter painter) {
        boolean pareto = content.style() == Block.Chart.Style.PARETO;
        painter.fill(sheet.createRow(from).createCell(0), text(content.caption()));
        int first = from + 1;
        int at = first;
        for (Block.Bar bar : content.bars()) {
            XSSFRow row = sheet.createRow(at++);
            painter.fill(row.createCell(0), text(bar.label()));
            painter.fill(row.createCell(1), bar.value());
            if (pareto) {
                painter.fill(row.createCell(2), new Cell(Cell.Type.SHARE, bar.cumulated().orElse(0), "", Tone.PLAIN));
            }
        }
        int end = Math.max(at, from + LEAST_ROWS);
        var drawing = sheet.createDrawingPatriarch();
        XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, FIRST_CHART_COLUMN, from,
                LAST_CHART_COLUMN, end));
        XDDFDataSource<String> labels = XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(first,
                at - 1, 0, 0));
        NativeChart.refer(chart, content, messages, labels, numbers(sheet, first, at - 1, 1),
                pareto ? Optional.of(numbers(sheet, first, at - 1, 2)) : Optional.empty());
        return end;
    }

    private static XDDFNumericalDataSource<Double> numbers(XSSFSheet sheet, int first, int last, int column) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(first, last, column, column));
    }

    private static Cell text(String text) {
        return new Cell(Cell.Type.TEXT, text, "", Tone.PLAIN);
    }
}
