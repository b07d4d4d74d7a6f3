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
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.spec.EdgeMappingSpec;

/** The relation-based edges of one mapping from one element. */
final class RelationUnit extends EdgeUnit {

    private final DiagramElement source;

    RelationUnit(Workshop workshop, EdgeMappingSpec mapping, DiagramElement source) {
        super(workshop, mapping);
        this.source = source;
    }

    @Override
    EObject self() {
        return source.target();
    }

    @Override
    void find() {
        EvaluationScope scope = workshop.scope.withSelf(source.target()).with("view", source)
                .with("source", source.target()).with("sourceView", source).with("container", workshop.root);
        EObject target = source.target();
        if (!mapping().targetExpression().isEmpty()) {
            target = workshop.evaluator.elements(this, mapping().targetExpression(), scope).stream().findFirst()
                    .orElse(target);
            workshop.dependencies.reads(this, target);
        }
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>(4));
        for (EObject end : workshop.evaluator.elements(this, mapping().targetFinderExpression(), scope)) {
            if (seen.add(end)) {
                for (DiagramElement view : views(end, mapping().targetMapping())) {
                    want(target, source, view);
                }
            }
        }
    }
}
