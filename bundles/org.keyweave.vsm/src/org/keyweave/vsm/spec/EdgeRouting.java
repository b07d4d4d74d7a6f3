/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** How an edge runs from its source to its target. */
public enum EdgeRouting implements VsmLiteral {
    /** Straight segments. */
    STRAIGHT("straight"),
    /** Horizontal and vertical segments only. */
    MANHATTAN("manhattan"),
    /** Rectilinear, edges to one target share their last segment. */
    TREE("tree");

    private final String literal;

    EdgeRouting(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
