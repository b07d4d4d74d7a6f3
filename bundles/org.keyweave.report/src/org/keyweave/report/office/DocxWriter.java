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
import org.keyweave.report.ReportProgress;
import org.keyweave.report.ReportWriter;
import org.keyweave.report.WritingSteps;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.FigureNote;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Section;

/** Writes a report as a Word document from a template. */
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
    public void write(ReportData report, OutputStream out, ReportProgress progress) throws IOException {
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        TemplateData data = new TemplateData(report);
        WritingSteps steps = new WritingSteps(report, progress);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(template.fill(data, report)))) {
            WordPainter painter = new WordPainter(document, report, steps);
            for (XWPFParagraph place : List.copyOf(document.getParagraphs())) {
                String mark = place.getText();
                List<Section> sections = data.places().get(mark);
                if (TemplateData.isTableOfContents(mark)) {
                    painter.at(place, () -> new WordContents(document, report).paint());
                } else if (sections != null) {
                    painter.at(place, () -> sections(sections, data.isWhole(mark), report, painter, steps));
                }
            }
            OfficeProperties.describe(document.getProperties(), report);
            document.write(draft);
        }
        SteadyZip.copy(draft.toByteArray(), report.provenance().date(), out);
    }

    private static void sections(List<Section> sections, boolean whole, ReportData report, WordPainter painter,
            WritingSteps steps) throws IOException {
        Messages messages = Messages.of(report.locale());
        if (whole) {
            painter.cards(report.headline());
        }
        boolean ownPage = true;
        for (Section section : sections) {
            steps.part(section.title());
            if (!section.title().isEmpty()) {
                painter.heading(section.title(), section.level(), WordContents.bookmark(report, section), ownPage);
                ownPage = report.hasChapters();
            }
            for (Block block : section.blocks()) {
                block(block, painter);
            }
        }
        if (whole) {
            painter.heading(messages.get("section.figures"), 1, WordContents.FIGURES, true);
            for (FigureNote note : report.figures()) {
                painter.item(note.name() + ". ", note.definition() + " " + messages.get("figure.formula") + ": "
                        + note.formula() + ". " + messages.get("figure.source") + ": " + note.source());
            }
        }
    }

    private static void block(Block block, WordPainter painter) throws IOException {
        if (block instanceof Block.Paragraph paragraph) {
            painter.text(paragraph.text(), paragraph.note());
        } else if (block instanceof Block.Cards cards) {
            painter.cards(cards.cards());
        } else if (block instanceof Block.Table table) {
            painter.table(table);
        } else if (block instanceof Block.Chart chart) {
            painter.chart(chart);
        } else if (block instanceof Block.Diagram diagram) {
            painter.picture(diagram);
        } else if (block instanceof Block.Findings findings) {
            for (Block.FindingItem item : findings.items()) {
                painter.finding(item);
            }
        }
    }
}
