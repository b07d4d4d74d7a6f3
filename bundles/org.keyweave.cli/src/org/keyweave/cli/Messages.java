/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of the command line in one language. */
public final class Messages {

    private final ResourceBundle texts;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.texts = HelpTexts.of("org.keyweave.cli.messages", locale, Messages.class.getClassLoader());
    }

    /** The texts in a language; English where there is no translation. */
    public static Messages of(Locale locale) {
        return new Messages(locale);
    }

    /**
     * The text of a key with its arguments filled in by {@link MessageFormat}.
     *
     * @throws MissingResourceException when the key is unknown
     */
    public String get(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), locale).format(arguments);
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
