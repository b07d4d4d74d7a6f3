/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.compile;

import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts behind the labels of the form {@code %key}, in one language: those of the {@code plugin.properties} of the
 * bundle that holds the specification.
 */
@FunctionalInterface
public interface LabelTexts {

    /**
     * Finds a text.
     *
     * @param key the key without the percent sign
     * @return the text, empty when there is none
     */
    Optional<String> find(String key);

    /** The texts of a resource bundle. */
    static LabelTexts of(ResourceBundle texts) {
        return key -> {
            try {
                return Optional.of(texts.getString(key));
            } catch (MissingResourceException missing) {
                return Optional.empty();
            }
        };
    }
}
