/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** Which end of an edge a reconnect tool moves. */
public enum ReconnectionKind implements VsmLiteral {
    /** The target. */
    RECONNECT_TARGET("RECONNECT_TARGET"),
    /** The source. */
    RECONNECT_SOURCE("RECONNECT_SOURCE"),
    /** Either. */
    RECONNECT_BOTH("RECONNECT_BOTH");

    private final String literal;

    ReconnectionKind(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
