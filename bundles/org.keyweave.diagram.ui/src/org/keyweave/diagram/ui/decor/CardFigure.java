/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.vsm.spec.Rgb;

/** A card as a figure for tooltips. */
final class CardFigure extends Figure {

    private static final double WIDTH = 360;
    private static final Rgb INK = new Rgb(0x1c, 0x20, 0x26);
    private static final Rgb EDGE = new Rgb(0xb4, 0xbe, 0xc9);
    private static final Rgb QUIET = new Rgb(0x5a, 0x66, 0x73);

    CardFigure(Card card, Ink ink) {
        ToolbarLayout layout = new ToolbarLayout();
        layout.setSpacing(5);
        setLayoutManager(layout);
        Color edge = ink.color(EDGE);
        setBorder(new CompoundBorder(new LineBorder(edge), new MarginBorder(7, 9, 7, 9)));
        setOpaque(true);
        setBackgroundColor(ink.sheet());
        Color text = ink.color(INK);
        line(card.title(), text).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        card.paragraphs().stream().filter(paragraph -> !paragraph.isBlank()).forEach(each -> line(each, text));
        if (!card.hint().isBlank()) {
            line(card.hint(), ink.color(QUIET));
        }
    }

    private Label line(String text, Color color) {
        Label label = new Label(Words.broken(text, WIDTH));
        label.setLabelAlignment(PositionConstants.LEFT);
        label.setForegroundColor(color);
        add(label);
        return label;
    }
}
