/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.sync;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.style.Paint;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.spec.DiagramSpec;

/** Title and background. */
final class SheetUnit extends Unit {

    private final Workshop workshop;

    SheetUnit(Workshop workshop) {
        this.workshop = workshop;
    }

    @Override
    EObject self() {
        return workshop.diagram.target();
    }

    @Override
    String owner() {
        return workshop.diagram.id();
    }

    @Override
    void run() {
        DiagramSpec spec = workshop.diagram.spec();
        EvaluationScope scope = workshop.scope.withSelf(self());
        String given = workshop.state.title();
        String title = given.isEmpty() ? workshop.evaluator.text(this, spec.titleExpression(), scope) : given;
        workshop.writer.setTitle(title.isEmpty() ? spec.label() : title);
        Optional<Paint> background = spec.backgroundColor().map(color -> workshop.styles.paint(this, color, scope));
        workshop.writer.setBackground(background);
    }
}
