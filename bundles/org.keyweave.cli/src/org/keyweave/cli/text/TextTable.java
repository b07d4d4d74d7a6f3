/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table in plain text: columns aligned, two blanks between them. */
public final class TextTable {

    private final boolean[] right;
    private final List<String[]> rows = new ArrayList<>();

    /**
     * A table.
     *
     * @param alignment a letter for each column: {@code l} left, {@code r} right
     */
    public TextTable(String alignment) {
        right = new boolean[alignment.length()];
        for (int i = 0; i < right.length; i++) {
            right[i] = alignment.charAt(i) == 'r';
        }
    }

    /** Adds a row; missing cells are empty. */
    public TextTable row(Object... cells) {
        String[] row = new String[right.length];
        Arrays.setAll(row, i -> i < cells.length && cells[i] != null ? DisplayWidth.plain(cells[i].toString()) : "");
        rows.add(row);
        return this;
    }

    /** Whether there is no row. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The table; a last column that aligns left is wrapped to the width, other columns are as wide as they need.
     *
     * @param indent put before each line
     * @param width columns a line may have
     */
    public String format(String indent, int width) {
        int[] widths = new int[right.length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row[i]));
            }
        }
        StringBuilder all = new StringBuilder();
        for (String[] row : rows) {
            all.append(line(row, widths, indent, width)).append(System.lineSeparator());
        }
        return all.toString();
    }

    private String line(String[] row, int[] widths, String indent, int width) {
        StringBuilder line = new StringBuilder(indent);
        int last = row.length - 1;
        int used = DisplayWidth.of(indent);
        for (int i = 0; i < last; i++) {
            line.append(pad(row[i], widths[i], right[i])).append("  ");
            used += widths[i] + 2;
        }
        if (row[last].isBlank()) {
            return line.toString().stripTrailing();
        }
        if (right[last]) {
            return line.append(pad(row[last], widths[last], true)).toString().stripTrailing();
        }
        String margin = " ".repeat(used);
        int room = Math.max(width, used + 24);
        return line.append(Paragraph.wrap(row[last], room, margin, margin).substring(used)).toString().stripTrailing();
    }

    private static String pad(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - DisplayWidth.of(text)));
        return right ? blanks + text : text + blanks;
    }
}
