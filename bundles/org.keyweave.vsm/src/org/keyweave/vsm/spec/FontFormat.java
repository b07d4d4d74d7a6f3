/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** One trait of a font; a label has any number of them. */
public enum FontFormat implements VsmLiteral {
    /** Italic. */
    ITALIC("italic"),
    /** Bold. */
    BOLD("bold"),
    /** Underlined. */
    UNDERLINE("underline"),
    /** Struck through. */
    STRIKE_THROUGH("strike_through");

    private final String literal;

    FontFormat(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
