/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.placement;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.keyweave.vsm.spec.DiagramSpec;
import org.keyweave.vsm.spec.EdgeMappingSpec;
import org.keyweave.vsm.spec.LayerSpec;
import org.keyweave.vsm.spec.MappingSpec;

/** The mappings whose elements lines can start or end at, by the notation and whatever layers are on. */
public final class LineEnds {

    private LineEnds() {
    }

    /** All such mappings of a kind of diagram; compared by identity. */
    public static Set<MappingSpec> of(DiagramSpec spec) {
        Set<MappingSpec> result = Collections.newSetFromMap(new IdentityHashMap<>());
        for (LayerSpec layer : spec.allLayers()) {
            for (EdgeMappingSpec edge : layer.allEdgeMappings()) {
                result.addAll(edge.sourceMapping());
                result.addAll(edge.targetMapping());
            }
        }
        return result;
    }
}
