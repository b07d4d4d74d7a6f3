/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.text;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.diagram.style.FontStyle;

/**
 * Breaks a label into lines: at line ends of the text, at blanks, between Chinese characters, and inside a word only
 * when the word alone is too wide. What does not fit into the lines allowed is cut with an ellipsis.
 *
 * @param lines the lines
 * @param widths their widths in pixels
 * @param lineHeight distance from baseline to baseline in pixels
 * @param shortened whether something was cut
 */
public record LabelLayout(List<String> lines, List<Double> widths, double lineHeight, boolean shortened) {

    private static final String ELLIPSIS = "…";

    /** Copies the lists. */
    public LabelLayout {
        lines = List.copyOf(lines);
        widths = List.copyOf(widths);
    }

    /** Width of the widest line. */
    public double width() {
        double result = 0;
        for (double width : widths) {
            result = Math.max(result, width);
        }
        return result;
    }

    /** Height of all lines. */
    public double height() {
        return lines.size() * lineHeight;
    }

    /**
     * Breaks a text.
     *
     * @param text the text
     * @param font its font
     * @param maxWidth widest line allowed in pixels
     * @param maxLines most lines allowed, at least 1
     * @param measurer measures
     */
    public static LabelLayout of(String text, FontStyle font, double maxWidth, int maxLines, TextMeasurer measurer) {
        if (text.indexOf('\n') < 0 && text.indexOf('\r') < 0) {
            double width = measurer.width(text, font);
            if (width <= maxWidth) {
                return new LabelLayout(text.isEmpty() ? List.of() : List.of(text),
                        text.isEmpty() ? List.of() : List.of(width), measurer.lineHeight(font), false);
            }
        }
        Breaker breaker = new Breaker(font, Math.max(maxWidth, measurer.width("W" + ELLIPSIS, font)), measurer);
        text.strip().lines().forEach(breaker::add);
        boolean shortened = breaker.lines.size() > maxLines;
        List<String> lines = shortened ? new ArrayList<>(breaker.lines.subList(0, maxLines)) : breaker.lines;
        if (shortened) {
            lines.set(maxLines - 1, breaker.cut(lines.get(maxLines - 1)));
        }
        return new LabelLayout(lines, lines.stream().map(line -> measurer.width(line, font)).toList(),
                measurer.lineHeight(font), shortened);
    }

    /** Fills line after line. */
    private static final class Breaker {

        private final FontStyle font;
        private final double maxWidth;
        private final TextMeasurer measurer;
        private final List<String> lines = new ArrayList<>();

        Breaker(FontStyle font, double maxWidth, TextMeasurer measurer) {
            this.font = font;
            this.maxWidth = maxWidth;
            this.measurer = measurer;
        }

        void add(String paragraph) {
            String rest = paragraph.strip();
            do {
                int end = fitting(rest);
                lines.add(rest.substring(0, end).stripTrailing());
                rest = rest.substring(end).stripLeading();
            } while (!rest.isEmpty());
        }

        private int fitting(String text) {
            double width = 0;
            int lastBreak = 0;
            int i = 0;
            while (i < text.length()) {
                int codePoint = text.codePointAt(i);
                int next = i + Character.charCount(codePoint);
                width += measurer.width(text.substring(i, next), font);
                if (width > maxWidth && i > 0 && !Character.isWhitespace(codePoint)) {
                    return lastBreak > 0 ? lastBreak : i;
                }
                if (breaksAfter(codePoint, next < text.length() ? text.codePointAt(next) : ' ')) {
                    lastBreak = next;
                }
                i = next;
            }
            return text.length();
        }

        private static boolean breaksAfter(int codePoint, int following) {
            boolean here = Character.isWhitespace(codePoint) || codePoint == '-' || codePoint == '/'
                    || Character.isIdeographic(codePoint);
            return (here || Character.isIdeographic(following)) && !closes(following) && !opens(codePoint);
        }

        private static boolean closes(int codePoint) {
            return "，。、；：！？）》」』”’,.;:!?)".indexOf(codePoint) >= 0;
        }

        private static boolean opens(int codePoint) {
            return "（《「『“‘(".indexOf(codePoint) >= 0;
        }

        String cut(String line) {
            String kept = line;
            while (!kept.isEmpty() && measurer.width(kept + ELLIPSIS, font) > maxWidth) {
                kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
            }
            return kept.stripTrailing() + ELLIPSIS;
        }
    }
}
