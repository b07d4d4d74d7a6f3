/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.html;

/**
 * Lets words be broken that are longer than a line: the layout of paper takes time that grows with the square of their
 * length, and would let them run over the edge of a narrow column.
 */
final class LongWords {

    private static final int LONGEST = 48;
    private static final char BREAK = '\u200B';

    private LongWords() {
    }

    /** A page with places to break in its texts; tags, entities, styles and pictures stay. O(length). */
    static String broken(String page) {
        StringBuilder text = new StringBuilder(page.length() + page.length() / LONGEST);
        int word = 0;
        for (int at = 0; at < page.length();) {
            char c = page.charAt(at);
            if (c == '<') {
                int end = end(page, at);
                text.append(page, at, end);
                at = end;
                word = 0;
                continue;
            }
            if (Character.isWhitespace(c) || c == BREAK) {
                word = 0;
            } else if (++word > LONGEST && !Character.isLowSurrogate(c)) {
                text.append(BREAK);
                word = 1;
            }
            int next = c == '&' ? Math.max(at + 1, page.indexOf(';', at) + 1) : at + 1;
            text.append(page, at, next);
            at = next;
        }
        return text.toString();
    }

    /** End of a tag, or of all that belongs to a style or a picture. */
    private static int end(String page, int at) {
        for (String whole : new String[] {"style", "svg", "bookmarks", "title"}) {
            if (page.startsWith(whole, at + 1)) {
                int close = page.indexOf("</" + whole + ">", at);
                if (close >= 0) {
                    return close + whole.length() + 3;
                }
            }
        }
        int close = page.indexOf('>', at);
        return close < 0 ? page.length() : close + 1;
    }
}
