/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.style;

import org.keyweave.diagram.style.NodeStyle.RequestedSize;

/**
 * How a container looks.
 *
 * @param origin path of the style in the notation
 * @param shape its shape
 * @param fill its inside
 * @param border its border
 * @param arcWidth width of the arc of a corner in pixels, 0 is a square corner
 * @param arcHeight height of the arc of a corner in pixels, 0 is a square corner
 * @param label its title
 * @param labelHidden whether the title is hidden until the user shows it
 * @param size size asked for in pixels; {@link RequestedSize#AUTO} fits the content
 */
public record ContainerStyle(String origin, Shape shape, Fill fill, Stroke border, double arcWidth, double arcHeight,
        LabelStyle label, boolean labelHidden, RequestedSize size) implements ElementStyle {

    /** Shape of a container. */
    public sealed interface Shape {

        /** A box, with round corners when the style has arcs. */
        record Box() implements Shape {
        }

        /** A parallelogram. */
        record Parallelogram() implements Shape {
        }

        /**
         * An image as background.
         *
         * @param path path {@code /bundle/path} of the image
         */
        record Image(String path) implements Shape {
        }
    }
}
