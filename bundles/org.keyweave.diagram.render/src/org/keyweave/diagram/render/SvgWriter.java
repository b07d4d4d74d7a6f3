/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes well-formed SVG, one element a line. All text is escaped here and only here; characters that XML cannot hold
 * are left out.
 */
final class SvgWriter {

    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** An element without content; names and values of attributes in turn, a {@code null} value is left out. */
    SvgWriter empty(String name, Object... attributes) {
        start(name, attributes);
        out.append("/>\n");
        return this;
    }

    /** An element with text in it. */
    SvgWriter text(String name, String text, Object... attributes) {
        start(name, attributes);
        out.append('>');
        escape(text);
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** Begins an element that holds others. */
    SvgWriter begin(String name, Object... attributes) {
        start(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    /** Ends the element begun last. */
    SvgWriter end() {
        String name = open.pop();
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    private void start(String name, Object... attributes) {
        indent();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"");
                if (attributes[i + 1] instanceof Double number) {
                    out.append(number(number));
                } else {
                    escape(attributes[i + 1].toString());
                }
                out.append('"');
            }
        }
    }

    private void indent() {
        out.append("  ".repeat(open.size()));
    }

    private void escape(String text) {
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\t', '\n', '\r' -> out.append("&#").append(c).append(';');
                default -> {
                    boolean allowed = c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
                    if (allowed) {
                        out.appendCodePoint(c);
                    }
                }
            }
        }
    }

    /** A number with at most two decimals, without needless zeros and independent of the locale. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String sign = hundredths < 0 ? "-" : "";
        long magnitude = Math.abs(hundredths);
        long whole = magnitude / 100;
        long rest = magnitude % 100;
        if (rest == 0) {
            return sign + whole;
        }
        return sign + whole + "." + (rest < 10 ? "0" : "") + (rest % 10 == 0 ? rest / 10 : rest);
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }
}
