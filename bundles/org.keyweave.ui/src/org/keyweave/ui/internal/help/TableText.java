/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.help;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A table in columns of a font of one width; cells that are too long are broken into lines. */
final class TableText {

    private static final int GAP = 2;
    private static final int NARROWEST = 6;

    private TableText() {
    }

    static void append(Element table, int columns, PageText page) {
        List<List<String>> rows = rows(table);
        if (rows.isEmpty()) {
            return;
        }
        int[] widths = widths(rows, columns);
        page.freshLine();
        for (int row = 0; row < rows.size(); row++) {
            row(rows.get(row), widths, row == 0 ? SWT.BOLD : SWT.NORMAL, page);
        }
        page.line("");
    }

    private static List<List<String>> rows(Element table) {
        List<List<String>> rows = new ArrayList<>();
        NodeList found = table.getElementsByTagName("tr");
        for (int i = 0; i < found.getLength(); i++) {
            List<String> cells = new ArrayList<>();
            for (Node cell = found.item(i).getFirstChild(); cell != null; cell = cell.getNextSibling()) {
                if (cell instanceof Element) {
                    cells.add(cell.getTextContent().strip().replaceAll("\\s+", " "));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Each column gets what it needs; when that is too much, the wide ones share what the narrow ones leave. */
    static int[] widths(List<List<String>> rows, int columns) {
        int count = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[count];
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        int room = columns - GAP * (count - 1);
        while (sum(widths) > room) {
            int widest = 0;
            for (int i = 1; i < count; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            if (widths[widest] <= NARROWEST) {
                break;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }

    private static void row(List<String> cells, int[] widths, int style, PageText page) {
        List<List<String>> broken = new ArrayList<>();
        int height = 1;
        for (int i = 0; i < cells.size(); i++) {
            broken.add(breakLines(cells.get(i), widths[i]));
            height = Math.max(height, broken.get(i).size());
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < broken.size(); i++) {
                String part = line < broken.get(i).size() ? broken.get(i).get(line) : "";
                text.append(part);
                if (i < broken.size() - 1) {
                    text.append(" ".repeat(widths[i] - width(part) + GAP));
                }
            }
            page.append(text.toString().stripTrailing() + "\n", style, JFaceResources.getTextFont(), null);
        }
    }

    /** Breaks at blanks, within a word only where it is longer than a line. */
    static List<String> breakLines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        int lastBlank = -1;
        for (int i = 0; i < text.length();) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (used + width(point) > width && used > 0) {
                String rest = "";
                if (lastBlank > 0 && point != ' ') {
                    rest = line.substring(lastBlank + 1);
                    line.setLength(lastBlank);
                }
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(rest);
                used = width(rest);
                lastBlank = -1;
                if (point == ' ') {
                    continue;
                }
            }
            if (point == ' ') {
                lastBlank = line.length();
            }
            line.appendCodePoint(point);
            used += width(point);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int width(String text) {
        return text.codePoints().map(TableText::width).sum();
    }

    /** Chinese characters take two places. */
    private static int width(int point) {
        return point >= 0x2e80 && point <= 0xffdc ? 2 : 1;
    }
}
