/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** At which end of an edge the user may fold the graph. */
public enum FoldingStyle implements VsmLiteral {
    /** Nowhere. */
    NONE("NONE"),
    /** At the source. */
    SOURCE("SOURCE"),
    /** At the target. */
    TARGET("TARGET");

    private final String literal;

    FoldingStyle(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
