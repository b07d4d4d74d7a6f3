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
 * A filter that users switch on and off.
 *
 * @param origin where it comes from
 * @param name technical name
 * @param label what users see
 * @param documentation note for specifiers
 * @param filters its parts; an element goes when one of them hits it
 */
public record CompositeFilterSpec(Origin origin, String name, String label, String documentation,
        List<MappingFilterSpec> filters) implements SpecElement {

    /** Copies the list. */
    public CompositeFilterSpec {
        filters = List.copyOf(filters);
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
