/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.xlsx;

import java.time.LocalDate;
import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;
import org.keyweave.exchange.csv.FormulaGuard;

/** Writes values as cells of their kind: dates as dates, numbers as numbers, text as text that never runs. */
public final class CellWriter {

    /** Longest text of a cell. */
    static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** The first day that Excel and everybody else count alike; 1900 had no 29 February. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final CellStyle date;
    private final CellStyle literal;
    private final CellStyle head;

    /** Writes cells of a workbook, whose styles it adds. */
    public CellWriter(Workbook workbook) {
        date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
        literal = workbook.createCellStyle();
        literal.setQuotePrefixed(true);
        head = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    /** Fills the head of a table. */
    public void head(Row row, List<String> names) {
        for (String name : names) {
            Cell cell = row.createCell(row.getLastCellNum() < 0 ? 0 : row.getLastCellNum());
            cell.setCellValue(name);
            cell.setCellStyle(head);
        }
    }

    /**
     * Fills a row.
     *
     * @param row an empty row
     * @param table name of the table in messages
     * @param values a {@link LocalDate}, {@link Number}, {@link Boolean} or text each; what is {@code null} or empty
     * makes
     *            no cell
     * @throws ExchangeException when a text is too long for a cell
     */
    public void row(Row row, String table, List<?> values) throws ExchangeException {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (value != null && !value.equals("")) {
                fill(row.createCell(column), table, value);
            }
        }
    }

    private void fill(Cell cell, String table, Object value) throws ExchangeException {
        if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
            cell.setCellValue(DateUtil.getExcelDate(day));
            cell.setCellStyle(date);
        } else if (value instanceof Number number && Double.isFinite(number.doubleValue())
                && !isNegativeZero(number)) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else {
            text(cell, table, value.toString());
        }
    }

    private static boolean isNegativeZero(Number number) {
        return Double.valueOf(-0.0).equals(number);
    }

    private void text(Cell cell, String table, String text) throws ExchangeException {
        String escaped = CellEscape.escape(text);
        if (escaped.length() > LONGEST) {
            throw new ExchangeException(table, cell.getRowIndex() + 1, Text.of("cell.long", escaped.length(), LONGEST),
                    Text.of("xlsx.long.remedy"));
        }
        cell.setCellValue(escaped);
        if (!FormulaGuard.protect(text).equals(text)) {
            // stays text when somebody edits the cell
            cell.setCellStyle(literal);
        }
    }
}
