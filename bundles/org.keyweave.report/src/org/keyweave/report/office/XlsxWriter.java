/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.keyweave.report.Messages;
import org.keyweave.report.ReportProgress;
import org.keyweave.report.ReportWriter;
import org.keyweave.report.WritingSteps;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.FigureNote;
import org.keyweave.report.content.Provenance;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Section;
import org.keyweave.report.content.Tone;

/**
 * Writes the tables of a report as a workbook, a sheet each: typed cells, filters, frozen heads. Tables of the same
 * kind, one for each account, share a sheet with a column that names the account. Texts are always text cells, so
 * nothing from the model is ever run as a formula.
 */
public final class XlsxWriter implements ReportWriter {

    @Override
    public void write(ReportData report, OutputStream out, ReportProgress progress) throws IOException {
        QuietLogging.choose();
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            SheetPainter painter = new SheetPainter(book, report, new WritingSteps(report, progress));
            Messages messages = Messages.of(report.locale());
            painter.paint(overview(report, messages));
            for (Gathered gathered : tables(report, messages).values()) {
                painter.paint(gathered.table());
            }
            findings(report, messages).ifPresent(painter::paint);
            new SheetCharts(book, messages).paint(report.blocks(Block.Chart.class), painter);
            painter.paint(figures(report, messages));
            OfficeProperties.describe(book.getProperties(), report);
            book.write(draft);
        }
        SteadyZip.copy(draft.toByteArray(), report.provenance().date(), out);
    }

    private static Block.Table overview(ReportData report, Messages messages) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Block.Card card : report.headline()) {
            rows.add(List.of(text(card.name()), card.value(), text(card.note())));
        }
        Provenance source = report.provenance();
        rows.add(List.of(text(messages.get("source.model")), text(source.model()), text("")));
        rows.add(List.of(text(messages.get("source.date")), date(source.date()), text("")));
        rows.add(List.of(text(messages.get("source.methodology")), text(source.methodology()), text("")));
        rows.add(List.of(text(messages.get("source.supplier")), text(source.supplier()), text("")));
        rows.add(List.of(text(messages.get("source.currency")), text(source.currency()), text("")));
        if (!source.confidential().isEmpty()) {
            rows.add(List.of(text(""), text(source.confidential()), text("")));
        }
        return new Block.Table("cover", report.title(), List.of(report.subtitle(), messages.get("column.value"), ""),
                rows, false);
    }

    private static Map<String, Gathered> tables(ReportData report, Messages messages) {
        long chapters = report.sections().stream().filter(section -> section.level() == 1).count();
        Map<String, Gathered> tables = new LinkedHashMap<>();
        String chapter = "";
        for (Section section : report.sections()) {
            chapter = section.level() == 1 ? section.title() : chapter;
            for (Block block : section.blocks()) {
                if (block instanceof Block.Table table) {
                    String key = table.grid() ? table.id() : table.id().replaceAll("-\\d+$", "");
                    Gathered gathered = tables.computeIfAbsent(key, id -> new Gathered(table, chapters > 1
                            && repeats(report, table), messages.get("column.chapter")));
                    gathered.add(chapter, table);
                }
            }
        }
        return tables;
    }

    private static boolean repeats(ReportData report, Block.Table table) {
        return !table.grid() && report.blocks(Block.Table.class).stream()
                .anyMatch(other -> other.id().equals(table.id() + "-2"));
    }

    private static Optional<Block.Table> findings(ReportData report, Messages messages) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Block.Findings findings : report.blocks(Block.Findings.class)) {
            for (Block.FindingItem item : findings.items()) {
                rows.add(List.of(new Cell(Cell.Type.TEXT, item.severity(), "", item.tone()), text(item.account()),
                        text(item.subject()), text(item.message()), text(item.explanation()), text(item.remedy()),
                        text(item.ruleId())));
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Table("findings",
                messages.get("section.findings"), List.of(messages.get("column.severity"),
                        messages.get("column.account"), messages.get("column.subject"), messages.get("column.finding"),
                        messages.get("finding.why"), messages.get("finding.remedy"), messages.get("column.rule")),
                rows, false));
    }

    private static Block.Table figures(ReportData report, Messages messages) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FigureNote note : report.figures()) {
            rows.add(List.of(text(note.name()), text(note.definition()), text(note.formula()), text(note.source())));
        }
        return new Block.Table("figures", messages.get("section.figures"), List.of(messages.get("column.figure"),
                messages.get("figure.definition"), messages.get("figure.formula"), messages.get("figure.source")),
                rows, false);
    }

    private static Cell text(String text) {
        return new Cell(Cell.Type.TEXT, text, "", Tone.PLAIN);
    }

    private static Cell date(LocalDate date) {
        return new Cell(Cell.Type.DATE, date, "", Tone.PLAIN);
    }

    /** Tables of one kind on one sheet. */
    private static final class Gathered {
        private final Block.Table first;
        private final boolean named;
        private final String heading;
        private final List<List<Cell>> rows = new ArrayList<>();

        Gathered(Block.Table first, boolean named, String heading) {
            this.first = first;
            this.named = named;
            this.heading = heading;
        }

        void add(String chapter, Block.Table table) {
            for (List<Cell> row : table.rows()) {
                List<Cell> cells = new ArrayList<>(row);
                if (named) {
                    cells.add(0, text(chapter));
                }
                rows.add(cells);
            }
        }

        Block.Table table() {
            List<String> columns = new ArrayList<>(first.columns());
            if (named) {
                columns.add(0, heading);
            }
            return new Block.Table(first.id(), first.caption(), columns, rows, first.grid());
        }
    }
}
