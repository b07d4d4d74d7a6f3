/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.swt.graphics.Font;

/** Breaks text into lines where the language allows it; Chinese has no blanks between its words. */
final class WrappedLines {

    private WrappedLines() {
    }

    /**
     * Lines of a text.
     *
     * @param width in pixels; a piece that cannot be broken may be longer
     */
    static List<String> of(String text, Font font, int width, Locale locale) {
        List<String> result = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            BreakIterator breaks = BreakIterator.getLineInstance(locale);
            breaks.setText(paragraph);
            int start = 0;
            int fits = 0;
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                String piece = paragraph.substring(start, end).strip();
                if (fits > start && FigureUtilities.getTextWidth(piece, font) > width) {
                    result.add(paragraph.substring(start, fits).strip());
                    start = fits;
                }
                fits = end;
            }
            result.add(paragraph.substring(start).strip());
        }
        return result;
    }
}
