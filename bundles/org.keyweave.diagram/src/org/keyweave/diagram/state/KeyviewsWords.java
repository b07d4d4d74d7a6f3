/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.state;

import java.util.ArrayList;
import java.util.List;

/** Splits a line into words; quotes hold blanks together, a backslash stands before what is meant literally. */
final class KeyviewsWords {

    private final String line;
    private int at;

    KeyviewsWords(String line) {
        this.line = line;
    }

    List<String> all() {
        List<String> words = new ArrayList<>();
        for (skip(); at < line.length(); skip()) {
            words.add(word());
        }
        return words;
    }

    private void skip() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        while (at < line.length() && (quoted || line.charAt(at) != ' ')) {
            char c = line.charAt(at++);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                word.append(escaped());
            } else {
                word.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("\"");
        }
        return word.toString();
    }

    private char escaped() {
        if (at == line.length()) {
            throw new IllegalArgumentException("\\");
        }
        char c = line.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case '"', '\\' -> c;
            default -> throw new IllegalArgumentException("\\" + c);
        };
    }
}
