/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.TextBlock;
import org.keyweave.diagram.style.Fill;
import org.keyweave.diagram.style.LabelStyle;
import org.keyweave.diagram.style.NodeShape;
import org.keyweave.diagram.style.Stroke;

/**
 * How a shape looks and where it is.
 *
 * @param bounds where it is on the sheet
 * @param outline its outline
 * @param fill its inside
 * @param border its border
 * @param text its label, relative to the shape; no lines when none is drawn
 * @param label look of the label
 * @param pinned whether it is marked as pinned; on screen alone
 */
public record ShapeLook(Rect bounds, Outline outline, Fill fill, Stroke border, TextBlock text, LabelStyle label,
        boolean pinned) {

    /** The outline of a shape. */
    public sealed interface Outline {

        /**
         * A box.
         *
         * @param rx horizontal radius of its corners in pixels
         * @param ry vertical radius of its corners in pixels
         */
        record Box(double rx, double ry) implements Outline {
        }

        /** A parallelogram. */
        record Parallelogram() implements Outline {
        }

        /**
         * An image.
         *
         * @param path path {@code /bundle/path}
         */
        record Picture(String path) implements Outline {
        }

        /**
         * A shape of nodes other than box and image.
         *
         * @param shape the shape
         */
        record Node(NodeShape shape) implements Outline {
        }
    }
}
