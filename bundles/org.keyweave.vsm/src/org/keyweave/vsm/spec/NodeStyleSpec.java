/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.Set;

import org.keyweave.vsm.expr.Expression;

/**
 * How a node looks: what all shapes share, and the shape.
 *
 * @param origin where it comes from
 * @param label its label
 * @param border its border
 * @param tooltipExpression its tooltip; empty is none
 * @param hideLabelByDefault whether the label is hidden in a new diagram
 * @param sizeComputationExpression width and height in tens of pixels, 3 by default, for shapes without a size of
 *            their own; -1 lets the label decide
 * @param labelPosition where the label stands
 * @param resizeKind how the user may resize the node
 * @param forbiddenSides sides of its parent that a bordered node may not stand on
 * @param shape its shape
 */
public record NodeStyleSpec(Origin origin, LabelStyleSpec label, BorderSpec border, Expression tooltipExpression,
        boolean hideLabelByDefault, Expression sizeComputationExpression, LabelPosition labelPosition,
        ResizeKind resizeKind, Set<Side> forbiddenSides, NodeShapeSpec shape) implements StyleSpec {

    /** Copies the set. */
    public NodeStyleSpec {
        forbiddenSides = Set.copyOf(forbiddenSides);
    }
}
