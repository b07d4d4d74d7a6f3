/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

import java.util.List;

import org.keyweave.vsm.problem.Place;
import org.keyweave.vsm.problem.ProblemCode;

/** {@code var:name}. */
final class VariableExpression extends AbstractExpression {

    private final String name;

    VariableExpression(String text, Place place, String name) {
        super(text, place);
        this.name = name;
    }

    @Override
    public Kind kind() {
        return Kind.VARIABLE;
    }

    @Override
    public List<String> variableNames() {
        return List.of(name);
    }

    @Override
    public Object evaluate(EvaluationScope scope) {
        if (scope.self() == null) {
            return null;
        }
        return read(this, scope, name);
    }

    static Object read(AbstractExpression expression, EvaluationScope scope, String variable) {
        Object value = scope.get(variable);
        if (value == null && !scope.has(variable)) {
            throw expression.failure(null, ProblemCode.UNKNOWN_VARIABLE, variable,
                    String.join(", ", scope.variables().keySet()));
        }
        return value;
    }
}
