/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import java.util.Locale;

import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.swt.graphics.Font;
import org.keyweave.vsm.spec.Rgb;

/** A short text on a plate of its own, over whatever is below. */
public final class NoteFigure extends Label {

    private static final int WIDTH = 320;
    private static final Rgb PLATE = new Rgb(0xff, 0xf6, 0xe0);
    private static final Rgb EDGE = new Rgb(0xc9, 0x8a, 0x1b);
    private static final Rgb TEXT = new Rgb(0x3b, 0x2f, 0x14);

    private final Locale locale;
    private final Font font;
    private String whole = "";

    /** A plate in the colours of an ink. */
    public NoteFigure(Ink ink, Locale locale) {
        this.locale = locale;
        font = ink.display().getSystemFont();
        setFont(font);
        setOpaque(true);
        setLabelAlignment(PositionConstants.LEFT);
        setBackgroundColor(ink.color(PLATE));
        setForegroundColor(ink.color(TEXT));
        setBorder(new CompoundBorder(new LineBorder(ink.color(EDGE), 1), new MarginBorder(4, 8, 4, 8)));
    }

    @Override
    public void setText(String text) {
        whole = text;
        super.setText(String.join("\n", WrappedLines.of(text, font, WIDTH, locale)));
    }

    /** The text as it was set. */
    public String text() {
        return whole;
    }
}
