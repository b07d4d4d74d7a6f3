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

/** A tool: something a user can do in a diagram. */
public sealed interface ToolSpec extends SpecElement permits NodeCreationSpec, ContainerCreationSpec,
        EdgeCreationSpec, DeleteElementSpec, DirectEditSpec, ReconnectEdgeSpec, ContainerDropSpec, DoubleClickSpec,
        GenericToolSpec {

    /** What all tools share, as one value. */
    ToolBasics basics();

    /** Path of the icon, empty when none is given. */
    default String iconPath() {
        return "";
    }

    @Override
    default Origin origin() {
        return basics().origin();
    }

    @Override
    default String name() {
        return basics().name();
    }

    @Override
    default String label() {
        return basics().label();
    }

    /** Whether the tool may run; empty is yes. */
    default Expression precondition() {
        return basics().precondition();
    }

    /** What is selected afterwards; empty is what was made. */
    default Expression elementsToSelect() {
        return basics().elementsToSelect();
    }

    /** Whether the selection is reversed. */
    default boolean inverseSelectionOrder() {
        return basics().inverseSelectionOrder();
    }

    /** Whether the diagram is refreshed afterwards in any case. */
    default boolean forceRefresh() {
        return basics().forceRefresh();
    }

    /** The variables it declares. */
    default List<VariableSpec> variables() {
        return basics().variables();
    }

    /**
     * The name of the variable that plays a role.
     *
     * @param role feature of the tool that holds the variable, such as {@code viewVariable}
     * @return the name; empty when the tool declares no such variable
     */
    default Optional<String> variable(String role) {
        return variables().stream().filter(variable -> variable.role().equals(role)).map(VariableSpec::name)
                .findFirst();
    }

    /** What it does; empty when nothing is written. */
    default Optional<ModelOperation> operation() {
        return basics().operation();
    }
}
