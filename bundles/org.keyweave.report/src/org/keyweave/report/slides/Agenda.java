/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.slides;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.keyweave.report.Messages;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.page.TextFit;

/** What the presentation is about, in columns, each line a link to its first slide. */
final class Agenda {

    private static final double SIZE = 15;
    private static final double SMALL = 11;
    private static final double NUMBER = 34;
    private static final double GAP = 24;
    private static final double SPACING = 1.5;
    private static final int FEW = 12;

    private final ReportData report;
    private final Map<String, String> titles;
    private final Map<String, XSLFSlide> targets = new HashMap<>();
    private final List<XSLFSlide> slides = new ArrayList<>();
    private final Rectangle2D area;
    private final double size;
    private final int columns;
    private final int inColumn;

    Agenda(Deck deck, ReportData report, Map<String, String> titles) {
        this.report = report;
        this.titles = titles;
        area = deck.bodyArea();
        size = titles.size() <= 2 * FEW ? SIZE : SMALL;
        columns = titles.size() <= FEW ? 1 : titles.size() <= 2 * FEW ? 2 : 3;
        inColumn = (int) Math.max(1, area.getHeight() / (size * SPACING));
        for (int i = 0; i < titles.size(); i += columns * inColumn) {
            slides.add(deck.slide(Messages.of(report.locale()).get("slides.agenda")));
        }
    }

    /** The first slide of a section. */
    void found(String section, XSLFSlide slide) {
        targets.putIfAbsent(section, slide);
    }

    /** Writes the lines, once the slides are known. */
    void link() {
        List<String> ids = titles.keySet().stream().filter(targets::containsKey).toList();
        double width = (area.getWidth() + GAP) / columns - GAP;
        int perColumn = ids.size() <= columns * inColumn ? (int) Math.ceil(ids.size() / (double) columns) : inColumn;
        for (int from = 0, column = 0; from < ids.size(); from += perColumn, column++) {
            XSLFSlide slide = slides.get(column / columns);
            double x = area.getX() + column % columns * (width + GAP);
            XSLFTextBox numbers = box(slide, x, NUMBER);
            XSLFTextBox names = box(slide, x + NUMBER, width - NUMBER);
            for (String id : ids.subList(from, Math.min(ids.size(), from + perColumn))) {
                XSLFSlide target = targets.get(id);
                line(numbers, String.valueOf(target.getSlideNumber()), target, true);
                line(names, TextFit.office(size, false).shorten(titles.get(id), width - NUMBER, 1), target, false);
            }
        }
    }

    private XSLFTextBox box(XSLFSlide slide, double x, double width) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(x, area.getY(), width, area.getHeight()));
        box.setLeftInset(0d);
        box.setRightInset(0d);
        box.setTopInset(0d);
        box.setTextAutofit(TextAutofit.NONE);
        box.clearText();
        return box;
    }

    private void line(XSLFTextBox box, String text, XSLFSlide target, boolean number) {
        XSLFTextParagraph paragraph = Words.paragraph(box, text, size, false, number ? Words.SOFT : null, report);
        // Exact spacing in points keeps both columns on one line.
        paragraph.setLineSpacing(-size * SPACING);
        if (!number) {
            for (XSLFTextRun run : paragraph.getTextRuns()) {
                run.createHyperlink().linkToSlide(target);
            }
        }
    }
}
