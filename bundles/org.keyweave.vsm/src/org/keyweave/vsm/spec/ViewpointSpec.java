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
 * A viewpoint: diagrams that belong together.
 *
 * @param origin where it comes from
 * @param name technical name
 * @param label what users see
 * @param documentation note for specifiers
 * @param endUserDocumentation note for users
 * @param modelFileExtension file extension of the models it is for; {@code *} is any
 * @param icon path of its icon, empty when none
 * @param ownedRepresentations its diagrams; other kinds of representations lie outside the subset
 * @param validationSet rules for its models
 * @param ownedJavaExtensions qualified names of its service classes
 */
public record ViewpointSpec(Origin origin, String name, String label, String documentation,
        String endUserDocumentation, String modelFileExtension, String icon, List<DiagramSpec> ownedRepresentations,
        Optional<ValidationSetSpec> validationSet, List<String> ownedJavaExtensions) implements SpecElement {

    /** Copies the lists. */
    public ViewpointSpec {
        ownedRepresentations = List.copyOf(ownedRepresentations);
        ownedJavaExtensions = List.copyOf(ownedJavaExtensions);
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
