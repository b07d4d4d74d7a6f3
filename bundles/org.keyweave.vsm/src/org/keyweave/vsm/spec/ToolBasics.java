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
 * What all tools share; see {@link ToolSpec} for the meaning of each part.
 *
 * @param origin where the tool comes from
 * @param name technical name
 * @param label what users see
 * @param documentation note for specifiers
 * @param precondition whether the tool may run
 * @param elementsToSelect what is selected afterwards
 * @param inverseSelectionOrder whether the selection is reversed
 * @param forceRefresh whether the diagram is refreshed afterwards in any case
 * @param variables the variables it declares
 * @param operation what it does
 */
public record ToolBasics(Origin origin, String name, String label, String documentation, Expression precondition,
        Expression elementsToSelect, boolean inverseSelectionOrder, boolean forceRefresh,
        List<VariableSpec> variables, Optional<ModelOperation> operation) {

    /** Copies the list. */
    public ToolBasics {
        variables = List.copyOf(variables);
    }
}
