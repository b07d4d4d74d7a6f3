/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.text;

/** Breaks text into lines. */
public final class Paragraph {

    private Paragraph() {
    }

    /**
     * Wraps text at blanks and between wide characters; line breaks in the text are kept.
     *
     * @param width columns a line may have, the indent included; a longer word stays whole
     * @param first indent of the first line
     * @param further indent of the other lines
     */
    public static String wrap(String text, int width, String first, String further) {
        StringBuilder all = new StringBuilder();
        String indent = first;
        for (String part : text.split("\n", -1)) {
            if (all.length() > 0) {
                all.append(System.lineSeparator());
            }
            wrapLine(DisplayWidth.plain(part), width, indent, further, all);
            indent = further;
        }
        return all.toString();
    }

    private static void wrapLine(String text, int width, String first, String further, StringBuilder all) {
        StringBuilder line = new StringBuilder(first);
        int used = DisplayWidth.of(first);
        boolean empty = true;
        int at = 0;
        while (at < text.length()) {
            int end = chunkEnd(text, at);
            String chunk = text.substring(at, end);
            int columns = DisplayWidth.of(chunk.stripTrailing());
            if (!empty && used + columns > width) {
                all.append(line.toString().stripTrailing()).append(System.lineSeparator());
                line = new StringBuilder(further);
                used = DisplayWidth.of(further);
                chunk = chunk.stripLeading();
            }
            line.append(chunk);
            used += DisplayWidth.of(chunk);
            empty = false;
            at = end;
        }
        all.append(line.toString().stripTrailing());
    }

    /** End of the piece that must not be broken: a word with the blanks behind it, or one wide character. */
    private static int chunkEnd(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (c == ' ') {
                while (next < text.length() && text.charAt(next) == ' ') {
                    next++;
                }
                return next;
            }
            boolean last = next >= text.length();
            if (last || breaksBetween(c, text.codePointAt(next))) {
                return next;
            }
            at = next;
        }
        return at;
    }

    /** Whether a line may end between two characters; never before closing punctuation or after an opening one. */
    private static boolean breaksBetween(int before, int after) {
        boolean wide = DisplayWidth.isWide(before) || DisplayWidth.isWide(after);
        return wide && after != ' ' && "，。；：、！？）》」』”’…%,.;:!?)]".indexOf(after) < 0
                && "（《「『“‘([".indexOf(before) < 0;
    }
}
