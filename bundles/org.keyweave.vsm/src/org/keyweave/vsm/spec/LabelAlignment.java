/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** How a label is aligned in its box. */
public enum LabelAlignment implements VsmLiteral {
    /** Centred. */
    CENTER("CENTER"),
    /** To the left. */
    LEFT("LEFT"),
    /** To the right. */
    RIGHT("RIGHT");

    private final String literal;

    LabelAlignment(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
