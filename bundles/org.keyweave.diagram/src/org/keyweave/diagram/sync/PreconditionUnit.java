/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.spec.MappingSpec;

/** Whether a candidate is shown in its parent. */
final class PreconditionUnit extends Unit {

    private final Workshop workshop;
    private final ChildrenUnit parent;
    private final MappingSpec mapping;
    private final EObject candidate;
    private boolean holds;

    PreconditionUnit(Workshop workshop, ChildrenUnit parent, MappingSpec mapping, EObject candidate) {
        this.workshop = workshop;
        this.parent = parent;
        this.mapping = mapping;
        this.candidate = candidate;
        workshop.watchCandidate(candidate, this);
        workshop.run(this);
    }

    boolean holds() {
        return holds;
    }

    void close() {
        workshop.forgetCandidate(candidate, this);
        workshop.kill(this);
    }

    @Override
    EObject self() {
        return candidate;
    }

    @Override
    String owner() {
        return mapping.path();
    }

    @Override
    void run() {
        EvaluationScope scope = parent.scope().withSelf(candidate);
        boolean now = workshop.evaluator.holds(this, mapping.preconditionExpression(), scope);
        if (now != holds) {
            holds = now;
            parent.conditionChanged();
        }
    }
}
