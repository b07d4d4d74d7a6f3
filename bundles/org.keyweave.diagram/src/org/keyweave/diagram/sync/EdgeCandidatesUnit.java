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
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.spec.EdgeMappingSpec;

/** The candidates of an element-based edge mapping. */
final class EdgeCandidatesUnit extends Unit {

    private final Workshop workshop;
    private final EdgeMappingSpec mapping;
    private final Map<EObject, CandidateEdgeUnit> units = new IdentityHashMap<>();

    EdgeCandidatesUnit(Workshop workshop, EdgeMappingSpec mapping) {
        this.workshop = workshop;
        this.mapping = mapping;
    }

    @Override
    EObject self() {
        return workshop.root;
    }

    @Override
    String owner() {
        return mapping.path();
    }

    void close() {
        units.values().forEach(CandidateEdgeUnit::close);
        units.clear();
        workshop.kill(this);
    }

    @Override
    void run() {
        Set<EObject> present = Collections.newSetFromMap(new IdentityHashMap<>());
        for (EObject candidate : candidates()) {
            if (mapping.domainClass().isInstance(candidate) && present.add(candidate)
                    && !units.containsKey(candidate)) {
                CandidateEdgeUnit unit = new CandidateEdgeUnit(workshop, mapping, candidate);
                units.put(candidate, unit);
                workshop.mark(unit);
            }
        }
        units.entrySet().removeIf(entry -> {
            boolean gone = !present.contains(entry.getKey());
            if (gone) {
                entry.getValue().close();
            }
            return gone;
        });
    }

    private List<EObject> candidates() {
        if (mapping.semanticCandidatesExpression().isEmpty()) {
            workshop.dependencies.readsStructure(this);
            return workshop.instances.of(mapping.domainClass());
        }
        return workshop.evaluator.elements(this, mapping.semanticCandidatesExpression(),
                workshop.scope.with("container", workshop.root).with("containerView", workshop.diagram));
    }
}
