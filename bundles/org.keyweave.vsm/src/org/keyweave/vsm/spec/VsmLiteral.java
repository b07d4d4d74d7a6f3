/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

import java.util.Optional;

/** A value of an enumeration of the viewpoint specification model, with its literal in the file. */
public interface VsmLiteral {

    /** The literal as it is written in a specification. */
    String literal();

    /**
     * Finds a value by its literal.
     *
     * @param type the enumeration
     * @param literal literal as written in a specification
     * @return the value, empty when the enumeration has none with this literal
     */
    static <E extends Enum<E> & VsmLiteral> Optional<E> find(Class<E> type, String literal) {
        for (E value : type.getEnumConstants()) {
            if (value.literal().equals(literal)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
