/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Tone;
import org.keyweave.report.page.TextFit;
import org.keyweave.report.page.ToneLook;

/** Figures side by side as shapes that can be edited. */
final class SlideCards {

    private static final int MOST_IN_ROW = 4;
    private static final double GAP = 12;
    private static final double HEIGHT = 78;
    private static final double INSET = 9;
    private static final double NAME = 11;
    private static final double VALUE = 22;
    private static final double WORD = 15;
    private static final double NOTE = 10;

    private final List<Block.Card> cards;
    private final double width;
    private final int inRow;
    private final ReportData report;

    SlideCards(List<Block.Card> cards, double width, ReportData report) {
        this.cards = cards;
        this.report = report;
        inRow = Math.max(1, Math.min(MOST_IN_ROW, cards.size()));
        // A card alone is no wider than one among three.
        this.width = Math.min((width + GAP) / 3, (width + GAP) / inRow) - GAP;
    }

    double height() {
        return Math.ceil(cards.size() / (double) inRow) * (HEIGHT + GAP) - GAP;
    }

    void paint(XSLFSlide slide, double x, double y) {
        for (int i = 0; i < cards.size(); i++) {
            card(slide, cards.get(i), new Rectangle2D.Double(x + i % inRow * (width + GAP),
                    y + i / inRow * (HEIGHT + GAP), width, HEIGHT));
        }
    }

    private void card(XSLFSlide slide, Block.Card card, Rectangle2D place) {
        XSLFAutoShape shape = slide.createAutoShape();
        shape.setShapeType(ShapeType.RECT);
        shape.setAnchor(place);
        Cell value = card.value();
        shape.setFillColor(new Color(0xF7F8F9));
        shape.setLineColor(value.tone() == Tone.RISK ? Words.bar(Tone.RISK) : Words.LINE);
        shape.setLineWidth(0.75);
        shape.setVerticalAlignment(VerticalAlignment.TOP);
        shape.setTextAutofit(TextAutofit.NONE);
        shape.setLeftInset(INSET);
        shape.setRightInset(INSET);
        shape.setTopInset(INSET - 2);
        shape.setBottomInset(2d);
        shape.clearText();
        double room = place.getWidth() - 2 * INSET;
        Words.paragraph(shape, one(card.name(), room, NAME, false), NAME, false, Words.SOFT, report);
        String text = ToneLook.sign(value.tone()) + value.text();
        double size = value.isFigure() && TextFit.office(VALUE, true).lines(text, room) == 1 ? VALUE : WORD;
        Color color = value.isKnown() ? Words.color(value.tone()) : Words.SOFT;
        Words.paragraph(shape, one(text, room, size, true), size, true, color == null ? new Color(0x1D2430) : color,
                report);
        int lines = size == VALUE ? 1 : 2;
        Words.paragraph(shape, TextFit.office(NOTE, false).shorten(card.note(), room, lines), NOTE, false, Words.SOFT,
                report);
    }

    private static String one(String text, double room, double size, boolean bold) {
        return TextFit.office(size, bold).shorten(text, room, 1);
    }
}
