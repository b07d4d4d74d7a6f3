/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Messages;
import org.keyweave.exchange.xlsx.CellWriter;
import org.keyweave.exchange.xlsx.WorkbookLogging;
import org.keyweave.model.io.LoadedModel;
import org.keyweave.model.labels.ModelLabels;

/**
 * Writes the tables of a model as a workbook: a sheet for each class, with dates, numbers and truth values as such, a
 * filter and a frozen head, after a first sheet that says in the reader's language what the sheets and columns are.
 * {@link ModelTablesReader} reads it back without loss.
 */
public final class ModelWorkbookWriter {

    /** Name of the first sheet, which is for people and is not read back. */
    public static final String GUIDE = "Keyweave";

    /** Rows of a sheet kept in memory; the others wait in a temporary file. */
    private static final int WINDOW = 200;
    /** Widest column, in characters. */
    private static final int WIDEST = 40;
    /** Narrowest column, wide enough for a date. */
    private static final int NARROWEST = 12;

    private final SXSSFWorkbook workbook;
    private final CellWriter cells;
    private final Runnable pulse;

    private ModelWorkbookWriter(SXSSFWorkbook workbook, Runnable pulse) {
        this.workbook = workbook;
        this.pulse = pulse;
        this.cells = new CellWriter(workbook);
    }

    /**
     * Writes a workbook. O(elements) in time; memory does not grow with them.
     *
     * @param locale language of the first sheet
     * @param pulse run every few rows; what it throws ends the writing
     * @throws ExchangeException when a text is longer than a cell can be
     * @throws IOException when the stream cannot be written
     */
    public static void write(LoadedModel model, Locale locale, OutputStream out, Runnable pulse)
            throws IOException, ExchangeException {
        WorkbookLogging.quieten();
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            List<ModelTable> tables = ModelTable.of(model);
            ModelWorkbookWriter writer = new ModelWorkbookWriter(workbook, pulse);
            writer.guide(tables, locale);
            for (ModelTable table : tables) {
                writer.sheet(table);
            }
            workbook.write(out);
        }
    }

    private void guide(List<ModelTable> tables, Locale locale) throws ExchangeException {
        ModelLabels labels = ModelLabels.of(locale);
        Messages messages = Messages.of(locale);
        SXSSFSheet sheet = workbook.createSheet(GUIDE);
        List<String> header = List.of(messages.get("xlsx.guide.sheet"), messages.get("xlsx.guide.column"),
                messages.get("xlsx.guide.label"), messages.get("xlsx.guide.meaning"));
        head(sheet, header);
        int row = 1;
        for (ModelTable table : tables) {
            row = guideRow(sheet, row, table.name(), "", labels.type(table.type()),
                    labels.typeDescription(table.type()));
            for (EStructuralFeature feature : table.features()) {
                row = guideRow(sheet, row, table.name(), feature.getName(), labels.feature(feature),
                        labels.featureDescription(feature));
            }
        }
        finish(sheet, header.size(), row);
        sheet.setColumnWidth(0, 22 * 256);
        sheet.setColumnWidth(1, 26 * 256);
        sheet.setColumnWidth(2, 30 * 256);
        sheet.setColumnWidth(3, 110 * 256);
    }

    private int guideRow(SXSSFSheet sheet, int row, String... texts) throws ExchangeException {
        cells.row(sheet.createRow(row), GUIDE, List.of((Object[]) texts));
        return row + 1;
    }

    private void sheet(ModelTable table) throws ExchangeException {
        SXSSFSheet sheet = workbook.createSheet(table.name());
        List<String> header = table.header();
        head(sheet, header);
        int[] widths = header.stream().mapToInt(name -> Math.max(NARROWEST, name.length() + 4)).toArray();
        int row = 1;
        for (EObject element : table.elements()) {
            List<Object> values = table.row(element);
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(values.get(column)));
            }
            cells.row(sheet.createRow(row), table.name(), values);
            if (row++ % WINDOW == 0) {
                pulse.run();
            }
        }
        finish(sheet, header.size(), row);
        for (int column = 0; column < header.size(); column++) {
            sheet.setColumnWidth(column, Math.min(WIDEST, widths[column]) * 256);
        }
    }

    /** Characters that a value takes; Chinese ones take two. */
    private static int width(Object value) {
        String text = value.toString();
        return 2 + (text.length() > WIDEST ? WIDEST : text.chars().map(c -> c > 0x2E80 ? 2 : 1).sum());
    }

    private void head(SXSSFSheet sheet, List<String> header) {
        cells.head(sheet.createRow(0), header);
    }

    private static void finish(SXSSFSheet sheet, int columns, int rows) {
        sheet.createFreezePane(0, 1);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setAutoFilter(new CellRangeAddress(0, Math.max(0, rows - 1), 0, columns - 1));
    }
}
