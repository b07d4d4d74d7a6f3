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
 * Reconnects an end of an edge. Variables: {@code source} (old end), {@code target} (new end), {@code sourceView},
 * {@code targetView}, {@code element} (the edge), {@code edgeView}; besides {@code otherEnd}.
 *
 * @param basics what all tools share
 * @param reconnectionKind which end it moves
 * @param mappings mappings that name it as a reconnection
 */
public record ReconnectEdgeSpec(ToolBasics basics, ReconnectionKind reconnectionKind, List<EdgeMappingSpec> mappings)
        implements ToolSpec {

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
