/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.state;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * A line across the sheet that shapes are lined up with. What was snapped to it goes along when it is moved.
 *
 * @param upright whether it stands upright; else it lies level
 * @param at its place on the sheet in pixels: x of an upright one, y of a level one
 * @param held by id of a shape, which part of it lies on the guide
 */
public record Guide(boolean upright, int at, Map<String, Hold> held) {

    /** By place: upright ones first, each kind from left to right or from top to bottom. */
    public static final Comparator<Guide> BY_PLACE =
            Comparator.comparing((Guide guide) -> !guide.upright).thenComparingInt(Guide::at);

    /** What of a shape lies on a guide. */
    public enum Hold {
        /** The left side, or the upper one. */
        START,
        /** The middle. */
        MIDDLE,
        /** The right side, or the lower one. */
        END
    }

    /** Sorts and copies what is held. */
    public Guide {
        held = Collections.unmodifiableMap(new TreeMap<>(held));
    }

    /** A guide that holds nothing. */
    public Guide(boolean upright, int at) {
        this(upright, at, Map.of());
    }

    /** The same guide at another place. */
    public Guide withAt(int place) {
        return new Guide(upright, place, held);
    }

    /** The same guide that holds other shapes. */
    public Guide withHeld(Map<String, Hold> shapes) {
        return new Guide(upright, at, shapes);
    }

    /** Whether it stands or lies where another one does. */
    public boolean isWhere(Guide other) {
        return BY_PLACE.compare(this, other) == 0;
    }
}
