/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only lines that are seen are painted, and all of those. */
class SegmentHitTest {

    private static final Rectangle AREA = new Rectangle(10, 10, 20, 10);

    @ParameterizedTest
    @CsvSource({"0, 0, 100, 100, true", "0, 30, 30, 0, true", "15, 12, 16, 13, true", "0, 15, 100, 15, true",
        "0, 0, 100, 0, false", "0, 20, 9, 100, false", "0, 40, 45, 0, true", "30, 0, 30, 50, true",
        "31, 0, 31, 50, false", "20, 15, 20, 15, true", "5, 5, 5, 5, false"})
    void pieceTouchesTheArea(int x1, int y1, int x2, int y2, boolean touches) {
        assertEquals(touches, SegmentHit.touches(AREA, x1, y1, x2, y2));
        assertEquals(touches, SegmentHit.touches(AREA, x2, y2, x1, y1));
    }

    @Test
    void anyPieceAgreesWithThatOfAnotherLibrary() {
        Random random = new Random(7);
        java.awt.Rectangle same = new java.awt.Rectangle(AREA.x, AREA.y, AREA.width, AREA.height);
        for (int i = 0; i < 2000; i++) {
            int[] at = random.ints(4, 0, 45).toArray();
            // What only grazes an edge is no difference that matters here.
            boolean inside = new java.awt.Rectangle(AREA.x + 1, AREA.y + 1, AREA.width - 2, AREA.height - 2)
                    .intersectsLine(at[0], at[1], at[2], at[3]);
            boolean near = same.intersectsLine(at[0], at[1], at[2], at[3]);
            boolean mine = SegmentHit.touches(AREA, at[0], at[1], at[2], at[3]);
            assertEquals(true, mine ? near || AREA.contains(at[0], at[1]) || grazes(at) : !inside, () ->
                    java.util.Arrays.toString(at));
        }
    }

    private static boolean grazes(int[] at) {
        return new java.awt.Rectangle(AREA.x - 1, AREA.y - 1, AREA.width + 2, AREA.height + 2)
                .intersectsLine(at[0], at[1], at[2], at[3]);
    }
}
