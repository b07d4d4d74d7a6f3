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

/**
 * Measures text with the fonts of this machine. Widths and heights are in points for a font of a size in points.
 * <p>
 * Office documents are not shown with these fonts but with Calibri, or with one of the same advances. For them Latin
 * letters are measured as many times narrower or wider as a sample is, so that no machine makes other pages.
 */
public final class TextFit {

    /** Longer texts take their width from their beginning: no column is as wide as that anyway. */
    private static final int LONGEST_MEASURED = 200;
    private static final double LINE = 1.25;
    private static final String SAMPLE = "The quick brown fox jumps over the lazy dog 0123456789";
    /** Width of the sample in Calibri in ems, regular and bold; its advances are public in its metric twin Carlito. */
    private static final double CALIBRI = 23.42;
    private static final double CALIBRI_BOLD = 23.84;
    /** Kerning and other printers' habits: better a line too many than a text cut. */
    private static final double RESERVE = 1.03;
    private static final int FIRST_IDEOGRAM = 0x2E80;
    private static final String ELLIPSIS = "…";

    /** A measurer belongs to one thread; what it has learnt about letters is worth keeping. */
    private static final ThreadLocal<TextMeasurer> MEASURERS = ThreadLocal.withInitial(AwtTextMeasurer::new);

    private final TextMeasurer measurer = MEASURERS.get();
    private final FontStyle font;
    private final double size;
    private final double latin;

    private TextFit(double size, boolean bold, boolean office) {
        this.size = size;
        font = new FontStyle(size, bold, false, false, false);
        latin = office ? (bold ? CALIBRI_BOLD : CALIBRI) * size / measurer.width(SAMPLE, font) * RESERVE : 1;
    }

    /** Text in an Office document. */
    public static TextFit office(double size, boolean bold) {
        return new TextFit(size, bold, true);
    }

    /** Text in the fonts of this machine. */
    public static TextFit here(double size, boolean bold) {
        return new TextFit(size, bold, false);
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

    /** The text, cut with an ellipsis so that it takes no more lines than given in a width. */
    public String shorten(String text, double room, int most) {
        if (lines(text, room) <= most) {
            return text;
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) / 2;
            if (lines(text.substring(0, middle) + ELLIPSIS, room) <= most) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        int end = fits > 0 && Character.isHighSurrogate(text.charAt(fits - 1)) ? fits - 1 : fits;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
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
        double all = text.isEmpty() ? 0 : measurer.width(text, font);
        if (latin == 1) {
            return all;
        }
        String ideograms = text.codePoints().filter(c -> c >= FIRST_IDEOGRAM)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        double wide = ideograms.isEmpty() ? 0 : measurer.width(ideograms, font);
        return (all - wide) * latin + wide;
    }
}
