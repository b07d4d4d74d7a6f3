/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.io;

import java.io.IOException;
import java.io.OutputStream;

/** Writes XML text as UTF-8 through a buffer. Characters that XML cannot hold become U+FFFD and are counted. */
final class XmlOutput {

    private static final int SIZE = 1 << 16;
    /** More than any one character, reference or indentation step needs. */
    private static final int MARGIN = 16;
    private static final int REPLACEMENT = 0xFFFD;

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int fill;
    private long replaced;

    XmlOutput(OutputStream out) {
        this.out = out;
    }

    /** How many characters were replaced up to now. */
    long replaced() {
        return replaced;
    }

    /** Writes ASCII text as it is. */
    void raw(String ascii) throws IOException {
        for (int i = 0; i < ascii.length(); i++) {
            room();
            buffer[fill++] = (byte) ascii.charAt(i);
        }
    }

    /** Writes any text as it is, for names and comments. */
    void plain(String text) throws IOException {
        write(text, false, false);
    }

    /** Writes the value of an attribute that stands in double quotes. */
    void attribute(String text) throws IOException {
        write(text, true, true);
    }

    /** Writes text between tags. */
    void text(String text) throws IOException {
        write(text, true, false);
    }

    /** Starts a line. */
    void indent(int columns) throws IOException {
        for (int i = 0; i < columns; i++) {
            room();
            buffer[fill++] = ' ';
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, fill);
        fill = 0;
    }

    private void room() throws IOException {
        if (fill > SIZE - MARGIN) {
            flush();
        }
    }

    private void write(String text, boolean escape, boolean attribute) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            room();
            if (c >= 0x80) {
                i += wide(text, i) - 1;
            } else if (c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"') {
                buffer[fill++] = (byte) c;
            } else if (escape) {
                special(c, attribute);
            } else {
                special(c);
            }
        }
    }

    private void special(char c) {
        if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
            replaced++;
            encode(REPLACEMENT);
        } else {
            buffer[fill++] = (byte) c;
        }
    }

    private void special(char c, boolean attribute) throws IOException {
        switch (c) {
        case '&' -> raw("&amp;");
        case '<' -> raw("&lt;");
        case '>' -> raw("&gt;");
        case '\r' -> raw("&#xD;");
        case '"' -> raw(attribute ? "&quot;" : "\"");
        case '\n' -> raw(attribute ? "&#xA;" : "\n");
        case '\t' -> raw(attribute ? "&#x9;" : "\t");
        default -> special(c);
        }
    }

    /** Writes one code point beyond ASCII; returns how many chars it took. */
    private int wide(String text, int index) {
        int point = text.codePointAt(index);
        int taken = Character.charCount(point);
        if (taken == 1 && Character.isSurrogate((char) point) || point == 0xFFFE || point == 0xFFFF) {
            replaced++;
            point = REPLACEMENT;
        }
        encode(point);
        return taken;
    }

    private void encode(int point) {
        if (point < 0x800) {
            buffer[fill++] = (byte) (0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                buffer[fill++] = (byte) (0xE0 | point >> 12);
            } else {
                buffer[fill++] = (byte) (0xF0 | point >> 18);
                buffer[fill++] = (byte) (0x80 | point >> 12 & 0x3F);
            }
            buffer[fill++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        buffer[fill++] = (byte) (0x80 | point & 0x3F);
    }
}
