/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.style;

/** How the inside of a shape is painted. */
public sealed interface Fill {

    /** Nothing is painted. */
    record None() implements Fill {
        @Override
        public String toString() {
            return "none";
        }
    }

    /**
     * One colour.
     *
     * @param paint the colour
     */
    record Solid(Paint paint) implements Fill {
        @Override
        public String toString() {
            return paint.toString();
        }
    }

    /**
     * A linear gradient.
     *
     * @param from colour at the left or top
     * @param to colour at the right or bottom
     * @param vertical whether it runs from top to bottom
     */
    record Gradient(Paint from, Paint to, boolean vertical) implements Fill {
        @Override
        public String toString() {
            return from + (vertical ? "|" : "-") + to;
        }
    }
}
