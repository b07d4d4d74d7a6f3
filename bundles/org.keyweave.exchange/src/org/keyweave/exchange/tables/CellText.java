/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.tables;

import java.util.ArrayList;
import java.util.List;

/**
 * Values in cells. An empty cell is an unset value, so an empty text is written as {@code \0}; a backslash and the bar
 * that separates several values are written with a backslash before them.
 */
final class CellText {

    private static final String EMPTY = "\\0";

    private CellText() {
    }

    static String write(String value) {
        return value.isEmpty() ? EMPTY : value.replace("\\", "\\\\").replace("|", "\\|");
    }

    static String write(List<String> values) {
        return String.join("|", values.stream().map(CellText::write).toList());
    }

    /** The values of a cell that is not empty. */
    static List<String> read(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '|') {
                values.add(value.toString());
                value.setLength(0);
            } else if (c == '\\' && i + 1 < cell.length()) {
                i++;
                if (cell.charAt(i) != '0') {
                    value.append(cell.charAt(i));
                }
            } else {
                value.append(c);
            }
        }
        values.add(value.toString());
        return values;
    }
}
