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
 * Deletes an element. Variables: {@code element}, {@code elementView}, {@code containerView}.
 *
 * @param basics what all tools share
 * @param mappings mappings that name it as their deletion tool
 */
public record DeleteElementSpec(ToolBasics basics, List<MappingSpec> mappings) implements ToolSpec {

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
