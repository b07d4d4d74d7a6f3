/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Route;

/** Bends of lines and of curves. */
class BendsTest {

    private static final Route LINE = Route.polyline(List.of(new Point(0, 0), new Point(100, 0)));
    private static final Route CURVE = Route.curve(new Point(0, 0), new Point(40, 0), new Point(60, 100),
            new Point(100, 100));

    @Test
    void lineIsLedThroughThePoint() {
        Bends bent = Bends.of(LINE).with(0, new Point(50, 40));
        assertEquals(List.of(new Point(50, 40)), bent.decided());
        assertEquals(Route.polyline(List.of(new Point(0, 0), new Point(50, 40), new Point(100, 0))), bent.preview());
    }

    @Test
    void curveStaysOneAndPassesThePointSmoothly() {
        Route bent = Bends.of(CURVE).with(0, new Point(20, 80)).preview();
        assertEquals(Route.Kind.CURVE, bent.kind());
        assertEquals(new Point(20, 80), bent.points().get(3));
        Point before = bent.points().get(2);
        Point after = bent.points().get(4);
        double turn = (20 - before.x()) * (after.y() - 80) - (80 - before.y()) * (after.x() - 20);
        assertEquals(0, turn, 1e-6, "the pieces meet at an angle");
        assertEquals(List.of(new Point(20, 80)), Bends.of(bent).points());
    }

    @Test
    void whatIsDecidedAboutACurveIsReadBackAsTheSameBends() {
        Bends two = Bends.of(CURVE).with(0, new Point(20, 80)).with(1, new Point(70, 10));
        assertEquals(0, (two.decided().size() + 2) % 3 - 1);
        assertEquals(List.of(new Point(20, 80), new Point(70, 10)), Bends.of(two.preview()).points());
    }

    @Test
    void pointInLineWithItsNeighboursGoes() {
        Bends bent = Bends.of(LINE).with(0, new Point(50, 40));
        assertTrue(Bends.of(bent.preview()).moved(0, new Point(52, 4)).points().isEmpty());
        assertEquals(1, Bends.of(bent.preview()).moved(0, new Point(52, 14)).points().size());
        assertEquals(1, Bends.of(bent.preview()).moved(0, new Point(140, 1)).points().size(), "beyond the end");
    }

    @Test
    void middlesLieOnTheLine() {
        assertEquals(new Point(50, 0), Bends.of(LINE).middle(0));
        assertEquals(50, Bends.of(CURVE).middle(0).x(), 1);
    }
}
