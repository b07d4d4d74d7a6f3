/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** What a filter does to the elements it hits. */
public enum FilterKind implements VsmLiteral {
    /** They disappear with their edges and children. */
    HIDE("HIDE"),
    /** They shrink to a handle; their edges stay. */
    COLLAPSE("COLLAPSE");

    private final String literal;

    FilterKind(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
