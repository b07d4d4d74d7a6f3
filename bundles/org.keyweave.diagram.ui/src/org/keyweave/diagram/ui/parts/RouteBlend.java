/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Route;

/** Ways between two ways. */
final class RouteBlend {

    private static final int SAMPLES = 12;

    private RouteBlend() {
    }

    /** The way at a share between two; ways of different kinds become straight pieces in between. */
    static Route between(Route before, Route now, double share) {
        if (before.kind() == now.kind() && before.points().size() == now.points().size()) {
            return new Route(now.kind(), mix(before.points(), now.points(), share));
        }
        return Route.polyline(mix(sampled(before), sampled(now), share));
    }

    private static List<Point> mix(List<Point> from, List<Point> to, double share) {
        List<Point> result = new ArrayList<>(from.size());
        for (int i = 0; i < from.size(); i++) {
            result.add(from.get(i).towards(to.get(i), share));
        }
        return result;
    }

    private static List<Point> sampled(Route route) {
        List<Point> result = new ArrayList<>(SAMPLES + 1);
        for (int i = 0; i <= SAMPLES; i++) {
            result.add(route.at(i / (double) SAMPLES));
        }
        return result;
    }
}
