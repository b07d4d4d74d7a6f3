/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.spec.EdgeMappingSpec;

/** The edges of one mapping that stand for one candidate. */
final class CandidateEdgeUnit extends EdgeUnit {

    private final EObject candidate;

    CandidateEdgeUnit(Workshop workshop, EdgeMappingSpec mapping, EObject candidate) {
        super(workshop, mapping);
        this.candidate = candidate;
        workshop.watchCandidate(candidate, this);
    }

    @Override
    EObject self() {
        return candidate;
    }

    @Override
    void close() {
        workshop.forgetCandidate(candidate, this);
        super.close();
    }

    @Override
    void find() {
        EvaluationScope scope = workshop.scope.withSelf(candidate).with("container", workshop.root);
        List<EObject> sources = distinct(
                workshop.evaluator.elements(this, mapping().sourceFinderExpression(), scope));
        List<EObject> sinks = distinct(workshop.evaluator.elements(this, mapping().targetFinderExpression(), scope));
        for (EObject start : sources) {
            for (DiagramElement source : views(start, mapping().sourceMapping())) {
                for (EObject end : sinks) {
                    for (DiagramElement sink : views(end, mapping().targetMapping())) {
                        want(candidate, source, sink);
                    }
                }
            }
        }
        sinks.forEach(end -> views(end, mapping().targetMapping()));
    }

    private static List<EObject> distinct(List<EObject> elements) {
        if (elements.size() < 2) {
            return elements;
        }
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return elements.stream().filter(seen::add).toList();
    }
}
