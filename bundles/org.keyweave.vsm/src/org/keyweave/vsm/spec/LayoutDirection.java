/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** Main direction of a composite layout. */
public enum LayoutDirection implements VsmLiteral {
    /** From top to bottom. */
    TOP_TO_BOTTOM("topToBottom"),
    /** From left to right. */
    LEFT_TO_RIGHT("LeftToRight"),
    /** From bottom to top. */
    BOTTOM_TO_TOP("bottomToTop");

    private final String literal;

    LayoutDirection(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
