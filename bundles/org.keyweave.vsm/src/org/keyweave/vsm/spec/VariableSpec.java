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
 * A variable that a tool declares.
 *
 * @param role the feature of the tool that holds it, which says what the runtime binds it to: {@code variable},
 *            {@code viewVariable}, {@code sourceVariable}, {@code element}, {@code newContainer}, ...
 * @param name the name expressions use; by default the one that Sirius gives new tools
 * @param subVariables variables computed from its value, with the value as self
 */
public record VariableSpec(String role, String name, List<ComputedVariable> subVariables) {

    /** Copies the list. */
    public VariableSpec {
        subVariables = List.copyOf(subVariables);
    }

    /**
     * A variable computed from another one.
     *
     * @param name its name
     * @param computationExpression its value, evaluated with the outer variable's value as self
     * @param subVariables variables computed from its value in turn
     */
    public record ComputedVariable(String name, Expression computationExpression,
            List<ComputedVariable> subVariables) {

        /** Copies the list. */
        public ComputedVariable {
            subVariables = List.copyOf(subVariables);
        }
    }
}
