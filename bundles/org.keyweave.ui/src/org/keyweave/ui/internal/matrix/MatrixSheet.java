/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.session.ElementLabels;

/**
 * The matrix as a block of a spreadsheet: the customer's people in the first row, the supplier's in the first column,
 * cells set apart by tabs. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
public final class MatrixSheet {

    private static final String RUNS = "=+-@\t\r";

    private MatrixSheet() {
    }

    /** The texts of a block with its names. */
    public static String write(MatrixModel model, MatrixAspect aspect, GridRange range) {
        StringBuilder text = new StringBuilder();
        for (int column = range.left(); column <= range.right(); column++) {
            text.append('\t').append(cell(ElementLabels.label(model.columns().get(column))));
        }
        for (int row = range.top(); row <= range.bottom(); row++) {
            Person ours = model.rows().get(row);
            text.append('\n').append(cell(ElementLabels.label(ours)));
            for (int column = range.left(); column <= range.right(); column++) {
                Touchpoint touchpoint = model.cell(ours, model.columns().get(column));
                text.append('\t').append(cell(touchpoint == null ? "" : MatrixValues.text(aspect.value(touchpoint))));
            }
        }
        return text.append('\n').toString();
    }

    private static String cell(String text) {
        String plain = text.replaceAll("[\\t\\r\\n]+", " ");
        return !plain.isEmpty() && RUNS.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
    }

    /** The cells of a pasted block; quoted cells may hold line breaks and tabs. */
    public static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String all = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (quoted && c == '"' && i + 1 < all.length() && all.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.length() == 0)) {
                quoted = !quoted;
            } else if (!quoted && (c == '\t' || c == '\n')) {
                row.add(plain(cell));
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        if (cell.length() > 0 || !row.isEmpty()) {
            row.add(plain(cell));
            rows.add(row);
        }
        rows.removeIf(each -> each.stream().allMatch(String::isBlank));
        return rows;
    }

    private static String plain(StringBuilder cell) {
        String text = cell.toString().trim();
        return text.length() > 1 && text.charAt(0) == '\'' && RUNS.indexOf(text.charAt(1)) >= 0 ? text.substring(1)
                : text;
    }
}
