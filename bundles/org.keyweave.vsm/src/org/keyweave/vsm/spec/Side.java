/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** A side of an element, for bordered nodes. */
public enum Side implements VsmLiteral {
    /** West. */
    WEST("WEST"),
    /** South. */
    SOUTH("SOUTH"),
    /** East. */
    EAST("EAST"),
    /** North. */
    NORTH("NORTH");

    private final String literal;

    Side(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
