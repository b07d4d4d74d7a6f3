/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.style.FontStyle;
import org.keyweave.diagram.style.LabelStyle;
import org.keyweave.diagram.style.Paint;
import org.keyweave.diagram.text.AwtTextMeasurer;
import org.keyweave.diagram.text.LabelLayout;
import org.keyweave.diagram.text.TextMeasurer;
import org.keyweave.vsm.spec.LabelAlignment;
import org.keyweave.vsm.spec.Rgb;

/** Texts of marks, measured as those of the diagram are. Belongs to the thread of the user interface. */
final class Words {

    private static final FontStyle FONT = new FontStyle(9 * FontStyle.PIXELS_PER_POINT, true, false, false, false);
    private static final TextMeasurer MEASURER = new AwtTextMeasurer();

    private Words() {
    }

    /** The style of a word in a colour. */
    static LabelStyle style(Rgb rgb) {
        return new LabelStyle(FONT, new Paint(rgb, ""), LabelAlignment.CENTER, "", false);
    }

    /** One line around a point. */
    static TextBlock around(Point centre, String text) {
        double width = MEASURER.width(text, FONT);
        Rect box = Rect.around(centre, new Size(width, MEASURER.lineHeight(FONT)));
        return new TextBlock(box, List.of(new TextBlock.Line(text, box.x(), box.y() + MEASURER.ascent(FONT), width)),
                false);
    }

    /** A text broken into lines of a width in pixels at most. */
    static String broken(String text, double width) {
        List<String> lines = new ArrayList<>();
        text.strip().lines().forEach(line -> lines.addAll(
                LabelLayout.of(line, FONT, width, Integer.MAX_VALUE, MEASURER).lines()));
        return String.join("\n", lines);
    }
}
