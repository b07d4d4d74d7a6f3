/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Tone;

/** Columns share a width so that words stay whole, and texts are measured so that they fit. */
class ColumnWidthsTest {

    private static final double SIZE = 9;
    private static final double PADDING = 8;

    @Test
    void noWordIsBrokenWhileThereIsRoom() {
        Block.Table table = new Block.Table("t", "T", List.of("Function", "A very long heading of a column", "Text"),
                List.of(List.of(text("Operations"), text("x"), text("word ".repeat(80))),
                        List.of(text("决策者与影响者"), text("y"), text("short"))), false);
        double[] widths = ColumnWidths.office(SIZE, PADDING).of(table, 400);
        assertEquals(400, Arrays.stream(widths).sum(), 0.01);
        TextFit fit = TextFit.office(SIZE, false);
        assertEquals(1, fit.lines("Operations", widths[0] - PADDING));
        assertTrue(fit.width("Operations") * 1.15 < widths[0] - PADDING, "a wider font keeps it on one line too");
        assertTrue(widths[2] > widths[0] && widths[2] > widths[1], Arrays.toString(widths));
    }

    /** Programs without our font take one whose bold letters are up to two fifths wider. */
    @Test
    void headingsStayWholeInAWiderFont() {
        Block.Table table = new Block.Table("t", "T", List.of("Severity", "Resilience", "Finding"),
                List.of(List.of(text("x"), text("y"), text("word ".repeat(80)))), false);
        double[] widths = ColumnWidths.office(SIZE, PADDING).of(table, 400);
        TextFit bold = TextFit.office(SIZE, true);
        assertTrue(bold.width("Severity") * 1.4 < widths[0] - PADDING, Arrays.toString(widths));
        assertTrue(bold.width("Resilience") * 1.4 < widths[1] - PADDING, Arrays.toString(widths));
    }

    @Test
    void tooNarrowTablesShareTheirNeed() {
        Block.Table table = new Block.Table("t", "T", List.of("Incomprehensibilities", "Incomprehensibilities"),
                List.of(), false);
        double[] widths = ColumnWidths.office(SIZE, PADDING).of(table, 60);
        assertEquals(30, widths[0], 0.01);
        assertEquals(30, widths[1], 0.01);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "one", "two words", "a\nb\nc", "中文没有空格也可以断行中文没有空格也可以断行"})
    void whatIsShortenedFits(String text) {
        TextFit fit = TextFit.office(SIZE, false);
        for (int lines = 1; lines < 4; lines++) {
            String shortened = fit.shorten(text.repeat(20), 60, lines);
            assertTrue(fit.lines(shortened, 60) <= lines, shortened);
        }
        assertEquals(text, fit.shorten(text, 1000, 3));
    }

    private static Cell text(String text) {
        return new Cell(Cell.Type.TEXT, text, "", Tone.PLAIN);
    }
}
