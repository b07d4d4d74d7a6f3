/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Texts of the reports in one language. */
public final class Messages {

    private final Locale locale;
    private final ResourceBundle texts;

    private Messages(Locale locale) {
        this.locale = locale;
        Locale known = Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? Locale.SIMPLIFIED_CHINESE
                : Locale.ROOT;
        this.texts = ResourceBundle.getBundle("org.keyweave.report.messages", known, Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** The texts for a locale: any Chinese one gives simplified Chinese, every other one English. */
    public static Messages of(Locale locale) {
        return new Messages(locale);
    }

    /**
     * The text of a key.
     *
     * @param args arguments of the text, as of {@link MessageFormat}
     * @throws MissingResourceException when there is no such key
     */
    public String get(String key, Object... args) {
        return new MessageFormat(texts.getString(key), locale).format(args);
    }
}
