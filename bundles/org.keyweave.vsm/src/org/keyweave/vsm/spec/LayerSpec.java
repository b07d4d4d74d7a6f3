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
 * A layer: mappings and tools that are switched on and off together.
 *
 * @param origin where it comes from
 * @param name technical name
 * @param label what users see
 * @param documentation note for specifiers
 * @param endUserDocumentation note for users
 * @param icon path of its icon, empty when none
 * @param isDefault whether it is the default layer, which is always on
 * @param activeByDefault whether it is on in a new diagram; true for the default layer
 * @param optional whether users may switch it; a layer that is not optional is always on
 * @param nodeMappings its own node mappings
 * @param containerMappings its own container mappings
 * @param edgeMappings its own edge mappings
 * @param reusedMappings mappings from elsewhere that are shown by this layer as well
 * @param toolSections its tool sections
 * @param reusedTools tools from elsewhere that belong to this layer as well
 */
public record LayerSpec(Origin origin, String name, String label, String documentation, String endUserDocumentation,
        String icon, boolean isDefault, boolean activeByDefault, boolean optional,
        List<NodeMappingSpec> nodeMappings, List<ContainerMappingSpec> containerMappings,
        List<EdgeMappingSpec> edgeMappings, List<MappingSpec> reusedMappings, List<ToolSectionSpec> toolSections,
        List<ToolSpec> reusedTools) implements SpecElement {

    /** Own and reused node mappings. */
    public List<NodeMappingSpec> allNodeMappings() {
        return MappingSpec.join(nodeMappings, reusedMappings, NodeMappingSpec.class);
    }

    /** Own and reused container mappings. */
    public List<ContainerMappingSpec> allContainerMappings() {
        return MappingSpec.join(containerMappings, reusedMappings, ContainerMappingSpec.class);
    }

    /** Own and reused edge mappings. */
    public List<EdgeMappingSpec> allEdgeMappings() {
        return MappingSpec.join(edgeMappings, reusedMappings, EdgeMappingSpec.class);
    }

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
