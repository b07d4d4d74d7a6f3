/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.slides;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.keyweave.report.Messages;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.FigureNote;
import org.keyweave.report.content.ReportData;

/** Collects for the speaker what the figures on a slide mean and where they come from. */
final class SlideNotes {

    private final ReportData report;
    private final Messages messages;
    private final Map<String, FigureNote> byId = new LinkedHashMap<>();
    private final Map<XSLFSlide, Set<String>> lines = new LinkedHashMap<>();

    SlideNotes(ReportData report) {
        this.report = report;
        messages = Messages.of(report.locale());
        report.figures().forEach(note -> byId.put(note.id(), note));
    }

    /** Notes what a block that stands on a slide calls for. */
    void add(XSLFSlide slide, Block block) {
        if (block instanceof Block.Cards cards) {
            cards.cards().forEach(card -> figure(slide, card.figureId()));
        } else if (block instanceof Block.Table table) {
            table.keys().forEach(key -> figure(slide, key));
        } else if (block instanceof Block.Findings findings) {
            findings.items().forEach(item -> add(slide, item.message() + " " + messages.get("finding.why") + ": "
                    + item.explanation()));
        }
    }

    /** Notes a text. */
    void add(XSLFSlide slide, String text) {
        lines.computeIfAbsent(slide, any -> new LinkedHashSet<>()).add(text);
    }

    private void figure(XSLFSlide slide, String id) {
        FigureNote note = byId.get(id);
        if (note != null) {
            add(slide, note.name() + ": " + note.definition() + " " + messages.get("figure.formula") + ": "
                    + note.formula());
        }
    }

    /** Writes the notes of all slides, each with the source of the report. */
    void write(Deck deck) {
        String source = messages.get("source.model") + ": " + report.provenance().model() + " · "
                + messages.get("source.date") + ": " + report.provenance().date() + " · "
                + messages.get("source.methodology") + ": " + report.provenance().methodology();
        for (XSLFSlide slide : deck.slides()) {
            lines.computeIfAbsent(slide, any -> new LinkedHashSet<>()).add(source);
            for (XSLFTextShape holder : deck.show().getNotesSlide(slide).getPlaceholders()) {
                if (holder.getTextType() == Placeholder.BODY) {
                    holder.clearText();
                    for (String line : lines.get(slide)) {
                        Words.run(holder.addNewTextParagraph(), line, report);
                    }
                }
            }
        }
    }
}
