/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.content;

/**
 * Takes from a text of the model what no document can carry: control characters that XML forbids, halves of surrogate
 * pairs, and directional embeddings and overrides, which would turn round the text that follows. Line breaks and tabs
 * stay, markup stays for the writers to escape.
 */
public final class CleanText {

    private CleanText() {
    }

    /** The text without what no document can carry; empty for {@code null}. O(length). */
    public static String of(String text) {
        if (text == null) {
            return "";
        }
        StringBuilder clean = null;
        for (int at = 0; at < text.length();) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (isCarried(point)) {
                if (clean != null) {
                    clean.appendCodePoint(point);
                }
            } else if (clean == null) {
                clean = new StringBuilder(text.length()).append(text, 0, at);
            }
            at = next;
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean isCarried(int point) {
        if (point < 0x20) {
            return point == '\n' || point == '\t';
        }
        boolean control = point >= 0x7F && point < 0xA0;
        boolean half = point >= 0xD800 && point <= 0xDFFF;
        boolean direction = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        boolean nothing = (point & 0xFFFE) == 0xFFFE || point == 0xFEFF;
        return !control && !half && !direction && !nothing;
    }
}
