/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.diagram.geometry.Rect;

/** Rectangles that are taken; finds the nearest free place below, to the right, above or to the left of a wish. */
final class FreeSpots {

    private static final int MAX_TRIES = 4000;

    private final double gap;
    private final List<Rect> taken = new ArrayList<>();

    FreeSpots(double gap) {
        this.gap = gap;
    }

    boolean isEmpty() {
        return taken.isEmpty();
    }

    void take(Rect rect) {
        taken.add(rect);
    }

    /** A free place for a rectangle, as near as steps along the axes find one; it is taken then. */
    Rect find(Rect wanted) {
        Rect result = wanted;
        double step = 8;
        for (int i = 1; i < MAX_TRIES && isTaken(result); i++) {
            int ring = (i + 3) / 4;
            double shift = ring * step;
            result = switch (i % 4) {
                case 1 -> wanted.plus(0, shift);
                case 2 -> wanted.plus(shift, 0);
                case 3 -> wanted.y() - shift < 0 ? wanted.plus(shift, shift) : wanted.plus(0, -shift);
                default -> wanted.x() - shift < 0 ? wanted.plus(shift, shift) : wanted.plus(-shift, 0);
            };
        }
        taken.add(result);
        return result;
    }

    private boolean isTaken(Rect rect) {
        Rect grown = rect.grow(gap);
        for (Rect other : taken) {
            if (other.intersects(grown)) {
                return true;
            }
        }
        return false;
    }
}
