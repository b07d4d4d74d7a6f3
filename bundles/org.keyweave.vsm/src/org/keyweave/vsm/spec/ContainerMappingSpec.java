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

/**
 * A mapping to containers.
 *
 * @param basics what all mappings share
 * @param domainClass class of the elements shown
 * @param childrenPresentation how children are shown
 * @param style style when no condition holds
 * @param conditionnalStyles styles under a condition; the first whose condition holds wins (spelt as in Sirius)
 * @param subNodeMappings own mappings of nodes inside
 * @param reusedNodeMappings reused mappings of nodes inside
 * @param subContainerMappings own mappings of containers inside
 * @param reusedContainerMappings reused mappings of containers inside; may name the mapping itself: containers then
 *            nest as deep as their candidates do
 * @param borderedNodeMappings own mappings of bordered nodes
 * @param reusedBorderedNodeMappings reused mappings of bordered nodes
 * @param dropDescriptions what may be dropped into the container
 */
public record ContainerMappingSpec(MappingBasics basics, DomainClass domainClass, ContainerLayout childrenPresentation,
        Optional<ContainerStyleSpec> style, List<ConditionalStyleSpec<ContainerStyleSpec>> conditionnalStyles,
        List<NodeMappingSpec> subNodeMappings, List<NodeMappingSpec> reusedNodeMappings,
        List<ContainerMappingSpec> subContainerMappings, List<ContainerMappingSpec> reusedContainerMappings,
        List<NodeMappingSpec> borderedNodeMappings, List<NodeMappingSpec> reusedBorderedNodeMappings,
        List<ContainerDropSpec> dropDescriptions) implements AbstractNodeMappingSpec {

    /** Own and reused mappings of nodes inside. */
    public List<NodeMappingSpec> allNodeMappings() {
        return MappingSpec.join(subNodeMappings, reusedNodeMappings, NodeMappingSpec.class);
    }

    /** Own and reused mappings of containers inside. */
    public List<ContainerMappingSpec> allContainerMappings() {
        return MappingSpec.join(subContainerMappings, reusedContainerMappings, ContainerMappingSpec.class);
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
