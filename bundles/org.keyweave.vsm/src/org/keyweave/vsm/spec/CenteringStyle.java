/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** Which ends of an edge aim at the centre of their element. */
public enum CenteringStyle implements VsmLiteral {
    /** Neither. */
    NONE("None"),
    /** Both. */
    BOTH("Both"),
    /** The source end. */
    SOURCE("Source"),
    /** The target end. */
    TARGET("Target");

    private final String literal;

    CenteringStyle(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
