/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** How a container shows its children. */
public enum ContainerLayout implements VsmLiteral {
    /** Children have positions of their own. */
    FREE_FORM("FreeForm"),
    /** Children are the rows of a list. */
    LIST("List"),
    /** Children are compartments from left to right. */
    HORIZONTAL_STACK("HorizontalStack"),
    /** Children are compartments from top to bottom. */
    VERTICAL_STACK("VerticalStack");

    private final String literal;

    ContainerLayout(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
