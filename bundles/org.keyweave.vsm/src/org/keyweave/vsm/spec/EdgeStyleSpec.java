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
import java.util.Optional;

import org.keyweave.vsm.expr.Expression;

/**
 * How an edge looks.
 *
 * @param origin where it comes from
 * @param strokeColor its colour
 * @param lineStyle its stroke
 * @param sourceArrow what stands at its source
 * @param targetArrow what stands at its target
 * @param sizeComputationExpression width in pixels, 1 by default
 * @param routingStyle how it runs
 * @param foldingStyle where the graph may be folded
 * @param endsCentering which ends aim at the centre of their element
 * @param centeredSourceMappings source mappings at whose centre the edge aims in any case
 * @param centeredTargetMappings target mappings at whose centre the edge aims in any case
 * @param beginLabel label near the source
 * @param centerLabel label in the middle
 * @param endLabel label near the target
 * @param bracket whether it is drawn as a bracket
 */
public record EdgeStyleSpec(Origin origin, ColorSpec strokeColor, LineStyle lineStyle, EdgeArrows sourceArrow,
        EdgeArrows targetArrow, Expression sizeComputationExpression, EdgeRouting routingStyle,
        FoldingStyle foldingStyle, CenteringStyle endsCentering, List<MappingSpec> centeredSourceMappings,
        List<MappingSpec> centeredTargetMappings, Optional<LabelStyleSpec> beginLabel,
        Optional<LabelStyleSpec> centerLabel, Optional<LabelStyleSpec> endLabel, boolean bracket)
        implements StyleSpec {
}
