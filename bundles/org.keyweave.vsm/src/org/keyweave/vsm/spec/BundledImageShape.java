/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** A shape that comes with the runtime. */
public enum BundledImageShape implements VsmLiteral {
    /** A square. */
    SQUARE("square"),
    /** A stroke. */
    STROKE("stroke"),
    /** A triangle. */
    TRIANGLE("triangle"),
    /** A dot. */
    DOT("dot"),
    /** A ring. */
    RING("ring"),
    /** A shape that a plug-in contributes. */
    PROVIDED_SHAPE("providedShape");

    private final String literal;

    BundledImageShape(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
