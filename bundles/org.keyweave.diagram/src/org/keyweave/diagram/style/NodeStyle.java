/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.style;

import java.util.Set;

import org.keyweave.diagram.geometry.Size;
import org.keyweave.vsm.spec.LabelPosition;
import org.keyweave.vsm.spec.ResizeKind;
import org.keyweave.vsm.spec.Side;

/**
 * How a node looks.
 *
 * @param origin path of the style in the notation
 * @param shape its shape
 * @param fill its inside
 * @param border its border
 * @param label its label
 * @param labelPosition whether the label stands inside or at the border, below the node
 * @param labelHidden whether the label is hidden until the user shows it
 * @param size size asked for in pixels; a part of -1 is found from the label
 * @param resizeKind how users may resize it
 * @param forbiddenSides sides of its parent that a bordered node may not stand on
 */
public record NodeStyle(String origin, NodeShape shape, Fill fill, Stroke border, LabelStyle label,
        LabelPosition labelPosition, boolean labelHidden, RequestedSize size, ResizeKind resizeKind,
        Set<Side> forbiddenSides) implements ElementStyle {

    /** Copies the set. */
    public NodeStyle {
        forbiddenSides = Set.copyOf(forbiddenSides);
    }

    /**
     * A size that the notation asks for.
     *
     * @param width width in pixels, {@link #AUTO} when content decides
     * @param height height in pixels, {@link #AUTO} when content decides
     */
    public record RequestedSize(double width, double height) {

        /** The content decides. */
        public static final double AUTO = -1;

        /** Content decides both. */
        public static final RequestedSize CONTENT = new RequestedSize(AUTO, AUTO);

        /** This size where it is given, else that of the content. */
        public Size orElse(Size content) {
            return new Size(width < 0 ? content.width() : width, height < 0 ? content.height() : height);
        }
    }
}
