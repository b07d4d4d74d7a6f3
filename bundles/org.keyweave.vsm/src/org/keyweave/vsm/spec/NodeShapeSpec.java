/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.List;

import org.keyweave.vsm.expr.Expression;

/** The shape of a node. Sizes are in tens of pixels unless said otherwise. */
public sealed interface NodeShapeSpec {

    /**
     * A rectangle.
     *
     * @param color fill
     * @param width width; 0 (the default) takes the size of the style
     * @param height height; 0 (the default) takes the size of the style
     */
    record Square(ColorSpec color, int width, int height) implements NodeShapeSpec {
    }

    /**
     * An ellipse or circle.
     *
     * @param color fill
     * @param horizontalDiameterComputationExpression width; 0 (the default) takes the size of the style
     * @param verticalDiameterComputationExpression height; 0 (the default) takes the size of the style
     */
    record Ellipse(ColorSpec color, Expression horizontalDiameterComputationExpression,
            Expression verticalDiameterComputationExpression) implements NodeShapeSpec {
    }

    /**
     * A diamond.
     *
     * @param color fill
     * @param widthComputationExpression width; empty takes the size of the style
     * @param heightComputationExpression height; empty takes the size of the style
     */
    record Lozenge(ColorSpec color, Expression widthComputationExpression, Expression heightComputationExpression)
            implements NodeShapeSpec {
    }

    /**
     * A dot with a ring around it.
     *
     * @param backgroundColor fill
     * @param strokeSizeComputationExpression width of the ring in pixels, 2 by default
     */
    record Dot(ColorSpec backgroundColor, Expression strokeSizeComputationExpression) implements NodeShapeSpec {
    }

    /**
     * A sheet with a folded corner.
     *
     * @param color fill
     */
    record Note(ColorSpec color) implements NodeShapeSpec {
    }

    /**
     * A shape that comes with the runtime.
     *
     * @param shape which one
     * @param color its colour
     * @param providedShapeID id of a contributed shape, empty when none
     */
    record BundledImage(BundledImageShape shape, ColorSpec color, String providedShapeID) implements NodeShapeSpec {
    }

    /**
     * An image.
     *
     * @param workspacePath path {@code /bundle/path} of the image
     */
    record WorkspaceImage(String workspacePath) implements NodeShapeSpec {
    }

    /**
     * One or more gauges.
     *
     * @param alignment how the sections are laid out
     * @param sections the gauges
     */
    record Gauge(GaugeAlignment alignment, List<GaugeSection> sections) implements NodeShapeSpec {

        /** Copies the list. */
        public Gauge {
            sections = List.copyOf(sections);
        }
    }

    /**
     * One gauge.
     *
     * @param minValueExpression value at its empty end
     * @param maxValueExpression value at its full end
     * @param valueExpression the value shown
     * @param backgroundColor colour of the empty part
     * @param foregroundColor colour of the full part
     * @param label its label, empty when none
     */
    record GaugeSection(Expression minValueExpression, Expression maxValueExpression, Expression valueExpression,
            ColorSpec backgroundColor, ColorSpec foregroundColor, String label) {
    }
}
