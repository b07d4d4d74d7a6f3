/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.keyweave.report.WritingSteps;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Tone;
import org.keyweave.report.page.TextFit;

/** Paints tables as sheets of one workbook. */
final class SheetPainter {

    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int WIDEST = 60;
    /** Many columns are kept narrower, so that a printed page can still be read. */
    private static final int WIDEST_OF_MANY = 42;
    private static final int MANY_COLUMNS = 5;
    private static final int NARROWEST = 9;
    private static final int WIDTH_UNIT = 256;
    private static final int LONGEST_NAME = 31;
    private static final int SHORTEST_NAME = 8;
    private static final String MARKS = ";:,\uFF1B\uFF1A\uFF0C";

    /** Points of a digit of the usual font, which the width of a column counts. */
    private static final double CHARACTER = 5.25;
    /** Lines are counted as for a font this much wider: another program may have none of ours. */
    private static final double OTHER_FONT = 1.1;
    private static final double SIZE = 11;
    /** Excel knows no higher rows. */
    private static final double TALLEST_ROW = 409;

    private final TextFit fit = TextFit.office(SIZE, false);
    private final XSSFWorkbook book;
    private final ReportData report;
    private final WritingSteps steps;
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    SheetPainter(XSSFWorkbook book, ReportData report, WritingSteps steps) {
        this.steps = steps;
        this.book = book;
        this.report = report;
    }

    void paint(Block.Table table) {
        steps.part(table.caption());
        XSSFSheet sheet = sheet(table.caption());
        XSSFRow head = sheet.createRow(0);
        int columns = table.columns().size();
        int[] widths = new int[columns];
        for (int c = 0; c < columns; c++) {
            XSSFCell cell = head.createCell(c);
            boolean figure = table.isFigures(c);
            text(cell, table.columns().get(c), heading(figure));
            widths[c] = width(table.columns().get(c)) + 4;
        }
        int r = 1;
        for (List<Cell> row : table.rows()) {
            steps.row();
            XSSFRow line = sheet.createRow(r++);
            for (int c = 0; c < columns; c++) {
                fill(line.createCell(c), row.get(c));
                widths[c] = Math.max(widths[c], width(row.get(c).text()) + (row.get(c).isFigure() ? 2 : 4));
            }
        }
        int widest = columns > MANY_COLUMNS ? WIDEST_OF_MANY : WIDEST;
        for (int c = 0; c < columns; c++) {
            sheet.setColumnWidth(c, Math.min(widest, Math.max(NARROWEST, widths[c])) * WIDTH_UNIT);
        }
        for (int line = 1; line <= table.rows().size(); line++) {
            steps.row();
            sheet.getRow(line).setHeightInPoints(height(table.rows().get(line - 1), sheet));
        }
        sheet.createFreezePane(table.grid() ? 1 : 0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, table.rows().size()), 0, columns - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
    }

    /** Height for all lines of a row: not every program finds it out by itself. */
    private float height(List<Cell> row, XSSFSheet sheet) {
        int lines = 1;
        for (int c = 0; c < row.size(); c++) {
            Cell cell = row.get(c);
            if (cell.type() == Cell.Type.TEXT) {
                lines = Math.max(lines, fit.lines(cell.text(), (sheet.getColumnWidth(c) / (double) WIDTH_UNIT - 2)
                        * CHARACTER / OTHER_FONT));
            }
        }
        return (float) Math.min(TALLEST_ROW, lines * fit.lineHeight() + 1.5);
    }

    /** A sheet that prints on pages as wide as itself, with title, name and page numbers around. */
    XSSFSheet sheet(String caption) {
        XSSFSheet sheet = book.createSheet(name(caption));
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        // An ampersand would begin an instruction.
        sheet.getHeader().setLeft((report.title() + " · " + report.subtitle()).replace("&", "&&"));
        sheet.getHeader().setRight(report.provenance().date().toString());
        sheet.getFooter().setLeft(report.provenance().confidential().replace("&", "&&"));
        sheet.getFooter().setRight("&A  &P / &N");
        return sheet;
    }

