/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.figure;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of the analysis in one language. */
public final class Messages {

    private final Locale locale;
    private final ResourceBundle texts;

    private Messages(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("org.keyweave.analysis.figure.messages", locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** The texts for a locale: Chinese for any Chinese one of the mainland, English for all others. */
    public static Messages of(Locale locale) {
        return new Messages(locale);
    }

    /**
     * The text of a key.
     *
     * @param key key
     * @param args arguments of the text, as of {@link MessageFormat}
     * @throws MissingResourceException when there is no such key
     */
    public String get(String key, Object... args) {
        return new MessageFormat(texts.getString(key), locale).format(args);
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
