/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.tools;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.vsm.expr.EvaluationScope;
import org.keyweave.vsm.spec.ToolSpec;
import org.keyweave.vsm.spec.VariableSpec;

/** Variables of tools: under the name the tool declares and under the one that Sirius gives new tools. */
final class ToolScope {

    private ToolScope() {
    }

    static EvaluationScope of(Diagram diagram, EObject self) {
        return EvaluationScope.of(self).with("diagram", diagram).with("viewpoint", diagram);
    }

    /** Binds the variable of a role and the variables computed from it. */
    static EvaluationScope bind(EvaluationScope scope, ToolSpec tool, String role, String defaultName, Object value) {
        EvaluationScope result = scope.with(defaultName, value);
        for (VariableSpec variable : tool.variables()) {
            if (variable.role().equals(role)) {
                result = result.with(variable.name(), value);
                result = compute(result, variable.subVariables(), value);
            }
        }
        return result;
    }

    private static EvaluationScope compute(EvaluationScope scope, List<VariableSpec.ComputedVariable> variables,
            Object value) {
        EvaluationScope result = scope;
        for (VariableSpec.ComputedVariable variable : variables) {
            EObject self = value instanceof EObject element ? element : scope.self();
            Object computed = variable.computationExpression().evaluate(result.withSelf(self));
            result = compute(result.with(variable.name(), computed), variable.subVariables(), computed);
        }
        return result;
    }
}
