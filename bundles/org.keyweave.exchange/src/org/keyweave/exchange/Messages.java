/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Localised texts of the exchange bundle. */
public final class Messages {

    private static final String BUNDLE = "org.keyweave.exchange.messages";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(BUNDLE, locale, Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** The texts in a language; English where there is no translation. */
    public static Messages of(Locale locale) {
        return new Messages(locale);
    }

    /** Whether there is a text of a key. */
    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /**
     * The text of a key with its arguments filled in by {@link MessageFormat}.
     *
     * @throws MissingResourceException when the key is unknown
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
