/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps small things from one session to the next that belong to no model: widths, folders, what is switched on. */
public interface Memory {

    /** What was kept under a key. */
    Optional<String> get(String key);

    /** Keeps a value. */
    void put(String key, String value);

    /** Whether something is on. */
    default boolean isOn(String key, boolean usually) {
        return get(key).map(Boolean::valueOf).orElse(usually);
    }

    /** A number. */
    default int number(String key, int usually) {
        try {
            return get(key).map(Integer::valueOf).orElse(usually);
        } catch (NumberFormatException damaged) {
            return usually;
        }
    }

    /** A memory that ends with the session. */
    static Memory ofSession() {
        Map<String, String> values = new HashMap<>();
        return new Memory() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(values.get(key));
            }

            @Override
            public void put(String key, String value) {
                values.put(key, value);
            }
        };
    }
}
