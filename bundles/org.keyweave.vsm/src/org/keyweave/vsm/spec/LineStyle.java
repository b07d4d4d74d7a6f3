/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** How a border or an edge is stroked. */
public enum LineStyle implements VsmLiteral {
    /** One unbroken line. */
    SOLID("solid"),
    /** Dashes. */
    DASH("dash"),
    /** Dots. */
    DOT("dot"),
    /** Dash, dot, dash, dot. */
    DASH_DOT("dash_dot");

    private final String literal;

    LineStyle(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
