/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.geometry;

/**
 * A size in pixels.
 *
 * @param width width, not negative
 * @param height height, not negative
 */
public record Size(double width, double height) {

    /** Nothing. */
    public static final Size ZERO = new Size(0, 0);

    /** Brings negative parts to 0. */
    public Size {
        width = Math.max(0, width);
        height = Math.max(0, height);
    }

    /** The smallest size that holds this one and another. */
    public Size union(Size other) {
        return new Size(Math.max(width, other.width), Math.max(height, other.height));
    }
}
