/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/** Shape of a shape container. */
public enum ContainerShape implements VsmLiteral {
    /** A parallelogram. */
    PARALLELOGRAM("parallelogram");

    private final String literal;

    ContainerShape(String literal) {
        this.literal = literal;
    }

    @Override
    public String literal() {
        return literal;
    }
}
