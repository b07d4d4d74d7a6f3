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
 * A mapping to nodes: on the sheet, in a container, in a list, or, owned by another mapping as a bordered node, on a
 * border.
 *
 * @param basics what all mappings share
 * @param domainClass class of the elements shown
 * @param style style when no condition holds
 * @param conditionnalStyles styles under a condition; the first whose condition holds wins (spelt as in Sirius)
 * @param borderedNodeMappings own mappings of bordered nodes
 * @param reusedBorderedNodeMappings reused mappings of bordered nodes
 * @param dropDescriptions what may be dropped on the node
 */
public record NodeMappingSpec(MappingBasics basics, DomainClass domainClass, Optional<NodeStyleSpec> style,
        List<ConditionalStyleSpec<NodeStyleSpec>> conditionnalStyles, List<NodeMappingSpec> borderedNodeMappings,
        List<NodeMappingSpec> reusedBorderedNodeMappings, List<ContainerDropSpec> dropDescriptions)
        implements AbstractNodeMappingSpec {

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
