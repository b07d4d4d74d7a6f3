/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.page;

import java.text.BreakIterator;
import java.util.Locale;

import org.keyweave.diagram.style.FontStyle;
import org.keyweave.diagram.text.AwtTextMeasurer;
import org.keyweave.diagram.text.TextMeasurer;

/** Measures text with the fonts of this machine. Widths and heights are in points for a font of a size in points. */
public final class TextFit {

    /** Longer texts take their width from their beginning: no column is as wide as that anyway. */
    private static final int LONGEST_MEASURED = 200;
    private static final double LINE = 1.22;

    private final TextMeasurer measurer = new AwtTextMeasurer();
    private final FontStyle font;
    private final double size;

    /** Text of a size in points. */
    public TextFit(double size, boolean bold) {
        this.size = size;
        font = new FontStyle(size, bold, false, false, false);
    }

    /** Width of the longest line when nothing is broken but at line breaks. O(length). */
    public double width(String text) {
        double widest = 0;
        for (String line : text.split("\n", -1)) {
            widest = Math.max(widest, line(line.length() <= LONGEST_MEASURED ? line
                    : line.substring(0, LONGEST_MEASURED)));
        }
        return widest;
    }

    /** Width of the widest part that is not broken: a word, or one Chinese character. O(length). */
    public double unbreakable(String text) {
        String measured = text.length() <= LONGEST_MEASURED ? text : text.substring(0, LONGEST_MEASURED);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(measured);
        double widest = 0;
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            widest = Math.max(widest, line(measured.substring(from, to).strip()));
        }
        return widest;
    }

    /** Lines that a text takes in a width when it is broken greedily; at least one. O(length). */
    public int lines(String text, double room) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += line.length() > LONGEST_MEASURED ? estimate(line, room) : broken(line, room);
        }
        return lines;
    }

    /** Height of a text in a width. */
    public double height(String text, double room) {
        return lines(text, room) * lineHeight();
    }

    /** From one line to the next. */
    public double lineHeight() {
        return size * LINE;
    }

    private int estimate(String line, double room) {
        double perCharacter = line(line.substring(0, LONGEST_MEASURED)) / LONGEST_MEASURED;
        return Math.max(1, (int) Math.ceil(perCharacter * line.length() / room * 1.08));
    }

    private int broken(String line, double room) {
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(line);
        int lines = 1;
        double used = 0;
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            String part = line.substring(from, to);
            double bare = line(part.stripTrailing());
            if (used > 0 && used + bare > room) {
                lines++;
                used = 0;
            }
            if (bare > room) {
                int more = (int) Math.ceil(bare / room) - 1;
                lines += more;
                used = bare - more * room;
            } else {
                used += line(part);
            }
        }
        return lines;
    }

    private double line(String text) {
        return text.isEmpty() ? 0 : measurer.width(text, font);
    }
}
