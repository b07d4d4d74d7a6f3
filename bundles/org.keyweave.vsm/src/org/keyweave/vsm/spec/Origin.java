/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;

/**
 * Where an element of the specification comes from. Two origins are equal when their path is.
 *
 * @param element the element of the specification as EMF loaded it
 * @param path qualified path of names from the viewpoint down, stable as long as nothing on the way is renamed or,
 *            where an element has no name, reordered: {@code network/Relationship network/Default/Person}
 * @param line line in the file, 0 when unknown
 */
public record Origin(EObject element, String path, int line) {

    /** Checks that the path is there. */
    public Origin {
        Objects.requireNonNull(path);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Origin origin && path.equals(origin.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
