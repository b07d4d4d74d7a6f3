/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** In which directions the user may resize a node. */
public enum ResizeKind implements VsmLiteral {
    /** Not at all. */
    NONE("NONE"),
    /** In all directions. */
    NSEW("NSEW"),
    /** In height only. */
    NORTH_SOUTH("NORTH_SOUTH"),
    /** In width only. */
    EAST_WEST("EAST_WEST");

    private final String literal;

    ResizeKind(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
