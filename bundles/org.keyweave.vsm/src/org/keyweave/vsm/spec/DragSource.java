/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** Where a drop may come from. */
public enum DragSource implements VsmLiteral {
    /** From the same or another diagram. */
    DIAGRAM("DIAGRAM"),
    /** From a tree of the model. */
    PROJECT_EXPLORER("PROJECT_EXPLORER"),
    /** From either. */
    BOTH("BOTH");

    private final String literal;

    DragSource(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
