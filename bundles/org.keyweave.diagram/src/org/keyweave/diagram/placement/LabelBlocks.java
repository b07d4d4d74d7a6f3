/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.placement;

import java.util.List;

import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.style.LabelStyle;
import org.keyweave.diagram.text.LabelLayout;
import org.keyweave.diagram.text.TextMeasurer;
import org.keyweave.vsm.spec.LabelAlignment;

/** Turns label texts into blocks of lines. */
final class LabelBlocks {

    private final TextMeasurer measurer;

    LabelBlocks(TextMeasurer measurer) {
        this.measurer = measurer;
    }

    /** Breaks a text; the width left for it is what the icon leaves. */
    LabelLayout layout(String text, LabelStyle style, double maxWidth, int maxLines) {
        return LabelLayout.of(text, style.font(), maxWidth - iconWidth(style), maxLines, measurer);
    }

    /** Width of the label with its icon. */
    static double width(LabelLayout layout, LabelStyle style) {
        return layout.width() + iconWidth(style);
    }

    static double iconWidth(LabelStyle style) {
        return style.icon().isEmpty() ? 0 : Metrics.ICON + Metrics.ICON_GAP;
    }

    double lineHeight(LabelStyle style) {
        return measurer.lineHeight(style.font());
    }

    /** The block in a box, aligned as the style says, from the top of the box. */
    TextBlock block(LabelLayout layout, LabelStyle style, Rect box, LabelAlignment alignment) {
        double icon = iconWidth(style);
        double width = width(layout, style);
        double left = aligned(box.x(), box.width(), width, alignment);
        double ascent = measurer.ascent(style.font());
        TextBlock.Line[] lines = new TextBlock.Line[layout.lines().size()];
        for (int i = 0; i < lines.length; i++) {
            double own = layout.widths().get(i);
            double x = aligned(left + icon, width - icon, own, alignment);
            lines[i] = new TextBlock.Line(layout.lines().get(i), x, box.y() + i * layout.lineHeight() + ascent, own);
        }
        return new TextBlock(new Rect(left, box.y(), width, layout.height()), List.of(lines),
                layout.shortened());
    }

    private static double aligned(double start, double room, double width, LabelAlignment alignment) {
        return switch (alignment) {
            case LEFT -> start;
            case RIGHT -> start + room - width;
            case CENTER -> start + (room - width) / 2;
        };
    }
}
