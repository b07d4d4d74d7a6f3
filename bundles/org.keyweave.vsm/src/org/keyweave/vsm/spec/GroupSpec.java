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
 * The content of one specification file.
 *
 * @param origin where it comes from
 * @param name name of the group
 * @param version version of the specification format, empty when none is written
 * @param viewpoints its viewpoints
 * @param userColors the colours of all its palettes
 */
public record GroupSpec(Origin origin, String name, String version, List<ViewpointSpec> viewpoints,
        List<ColorSpec> userColors) {

    /** Copies the lists. */
    public GroupSpec {
        viewpoints = List.copyOf(viewpoints);
        userColors = List.copyOf(userColors);
    }

    /** All diagrams of all viewpoints, in their order. */
    public List<DiagramSpec> diagrams() {
        return viewpoints.stream().flatMap(viewpoint -> viewpoint.ownedRepresentations().stream()).toList();
    }

    /** The first diagram of this name. */
    public Optional<DiagramSpec> diagram(String diagramName) {
        return diagrams().stream().filter(diagram -> diagram.name().equals(diagramName)).findFirst();
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
        return "group " + name;
    }
}
