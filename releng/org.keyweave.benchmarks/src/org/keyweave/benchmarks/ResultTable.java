/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** A table whose rows are printed as they come; numbers stand to the right. */
final class ResultTable {

    private static final int NARROWEST = 10;

    private final PrintStream out;
    private final List<Integer> widths = new ArrayList<>();

    ResultTable(PrintStream out, List<String> columns) {
        this.out = out;
        columns.forEach(column -> widths.add(Math.max(NARROWEST, column.length())));
        row(columns);
        row(widths.stream().map("-"::repeat).toList());
    }

    /** Prints a row with a cell for each column. */
    void row(List<String> cells) {
        if (cells.size() != widths.size()) {
            throw new IllegalArgumentException(cells + " does not fill " + widths.size() + " columns");
        }
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : "  ").append(" ".repeat(Math.max(0, widths.get(i) - cells.get(i).length())))
                    .append(cells.get(i));
        }
        out.println(line);
        out.flush();
    }
}