    /** Writes a value with the look of its type. */
    void fill(XSSFCell cell, Cell content) {
        XSSFCellStyle style = style(content);
        if (content.value() instanceof Double number) {
            cell.setCellValue(number);
            cell.setCellStyle(style);
        } else if (content.value() instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(style);
        } else {
            text(cell, content.text(), style);
        }
    }

    private static void text(XSSFCell cell, String text, XSSFCellStyle style) {
        cell.setCellStyle(style);
        cell.setCellValue(text.length() <= LONGEST_TEXT ? text : text.substring(0, text.offsetByCodePoints(0,
                text.codePointCount(0, LONGEST_TEXT) - 1)) + "…");
    }

    private XSSFCellStyle heading(boolean figure) {
        return styles.computeIfAbsent("heading" + figure, key -> {
            XSSFCellStyle style = book.createCellStyle();
            XSSFFont font = book.createFont();
            font.setBold(true);
            style.setFont(font);
            style.setFillForegroundColor(color(0xE9, 0xEE, 0xF4));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(true);
            align(style, figure);
            return style;
        });
    }

    /** Figures on the right; texts with a little room before them, for the figure of the column before is close. */
    private static void align(XSSFCellStyle style, boolean figure) {
        style.setAlignment(figure ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setIndention((short) (figure ? 0 : 1));
    }

    private XSSFCellStyle style(Cell content) {
        boolean guarded = content.value() instanceof String text && !text.isEmpty()
                && "=+-@\t".indexOf(text.charAt(0)) >= 0;
        String format = !content.isKnown() ? "General" : switch (content.type()) {
            case TEXT -> "@";
            case NUMBER -> content.figure().orElse(0) % 1 == 0 ? "#,##0" : "#,##0.00";
            case SHARE -> "0.0%";
            case MONEY -> "#,##0";
            case DATE -> "yyyy-mm-dd";
        };
        String key = format + content.tone() + content.isKnown() + content.isFigure() + guarded;
        return styles.computeIfAbsent(key, any -> {
            XSSFCellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format));
            style.setVerticalAlignment(VerticalAlignment.TOP);
            style.setWrapText(content.type() == Cell.Type.TEXT);
            align(style, content.isFigure());
            style.setQuotePrefixed(guarded);
            XSSFFont font = book.createFont();
            font.setItalic(!content.isKnown());
            font.setBold(content.tone() == Tone.RISK);
            font.setColor(switch (content.tone()) {
                case RISK -> color(0xB3, 0x26, 0x1E);
                case WATCH -> color(0x8A, 0x5A, 0x00);
                case GOOD -> color(0x2C, 0x6E, 0x49);
                case PLAIN -> content.isKnown() ? color(0x1D, 0x24, 0x30) : color(0x5B, 0x66, 0x75);
            });
            style.setFont(font);
            return style;
        });
    }

    private static XSSFColor color(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue});
    }

    /** Width in characters; Chinese ones take two. */
    private static int width(String text) {
        int longest = 0;
        for (String line : text.split("\n")) {
            longest = Math.max(longest, line.codePoints().limit(WIDEST).map(c -> c > 0x2E80 ? 2 : 1).sum());
        }
        return (int) Math.ceil(longest * OTHER_FONT);
    }

    /** A long caption up to a mark or a space, since a name that ends in half a word looks broken. */
    private static String shortened(String caption) {
        if (caption.length() <= LONGEST_NAME) {
            return caption;
        }
        int end = -1;
        for (int i = SHORTEST_NAME; i <= LONGEST_NAME; i++) {
            if (MARKS.indexOf(caption.charAt(i)) >= 0) {
                end = i;
            }
        }
        int space = caption.lastIndexOf(' ', LONGEST_NAME);
        return end > 0 ? caption.substring(0, end) : space > SHORTEST_NAME ? caption.substring(0, space) : caption;
    }

    private String name(String caption) {
        String safe = WorkbookUtil.createSafeSheetName(shortened(caption));
        String name = safe;
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " " + i;
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - suffix.length())) + suffix;
        }
        return name;
    }
}
