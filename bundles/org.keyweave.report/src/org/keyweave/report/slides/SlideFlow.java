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
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.keyweave.report.Messages;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Tone;
import org.keyweave.report.office.NativeChart;
import org.keyweave.report.office.SharpPicture;
import org.keyweave.report.page.TextFit;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Places the blocks of a section one below the other and goes on on a new slide where the room ends. */
final class SlideFlow {

    private static final double GAP = 14;
    private static final double CAPTION = 12;
    private static final double TEXT = 13;
    private static final double NOTE = 10.5;
    private static final int MOST_TEXT_LINES = 16;
    private static final int MOST_TABLE_SLIDES = 3;
    private static final double LEAST_CHART = 170;
    private static final double BAR = 24;
    private static final double CHART_EDGE = 30;
    private static final double CHART_SIZE = 11;
    private static final double COLUMNS_HEIGHT = 230;
    private static final double LEAST_PICTURE = 180;

    private final Deck deck;
    private final ReportData report;
    private final Messages messages;
    private final SlideNotes notes;
    private final Rectangle2D area;
    private final double pixels;
    private String title;
    private XSLFSlide slide;
    private double y;

    SlideFlow(Deck deck, ReportData report, SlideNotes notes) {
        this.deck = deck;
        this.report = report;
        this.notes = notes;
        messages = Messages.of(report.locale());
        area = deck.bodyArea();
        pixels = SharpPicture.pixels(report);
    }

    /** Begins a section; its first slide is made by its first block. */
    void begin(String heading) {
        title = heading;
        slide = null;
    }

    void add(Block block) throws IOException {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Cards cards) {
            SlideCards shapes = new SlideCards(cards.cards(), area.getWidth(), report);
            room(shapes.height());
            shapes.paint(slide, area.getX(), y);
            y += shapes.height() + GAP;
            notes.add(slide, block);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Chart chart) {
            chart(chart);
        } else if (block instanceof Block.Diagram diagram) {
            diagram(diagram);
        } else if (block instanceof Block.Findings findings) {
            findings(findings);
        }
    }

    private double left() {
        return slide == null ? 0 : area.getMaxY() - y;
    }

    /** Sees that there is room on a slide. */
    private void room(double height) {
        if (slide == null || height > left() && y > area.getY()) {
            slide = deck.slide(title);
            y = area.getY();
        }
    }

    private void paragraph(Block.Paragraph paragraph) {
        double size = paragraph.note() ? NOTE : TEXT;
        TextFit fit = TextFit.office(size, false);
        String text = fit.shorten(paragraph.text(), area.getWidth(), MOST_TEXT_LINES);
        double height = fit.height(text, area.getWidth() / SlideTable.OTHER_FONT) + 2;
        room(height);
        text(text, size, false, paragraph.note(), height);
        if (!text.equals(paragraph.text())) {
            notes.add(slide, paragraph.text());
        }
        y += height + GAP;
    }

    private void text(String text, double size, boolean bold, boolean soft, double height) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(area.getX(), y, area.getWidth(), height));
        box.setLeftInset(0d);
        box.setRightInset(0d);
        box.setTopInset(0d);
        box.setBottomInset(0d);
        box.setTextAutofit(TextAutofit.NONE);
        box.clearText();
        Words.paragraph(box, text, size, bold, soft ? Words.SOFT : null, report);
    }

    private double caption(String caption) {
        TextFit fit = TextFit.office(CAPTION, true);
        double height = fit.lineHeight() + 4;
        text(fit.shorten(caption, area.getWidth(), 1), CAPTION, true, false, height);
        y += height;
        return height;
    }

    private double captionHeight() {
        return TextFit.office(CAPTION, true).lineHeight() + 4;
    }

    private void table(Block.Table table) {
        SlideTable shape = new SlideTable(table, area.getWidth(), report);
        int from = 0;
        int slides = 0;
        do {
            // A heading with a single row below it would stand lost at the foot of a slide.
            room(captionHeight() + shape.height(from, Math.min(shape.rows(), from + 3)));
            if (from > 0) {
                caption(messages.get("slides.continued", table.caption()));
            } else if (!table.caption().equals(title)) {
                caption(table.caption());
            }
            double room = left() - (slides == MOST_TABLE_SLIDES - 1 ? TextFit.office(NOTE, false).lineHeight() + 6 : 0);
            int to = shape.fitting(from, room);
            shape.paint(slide, area.getX(), y, from, to);
            y += shape.height(from, to) + GAP;
            notes.add(slide, table);
            from = to;
        } while (from < shape.rows() && ++slides < MOST_TABLE_SLIDES);
        if (from < shape.rows()) {
            double height = TextFit.office(NOTE, false).lineHeight();
            y = area.getMaxY() - height;
            text(messages.get("slides.more", shape.rows() - from), NOTE, false, true, height);
            slide = null;
        }
    }

    private void findings(Block.Findings findings) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Block.FindingItem item : findings.items()) {
            rows.add(List.of(new Cell(Cell.Type.TEXT, item.severity(), "", item.tone()), plain(item.message()),
                    plain(item.remedy())));
        }
        table(new Block.Table("findings", messages.get("section.findings"), List.of("severity", "finding", "remedy"),
                List.of(messages.get("column.severity"), messages.get("column.finding"),
                        messages.get("finding.remedy")), rows, false));
        notes.add(slide == null ? deck.slides().get(deck.slides().size() - 1) : slide, findings);
    }

    private static Cell plain(String text) {
        return new Cell(Cell.Type.TEXT, text, "", Tone.PLAIN);
    }

    private void chart(Block.Chart content) throws IOException {
        if (content.bars().isEmpty()) {
            return;
        }
        double wanted = content.style() == Block.Chart.Style.BARS ? content.bars().size() * BAR + CHART_EDGE
                : content.style() == Block.Chart.Style.PARETO ? area.getHeight() : COLUMNS_HEIGHT;
        double height = Math.min(area.getHeight() - captionHeight(), Math.max(LEAST_CHART / 2, wanted));
        room(captionHeight() + Math.min(height, LEAST_CHART));
        height = Math.min(height, left() - captionHeight());
        caption(content.caption());
        XSLFChart chart = deck.show().createChart();
        slide.addChart(chart, new Rectangle2D.Double(Units.toEMU(area.getX()), Units.toEMU(y),
                Units.toEMU(area.getWidth()), Units.toEMU(height)));
        NativeChart.embed(chart, content, report, CHART_SIZE);
        var frames = slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList();
        var about = frames.get(frames.size() - 1).getNvGraphicFramePr().getCNvPr();
        about.setName(content.id());
        about.setDescr(content.caption());
        y += height + GAP;
    }

    private void diagram(Block.Diagram diagram) throws IOException {
        double ratio = SharpPicture.ratio(diagram);
        // A picture gets a slide of its own unless there is room enough for it.
        room(Math.max(LEAST_PICTURE, Math.min(area.getHeight(), area.getWidth() * ratio + captionHeight())));
        SharpPicture picture = SharpPicture.of(diagram, area.getWidth(), left() - captionHeight(), pixels);
        XSLFPictureData data = deck.show().addPicture(picture.png(), PictureType.PNG);
        caption(diagram.caption());
        XSLFPictureShape shape = slide.createPicture(data);
        shape.setAnchor(new Rectangle2D.Double(area.getX() + (area.getWidth() - picture.width()) / 2, y,
                picture.width(), picture.height()));
        var about = ((CTPicture) shape.getXmlObject())
                .getNvPicPr().getCNvPr();
        about.setName(diagram.id());
        about.setDescr(diagram.caption());
        y += picture.height() + GAP;
    }
}
