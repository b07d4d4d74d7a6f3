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
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;

/** Lines of edges in a grid, to count those that cross a rectangle. */
final class SegmentGrid {

    private final double cell;
    private final Map<Long, List<Segment>> cells = new HashMap<>();

    SegmentGrid(double cell) {
        this.cell = cell;
    }

    void add(Object owner, List<Point> line) {
        for (int i = 1; i < line.size(); i++) {
            add(new Segment(owner, line.get(i - 1), line.get(i)));
        }
    }

    private void add(Segment segment) {
        double length = segment.from.distance(segment.to);
        int pieces = (int) Math.max(1, Math.ceil(length / cell * 2));
        long last = Long.MIN_VALUE;
        for (int i = 0; i <= pieces; i++) {
            Point at = segment.from.towards(segment.to, i / (double) pieces);
            long key = RectGrid.key((long) Math.floor(at.x() / cell), (long) Math.floor(at.y() / cell));
            if (key != last) {
                cells.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(segment);
                last = key;
            }
        }
    }

    /** How many other owners have a line through a rectangle. */
    int crossing(Object owner, Rect rect) {
        Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (long x = (long) Math.floor(rect.x() / cell); x <= (long) Math.floor(rect.right() / cell); x++) {
            for (long y = (long) Math.floor(rect.y() / cell); y <= (long) Math.floor(rect.bottom() / cell); y++) {
                for (Segment segment : cells.getOrDefault(RectGrid.key(x, y), List.of())) {
                    if (segment.owner != owner && !found.contains(segment.owner) && segment.crosses(rect)) {
                        found.add(segment.owner);
                    }
                }
            }
        }
        return found.size();
    }

    private record Segment(Object owner, Point from, Point to) {

        boolean crosses(Rect rect) {
            double low = 0;
            double high = 1;
            double[] deltas = {to.x() - from.x(), to.y() - from.y()};
            double[] starts = {from.x(), from.y()};
            double[] mins = {rect.x(), rect.y()};
            double[] maxs = {rect.right(), rect.bottom()};
            for (int axis = 0; axis < 2; axis++) {
                if (deltas[axis] == 0) {
                    if (starts[axis] < mins[axis] || starts[axis] > maxs[axis]) {
                        return false;
                    }
                } else {
                    double one = (mins[axis] - starts[axis]) / deltas[axis];
                    double other = (maxs[axis] - starts[axis]) / deltas[axis];
                    low = Math.max(low, Math.min(one, other));
                    high = Math.min(high, Math.max(one, other));
                }
            }
            return low <= high;
        }
    }
}
