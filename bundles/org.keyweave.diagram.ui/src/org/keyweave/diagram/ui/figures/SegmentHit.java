/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import org.eclipse.draw2d.geometry.Rectangle;

/** Whether a straight piece runs through a rectangle. */
final class SegmentHit {

    private SegmentHit() {
    }

    /**
     * Cuts the piece by each side in turn (Liang and Barsky, 1984) and sees whether anything is left. Constant time.
     */
    static boolean touches(Rectangle area, int x1, int y1, int x2, int y2) {
        double[] left = { 0, 1 };
        return cut(left, x1 - x2, x1 - area.x) && cut(left, x2 - x1, area.x + area.width - x1)
                && cut(left, y1 - y2, y1 - area.y) && cut(left, y2 - y1, area.y + area.height - y1);
    }

    private static boolean cut(double[] left, double by, double room) {
        if (by == 0) {
            return room >= 0;
        }
        double at = room / by;
        if (by < 0) {
            left[0] = Math.max(left[0], at);
        } else {
            left[1] = Math.min(left[1], at);
        }
        return left[0] <= left[1];
    }
}
