/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** How grave a finding of a validation rule is. */
public enum ErrorLevel implements VsmLiteral {
    /** Worth knowing. */
    INFO("INFO"),
    /** To be looked at. */
    WARNING("WARNING"),
    /** To be mended. */
    ERROR("ERROR");

    private final String literal;

    ErrorLevel(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
