/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.model;

import java.util.Set;

/**
 * What changed in a diagram since the last notice. An element stands in {@code added} or {@code removed} only, or in
 * any of the other sets. Sets are unmodifiable and in the order of the changes.
 *
 * @param added new elements; parents before their children, ends before their edges
 * @param removed elements that are gone; edges before their ends, children before their parents
 * @param restyled elements whose style, label or tooltip changed
 * @param moved elements whose bounds, route or label places changed; a moved parent does not list its children
 * @param revealed elements whose own hidden, filtered, collapsed or pinned flag or label visibility changed
 * @param reordered containers whose children changed their order
 * @param sheet whether title, background, layers, filters or problems changed
 */
public record DiagramChange(Set<DiagramElement> added, Set<DiagramElement> removed, Set<DiagramElement> restyled,
        Set<DiagramElement> moved, Set<DiagramElement> revealed, Set<ContainerElement> reordered, boolean sheet) {

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && restyled.isEmpty() && moved.isEmpty() && revealed.isEmpty()
                && reordered.isEmpty() && !sheet;
    }
}
