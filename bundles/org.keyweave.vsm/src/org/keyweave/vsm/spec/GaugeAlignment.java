/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** How the sections of a gauge are laid out. */
public enum GaugeAlignment implements VsmLiteral {
    /** One above the other. */
    VERTICAL("VERTICAL"),
    /** Side by side. */
    HORIZONTAL("HORIZONTAL"),
    /** In a square. */
    SQUARE("SQUARE");

    private final String literal;

    GaugeAlignment(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
