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

/** What node and container mappings share. */
public sealed interface AbstractNodeMappingSpec extends MappingSpec permits NodeMappingSpec, ContainerMappingSpec {

    /** Own mappings of bordered nodes. */
    List<NodeMappingSpec> borderedNodeMappings();

    /** Mappings from elsewhere whose elements stand on the border as well. */
    List<NodeMappingSpec> reusedBorderedNodeMappings();

    /** What may be dropped on the element. */
    List<ContainerDropSpec> dropDescriptions();

    /** Own and reused mappings of bordered nodes. */
    default List<NodeMappingSpec> allBorderedNodeMappings() {
        return MappingSpec.join(borderedNodeMappings(), reusedBorderedNodeMappings(), NodeMappingSpec.class);
    }
}
