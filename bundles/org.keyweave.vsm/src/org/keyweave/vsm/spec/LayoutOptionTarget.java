/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** What a layout option is set on. */
public enum LayoutOptionTarget implements VsmLiteral {
    /** The diagram or a container. */
    PARENT("PARENT"),
    /** Nodes. */
    NODE("NODE"),
    /** Edges. */
    EDGE("EDGE"),
    /** Bordered nodes. */
    PORTS("PORTS"),
    /** Labels. */
    LABEL("LABEL");

    private final String literal;

    LayoutOptionTarget(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
