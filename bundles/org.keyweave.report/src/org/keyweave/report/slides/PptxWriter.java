/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.slides;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keyweave.report.Messages;
import org.keyweave.report.ReportProgress;
import org.keyweave.report.ReportWriter;
import org.keyweave.report.WritingSteps;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.FigureNote;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Section;
import org.keyweave.report.content.Tone;
import org.keyweave.report.office.OfficeProperties;
import org.keyweave.report.office.SteadyZip;

/**
 * Writes a report as a presentation for a review meeting: agenda, summary, then each section with real tables, charts
 * that can be edited, and sharp pictures; what the figures mean stands in the notes and at the end.
 */
public final class PptxWriter implements ReportWriter {

    private static final int MOST_IN_SUMMARY = 7;

    private final DeckTemplate template;

    /**
     * A writer.
     *
     * @param template the template that gives the slides their look
     */
    public PptxWriter(DeckTemplate template) {
        this.template = template;
    }

    @Override
    public void write(ReportData report, OutputStream out, ReportProgress progress) throws IOException {
        DeckTemplate.Filled filled = template.fill(report);
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        try (var show = filled.show()) {
            Deck deck = new Deck(template, filled, report);
            SlideNotes notes = new SlideNotes(report);
            Messages messages = Messages.of(report.locale());
            Agenda agenda = new Agenda(deck, report, titles(report));
            SlideFlow flow = new SlideFlow(deck, report, notes);
            if (!report.headline().isEmpty()) {
                flow.begin(messages.get("slides.summary"));
                flow.add(new Block.Cards(report.headline()));
                summary(report, messages, flow);
            }
            sections(report, deck, flow, agenda, new WritingSteps(report, progress));
            flow.begin(messages.get("section.figures"));
            flow.add(figures(report, messages));
            flow.begin(messages.get("section.source"));
            flow.add(source(report, messages));
            agenda.link();
            notes.write(deck);
            OfficeProperties.describe(show.getProperties(), report);
            show.write(draft);
        }
        SteadyZip.copy(draft.toByteArray(), report.provenance().date(), out);
    }

    /** The chapters, or the sections when there is but one chapter. */
    private static Map<String, String> titles(ReportData report) {
        int level = chapters(report) > 1 ? 1 : 2;
        Map<String, String> titles = new LinkedHashMap<>();
        for (Section section : report.sections()) {
            if (section.level() == level || level == 2 && !section.blocks().isEmpty()) {
                titles.put(section.id(), section.title());
            }
        }
        return titles;
    }

    private static long chapters(ReportData report) {
        return report.sections().stream().filter(section -> section.level() == 1).count();
    }

    private static void sections(ReportData report, Deck deck, SlideFlow flow, Agenda agenda,
            WritingSteps steps) throws IOException {
        boolean several = chapters(report) > 1;
        List<Section> sections = report.sections();
        String chapter = "";
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            steps.part(section.title());
            boolean opens = section.level() == 1 && i + 1 < sections.size() && sections.get(i + 1).level() > 1;
            int before = deck.slides().size();
            if (section.level() == 1) {
                chapter = section.title();
            }
            if (opens && several) {
                deck.chapter(section.title());
            }
            flow.begin(section.level() > 1 && several ? chapter + ": " + section.title() : section.title());
            // Pictures take slides of their own; after the rest they leave no half-empty ones between.
            List<Block> blocks = new ArrayList<>(section.blocks());
            blocks.sort(Comparator.comparing(block -> block instanceof Block.Diagram));
            for (Block block : blocks) {
                flow.add(block);
            }
            if (deck.slides().size() > before) {
                agenda.found(section.id(), deck.slides().get(before));
            }
        }
    }

    /** The gravest findings, so that the summary says what matters and not only how much. */
    private static void summary(ReportData report, Messages messages, SlideFlow flow) throws IOException {
        List<Block.FindingItem> grave = new ArrayList<>();
        report.blocks(Block.Findings.class).forEach(block -> grave.addAll(block.items()));
        List<List<Cell>> rows = new ArrayList<>();
        for (Tone tone : List.of(Tone.RISK, Tone.WATCH)) {
            for (Block.FindingItem item : grave) {
                if (item.tone() == tone && rows.size() < MOST_IN_SUMMARY) {
                    rows.add(List.of(new Cell(Cell.Type.TEXT, item.severity(), "", tone), text(item.message())));
                }
            }
        }
        List<Block.Chart> charts = report.blocks(Block.Chart.class).stream()
                .filter(chart -> chart.style() == Block.Chart.Style.BARS).toList();
        if (rows.isEmpty() && !charts.isEmpty()) {
            flow.add(charts.get(0));
        } else if (!rows.isEmpty()) {
            flow.add(new Block.Table("summary", messages.get("slides.gravest"), List.of(
                    messages.get("column.severity"), messages.get("column.finding")), rows, false));
        }
    }

    private static Block.Table figures(ReportData report, Messages messages) {
        List<List<Cell>> rows = new ArrayList<>();
        for (FigureNote note : report.figures()) {
            rows.add(List.of(text(note.name()), text(note.definition()), text(note.formula())));
        }
        return new Block.Table("figures", messages.get("section.figures"), List.of(messages.get("column.figure"),
                messages.get("figure.definition"), messages.get("figure.formula")), rows, false);
    }

    private static Block.Table source(ReportData report, Messages messages) {
        var source = report.provenance();
        return new Block.Table("source", messages.get("section.source"), List.of(messages.get("column.feature"),
                messages.get("column.value")), List.of(
                        List.of(text(messages.get("source.model")), text(source.model())),
                        List.of(text(messages.get("source.date")), new Cell(Cell.Type.DATE, source.date(), "",
                                Tone.PLAIN)),
                        List.of(text(messages.get("source.methodology")), text(source.methodology())),
                        List.of(text(messages.get("source.supplier")), text(source.supplier())),
                        List.of(text(messages.get("source.currency")), text(source.currency()))), false);
    }

    private static Cell text(String text) {
        return new Cell(Cell.Type.TEXT, text, "", Tone.PLAIN);
    }
}
