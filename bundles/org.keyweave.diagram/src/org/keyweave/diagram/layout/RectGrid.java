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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keyweave.diagram.geometry.Rect;

/** Rectangles in a grid, to find those near another one. */
final class RectGrid {

    private final double cell;
    private final Map<Long, List<Rect>> cells = new HashMap<>();

    RectGrid(double cell) {
        this.cell = cell;
    }

    void add(Rect rect) {
        for (long x = index(rect.x()); x <= index(rect.right()); x++) {
            for (long y = index(rect.y()); y <= index(rect.bottom()); y++) {
                cells.computeIfAbsent(key(x, y), key -> new ArrayList<>(2)).add(rect);
            }
        }
    }

    void remove(Rect rect) {
        for (long x = index(rect.x()); x <= index(rect.right()); x++) {
            for (long y = index(rect.y()); y <= index(rect.bottom()); y++) {
                cells.getOrDefault(key(x, y), new ArrayList<>()).remove(rect);
            }
        }
    }

    /** Area in square pixels that a rectangle shares with others, at least 1 for each that it meets; 0 when free. */
    double overlap(Rect rect) {
        double result = 0;
        for (long x = index(rect.x()); x <= index(rect.right()); x++) {
            for (long y = index(rect.y()); y <= index(rect.bottom()); y++) {
                for (Rect other : cells.getOrDefault(key(x, y), List.of())) {
                    if (other.intersects(rect)) {
                        double width = Math.min(rect.right(), other.right()) - Math.max(rect.x(), other.x());
                        double height = Math.min(rect.bottom(), other.bottom()) - Math.max(rect.y(), other.y());
                        result += 1 + width * height;
                    }
                }
            }
        }
        return result;
    }

    private long index(double at) {
        return (long) Math.floor(at / cell);
    }

    static long key(long x, long y) {
        return x << 32 ^ y & 0xffffffffL;
    }
}
