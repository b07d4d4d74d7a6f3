/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.layout;

import java.util.List;

import org.keyweave.diagram.geometry.Point;

/** Straight pieces with their lengths, to find many places on one line. */
final class MeasuredLine {

    private final List<Point> points;
    private final double[] ends;

    MeasuredLine(List<Point> points) {
        this.points = points;
        ends = new double[points.size()];
        for (int i = 1; i < ends.length; i++) {
            ends[i] = ends[i - 1] + points.get(i - 1).distance(points.get(i));
        }
    }

    double length() {
        return ends[ends.length - 1];
    }

    /** The point at a share of the length. */
    Point at(double share) {
        double wanted = length() * share;
        for (int i = 1; i < ends.length; i++) {
            double piece = ends[i] - ends[i - 1];
            if (wanted <= ends[i] && piece > 0) {
                return points.get(i - 1).towards(points.get(i), (wanted - ends[i - 1]) / piece);
            }
        }
        return points.get(points.size() - 1);
    }
}
