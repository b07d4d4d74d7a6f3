/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.diagram.ui.figures.Lettering;
import org.keyweave.vsm.spec.Rgb;

/** A word on a coloured pill. */
final class TagFigure extends MarkFigure {

    private static final double PAD_X = 7;
    private static final double PAD_Y = 1.5;

    private final Gravity gravity;
    private final TextBlock text;
    private final Rect pill;

    TagFigure(Ink ink, Tag tag) {
        super(ink);
        gravity = tag.gravity();
        double width = Words.around(Point.ORIGIN, tag.word()).bounds().width() + 2 * PAD_X;
        text = Words.around(Places.word(tag.element(), width), tag.word());
        Rect box = text.bounds();
        pill = new Rect(box.x() - PAD_X, box.y() - PAD_Y, box.width() + 2 * PAD_X, box.height() + 2 * PAD_Y);
        setPlace(pill);
    }

    @Override
    void paint(GC gc) {
        gc.setBackground(new Color(gravity.rgb().red(), gravity.rgb().green(), gravity.rgb().blue()));
        int height = (int) Math.round(pill.height());
        gc.fillRoundRectangle((int) Math.round(pill.x()), (int) Math.round(pill.y()), (int) Math.round(pill.width()),
                height, height, height);
        // The colours of the notation are turned around in the dark; white stays white on these.
        Lettering.plain(gc, ink(), text, Words.style(Rgb.WHITE).font(), new Color(255, 255, 255));
    }
}
