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
 * Connects two elements. Variables: {@code sourceVariable}, {@code targetVariable} (the model elements),
 * {@code sourceViewVariable}, {@code targetViewVariable} (their diagram elements).
 *
 * @param basics what all tools share
 * @param iconPath path of the icon, empty when none
 * @param edgeMappings what it makes
 * @param extraSourceMappings further mappings it may start at
 * @param extraTargetMappings further mappings it may end at
 * @param connectionStartPrecondition whether it may start at an element; empty is yes
 */
public record EdgeCreationSpec(ToolBasics basics, String iconPath, List<EdgeMappingSpec> edgeMappings,
        List<MappingSpec> extraSourceMappings, List<MappingSpec> extraTargetMappings,
        Expression connectionStartPrecondition) implements ToolSpec {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return path();
    }
}
