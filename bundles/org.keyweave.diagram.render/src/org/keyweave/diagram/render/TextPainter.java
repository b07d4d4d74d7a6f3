/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.style.FontStyle;
import org.keyweave.diagram.style.LabelStyle;

/** Writes blocks of text line by line where the layout has put them. */
final class TextPainter {

    private final SvgWriter svg;
    private final RenderOptions options;

    TextPainter(SvgWriter svg, RenderOptions options) {
        this.svg = svg;
        this.options = options;
    }

    void block(TextBlock block, double dx, double dy, LabelStyle style) {
        FontStyle font = style.font();
        String decoration = font.underline() && font.strikeThrough() ? "underline line-through"
                : font.underline() ? "underline" : font.strikeThrough() ? "line-through" : null;
        for (TextBlock.Line line : block.lines()) {
            svg.text("text", line.text(), "x", line.x() + dx, "y", line.baseline() + dy, "font-size", font.size(),
                    "font-weight", font.bold() ? "bold" : null, "font-style", font.italic() ? "italic" : null,
                    "text-decoration", decoration, "fill", options.theme().color(style.paint()).hex(), "xml:space",
                    line.text().contains("  ") ? "preserve" : null);
        }
    }
}
