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
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.keyweave.report.Messages;
import org.keyweave.report.ReportWriter;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.FigureNote;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Section;

/** Writes a report as a Word document, from a template that holds fields, styles, logo, headers. */
public final class DocxWriter implements ReportWriter {

    private final DocxTemplate template;

    /**
     * A writer.
     *
     * @param template the template that is filled
     */
    public DocxWriter(DocxTemplate template) {
        this.template = template;
    }

    @Override
    public void write(ReportData report, OutputStream out) throws IOException {
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template.fill(report)))) {
            XWPFParagraph place = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().contains(DocxTemplate.PLACE)).findFirst().orElseThrow();
            WordPainter painter = new WordPainter(document, place);
            body(report, painter, Messages.of(report.locale()));
            document.removeBodyElement(document.getPosOfParagraph(place));
            OfficeProperties.describe(document.getProperties(), report);
            document.write(draft);
        }
        SteadyZip.copy(draft.toByteArray(), report.provenance().date(), out);
    }

    private static void body(ReportData report, WordPainter painter, Messages messages) throws IOException {
        painter.cards(report.headline());
        for (Section section : report.sections()) {
            painter.heading(section.title(), section.level());
            for (Block block : section.blocks()) {
                block(block, painter, messages);
            }
        }
        painter.heading(messages.get("section.figures"), 1);
        for (FigureNote note : report.figures()) {
            painter.item(note.name() + ". ", note.definition() + " " + messages.get("figure.formula") + ": "
                    + note.formula() + ". " + messages.get("figure.source") + ": " + note.source());
        }
    }

    private static void block(Block block, WordPainter painter, Messages messages) throws IOException {
        if (block instanceof Block.Paragraph paragraph) {
            painter.text(paragraph.text(), paragraph.note());
        } else if (block instanceof Block.Cards cards) {
            painter.cards(cards.cards());
        } else if (block instanceof Block.Table table) {
            painter.caption(table.caption());
            painter.table(table);
        } else if (block instanceof Block.Chart chart) {
            painter.caption(chart.caption());
            painter.table(new Block.Table(chart.id(), chart.caption(), List.of(messages.get("column.account"),
                    messages.get("column.value")), chart.bars().stream().map(bar -> List.of(new Cell(Cell.Type.TEXT,
                            bar.label(), "", bar.value().tone()), bar.value())).toList(), false));
        } else if (block instanceof Block.Diagram diagram) {
            painter.picture(diagram);
            painter.caption(diagram.caption());
        } else if (block instanceof Block.Findings findings) {
            for (Block.FindingItem item : findings.items()) {
                painter.finding(item, messages);
            }
        }
    }
}
