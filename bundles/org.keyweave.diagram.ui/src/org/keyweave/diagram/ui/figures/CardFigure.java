/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import java.util.List;
import java.util.Locale;

import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.GridData;
import org.eclipse.draw2d.GridLayout;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.swt.graphics.Font;
import org.keyweave.diagram.style.FontStyle;
import org.keyweave.vsm.spec.Rgb;

/**
 * A card that tells about an element: the first line of the text is its heading; a line "key: value" is set in two
 * columns, any other across both.
 */
public final class CardFigure extends Figure {

    private static final int WIDTH = 300;
    private static final int LONGEST_KEY = 28;
    private static final Rgb PAPER = new Rgb(0xff, 0xff, 0xff);
    private static final Rgb EDGE = new Rgb(0xb8, 0xc4, 0xd0);
    private static final Rgb TEXT = new Rgb(0x1f, 0x29, 0x33);
    private static final Rgb QUIET = new Rgb(0x52, 0x60, 0x6d);

    private final Ink ink;
    private final Locale locale;
    private final String text;
    private IFigure facts;

    /** A card in the colours of an ink. */
    public CardFigure(String text, Ink ink, Locale locale) {
        this.ink = ink;
        this.locale = locale;
        this.text = text;
        ToolbarLayout rows = new ToolbarLayout(false);
        rows.setSpacing(2);
        setLayoutManager(rows);
        setOpaque(true);
        setBackgroundColor(ink.color(PAPER));
        setBorder(new CompoundBorder(new LineBorder(ink.color(EDGE), 1), new MarginBorder(7, 10, 8, 12)));
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i).strip(), i == 0 && lines.size() > 1);
        }
    }

    /** What the card tells. */
    public String text() {
        return text;
    }

    private void line(String line, boolean heading) {
        int colon = Math.max(line.indexOf(": "), line.indexOf('\uff1a'));
        if (heading) {
            across(line, font(13, true), TEXT);
        } else if (colon > 0 && colon < LONGEST_KEY) {
            Font font = font(12, false);
            Label key = label(line.substring(0, colon), font, QUIET);
            String value = line.substring(colon + 1).strip();
            fact(key, label(String.join("\n", WrappedLines.of(value, font, WIDTH - FigureUtilities.getTextWidth(
                    key.getText(), font), locale)), font, TEXT));
        } else if (!line.isEmpty()) {
            across(line, font(12, false), TEXT);
        }
    }

    private void across(String line, Font font, Rgb color) {
        facts = null;
        add(label(String.join("\n", WrappedLines.of(line, font, WIDTH, locale)), font, color));
    }

    /** Facts in a row share their columns. */
    private void fact(IFigure key, IFigure value) {
        if (facts == null) {
            facts = new Figure();
            GridLayout columns = new GridLayout(2, false);
            columns.horizontalSpacing = 12;
            columns.verticalSpacing = 2;
            columns.marginWidth = 0;
            columns.marginHeight = 0;
            facts.setLayoutManager(columns);
            add(facts);
        }
        facts.add(key, new GridData(GridData.BEGINNING, GridData.BEGINNING, false, false));
        facts.add(value);
    }

    private Font font(int size, boolean bold) {
        return ink.face(new FontStyle(size, bold, false, false, false)).font();
    }

    private Label label(String content, Font font, Rgb color) {
        Label label = new Label(content);
        label.setFont(font);
        label.setForegroundColor(ink.color(color));
        label.setLabelAlignment(PositionConstants.LEFT);
        return label;
    }
}
