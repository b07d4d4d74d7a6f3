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
 * A mapping to edges. Relation-based ({@link #useDomainElement()} false): an edge for each pair of a source element and
 * what the target finder yields on it. Element-based: an edge for each candidate of the domain class, whose ends the
 * finders yield on the candidate.
 *
 * @param basics what all mappings share
 * @param useDomainElement whether edges stand for elements of a class of their own
 * @param domainClass class of these elements; unspecified for relation-based edges
 * @param sourceMapping mappings of the elements that edges may start at
 * @param targetMapping mappings of the elements that edges may end at; edge mappings may be among both
 * @param sourceFinderExpression source elements, evaluated on the element of an element-based edge
 * @param targetFinderExpression target elements, evaluated on the element of the edge or, relation-based, on the
 *            source element
 * @param targetExpression for relation-based edges the element the edge stands for, evaluated on the source element;
 *            empty is the source element
 * @param pathExpression elements that the edge runs through
 * @param pathNodeMapping mappings of these elements
 * @param style style when no condition holds
 * @param conditionnalStyles styles under a condition; the first whose condition holds wins (spelt as in Sirius)
 * @param reconnections tools that reconnect an end
 */
public record EdgeMappingSpec(MappingBasics basics, boolean useDomainElement, DomainClass domainClass,
        List<MappingSpec> sourceMapping, List<MappingSpec> targetMapping, Expression sourceFinderExpression,
        Expression targetFinderExpression, Expression targetExpression, Expression pathExpression,
        List<AbstractNodeMappingSpec> pathNodeMapping, Optional<EdgeStyleSpec> style,
        List<ConditionalStyleSpec<EdgeStyleSpec>> conditionnalStyles, List<ReconnectEdgeSpec> reconnections)
        implements MappingSpec {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return path();
    }
}
