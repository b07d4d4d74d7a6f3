/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import org.keyweave.vsm.expr.Expression;

/**
 * How a container looks: what all kinds share, and the kind.
 *
 * @param origin where it comes from
 * @param label its label
 * @param border its border
 * @param tooltipExpression its tooltip; empty is none
 * @param hideLabelByDefault whether the label is hidden in a new diagram
 * @param roundedCorner whether corners are round
 * @param arcWidth width of a corner's arc in pixels, 10 by default
 * @param arcHeight height of a corner's arc in pixels, 10 by default
 * @param widthComputationExpression width in tens of pixels; -1 (the default) fits the content
 * @param heightComputationExpression height in tens of pixels; -1 (the default) fits the content
 * @param shape the kind
 */
public record ContainerStyleSpec(Origin origin, LabelStyleSpec label, BorderSpec border, Expression tooltipExpression,
        boolean hideLabelByDefault, boolean roundedCorner, int arcWidth, int arcHeight,
        Expression widthComputationExpression, Expression heightComputationExpression, ContainerShapeSpec shape)
        implements StyleSpec {
}
