/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keyweave.diagram.model.EdgeElement;

/** Which edges are one line to the eye: those of one element between the same ends, such as a line and its halo. */
final class LineOwners {

    private final Map<List<Object>, Object> owners = new HashMap<>();

    /** The same object for all edges of one line. */
    Object of(EdgeElement edge) {
        return owners.computeIfAbsent(List.of(edge.target(), edge.sourceEnd(), edge.targetEnd()), key -> new Object());
    }
}
