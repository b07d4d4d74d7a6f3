/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * A section of the palette.
 *
 * @param origin where it comes from
 * @param name technical name
 * @param label what users see
 * @param documentation note for specifiers
 * @param icon path of its icon, empty when none
 * @param ownedTools its tools; those of a tool group stand here one by one
 * @param subSections sections inside
 * @param reusedTools tools from elsewhere
 */
public record ToolSectionSpec(Origin origin, String name, String label, String documentation, String icon,
        List<ToolSpec> ownedTools, List<ToolSectionSpec> subSections, List<ToolSpec> reusedTools)
        implements SpecElement {

    /** Own, reused and nested tools, in this order. */
    public List<ToolSpec> allTools() {
        List<ToolSpec> result = new ArrayList<>(ownedTools);
        result.addAll(reusedTools);
        subSections.forEach(section -> result.addAll(section.allTools()));
        return result;
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
