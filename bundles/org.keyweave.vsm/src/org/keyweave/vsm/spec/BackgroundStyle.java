/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** Direction of the colour gradient of a flat container. */
public enum BackgroundStyle implements VsmLiteral {
    /** From left to right. */
    GRADIENT_LEFT_TO_RIGHT("GradientLeftToRight"),
    /** Plain background in one colour, as Sirius draws it. */
    LIQUID("Liquid"),
    /** From top to bottom. */
    GRADIENT_TOP_TO_BOTTOM("GradientTopToBottom");

    private final String literal;

    BackgroundStyle(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
