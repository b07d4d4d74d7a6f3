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

/**
 * A part of a filter. The conditions say what <em>stays</em>: an element of one of the mappings is hit when a condition
 * is given and does not hold, or when neither condition is given.
 *
 * @param origin where it comes from
 * @param filterKind what happens to the elements hit
 * @param mappings mappings whose elements are looked at; without any, both conditions are evaluated on every diagram
 *            element, and an empty condition then hits nothing
 * @param semanticConditionExpression condition on the model element
 * @param viewConditionExpression condition on the diagram element
 */
public record MappingFilterSpec(Origin origin, FilterKind filterKind, List<MappingSpec> mappings,
        Expression semanticConditionExpression, Expression viewConditionExpression) {
}
