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
 * Takes what is dropped. Variables: {@code oldContainer}, {@code newContainer}, {@code element},
 * {@code newViewContainer}.
 *
 * @param basics what all tools share
 * @param mappings what may be dropped: elements of these mappings
 * @param dragSource where the drop may come from
 * @param moveEdges whether edges move along
 */
public record ContainerDropSpec(ToolBasics basics, List<MappingSpec> mappings, DragSource dragSource,
        boolean moveEdges) implements ToolSpec {

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
