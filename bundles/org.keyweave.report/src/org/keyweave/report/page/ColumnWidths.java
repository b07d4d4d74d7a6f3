/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.page;

import java.util.List;

import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;

/**
 * Shares the width of a table out among its columns: no word is broken where that can be helped, and long texts get
 * most of what is left over. O(cells), with the first {@value #MEASURED_ROWS} rows measured.
 */
public final class ColumnWidths {

    private static final int MEASURED_ROWS = 200;
    /** Longer words, such as addresses, may be broken: they would take the room of all others. In ems. */
    private static final double LONGEST_WORD = 13;
    private static final double FEW_IDEOGRAMS = 5;
    private static final double LONGEST_LINE = 34;
    /** Room for the font that another program takes when it has not ours. */
    private static final double OTHER_FONT = 1.3;
    /** Bold letters of such fonts differ by more. */
    private static final double OTHER_BOLD = 1.45;

    private final TextFit fit;
    private final TextFit head;
    private final double size;
    private final double padding;
    private final double slack;
    private final double headSlack;

    private ColumnWidths(TextFit fit, TextFit head, double size, double padding, double slack, double headSlack) {
        this.fit = fit;
        this.head = head;
        this.size = size;
        this.padding = padding;
        this.slack = slack;
        this.headSlack = headSlack;
    }

    /**
     * For tables in an Office document.
     *
     * @param size size of the font in points
     * @param padding left and right of a text together, in points
     */
    public static ColumnWidths office(double size, double padding) {
        return new ColumnWidths(TextFit.office(size, false), TextFit.office(size, true), size, padding,
                OTHER_FONT, OTHER_BOLD);
    }

    /** For tables in the fonts of this machine; otherwise as {@link #office}. */
    public static ColumnWidths here(double size, double padding) {
        return new ColumnWidths(TextFit.here(size, false), TextFit.here(size, true), size, padding, 1, 1);
    }

    /** Width of each column in points; together they are the width of the table. */
    public double[] of(Block.Table table, double width) {
        int columns = table.columns().size();
        double[] least = new double[columns];
        double[] wanted = new double[columns];
        List<List<Cell>> rows = table.rows().subList(0, Math.min(table.rows().size(), MEASURED_ROWS));
        for (int c = 0; c < columns; c++) {
            String title = table.columns().get(c);
            double heading = word(title, head);
            double word = 0;
            // A title may take two lines when what is below is short.
            double line = Math.max(heading, head.width(title) / 2);
            for (List<Cell> row : rows) {
                Cell cell = row.get(c);
                String text = ToneLook.sign(cell.tone()) + cell.text();
                boolean whole = cell.isFigure() || cell.type() == Cell.Type.DATE;
                word = Math.max(word, whole ? fit.width(text) : word(text, fit));
                line = Math.max(line, fit.width(text));
            }
            least[c] = Math.min(Math.max(word * slack, heading * headSlack), LONGEST_WORD * size) + padding;
            wanted[c] = Math.max(least[c], Math.min(line, LONGEST_LINE * size) + padding);
        }
        return share(least, wanted, width);
    }

    /** Chinese may be broken anywhere, yet a column of single characters cannot be read. */
    private double word(String text, TextFit measure) {
        double word = measure.unbreakable(text);
        return text.codePoints().anyMatch(Character::isIdeographic)
                ? Math.max(word, Math.min(measure.width(text), FEW_IDEOGRAMS * size)) : word;
    }

    private static double[] share(double[] least, double[] wanted, double width) {
        double allLeast = sum(least);
        double allWanted = sum(wanted);
        double[] widths = new double[least.length];
        for (int c = 0; c < widths.length; c++) {
            if (allLeast >= width) {
                widths[c] = least[c] / allLeast * width;
            } else if (allWanted <= width) {
                widths[c] = wanted[c] / allWanted * width;
            } else {
                widths[c] = least[c] + (wanted[c] - least[c]) / (allWanted - allLeast) * (width - allLeast);
            }
        }
        return widths;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }
}
