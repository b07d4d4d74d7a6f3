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

/**
 * Makes a node. Variables: {@code variable} (the element of the container), {@code viewVariable} (its diagram element).
 *
 * @param basics what all tools share
 * @param iconPath path of the icon, empty when none
 * @param nodeMappings what it makes; a click is accepted where one of them may stand
 * @param extraMappings further mappings whose elements accept the click
 */
public record NodeCreationSpec(ToolBasics basics, String iconPath, List<NodeMappingSpec> nodeMappings,
        List<AbstractNodeMappingSpec> extraMappings) implements ToolSpec {

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
