/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.core;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts beside a class: {@code messages.properties} of its package in a language. Any Chinese locale gives
 * simplified Chinese, every other one English.
 */
public final class Messages {

    private static final String FILE = ".messages";

    /** Looking for the file of a package takes as long as judging an account, and a list of findings asks for all. */
    private static final Map<Place, Messages> FOUND = new ConcurrentHashMap<>();

    private final ResourceBundle texts;
    private final Locale locale;

    private record Place(Class<?> anchor, boolean chinese) {
    }

    private Messages(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /**
     * The texts of a class' package.
     *
     * @throws java.util.MissingResourceException when the package has none
     */
    public static Messages of(Class<?> anchor, Locale locale) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(locale.getLanguage());
        return FOUND.computeIfAbsent(new Place(anchor, chinese), place -> find(anchor, chinese));
    }

    private static Messages find(Class<?> anchor, boolean chinese) {
        // Without this control a missing English file would fall back to the language of the machine.
        ResourceBundle texts = ResourceBundle.getBundle(anchor.getPackageName() + FILE,
                chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT, anchor.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Messages(texts, chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    /**
     * A text with its arguments filled in ({@link MessageFormat}). Elements, literals, dates and lists are written as
     * {@link ArgumentText} says.
     *
     * @throws java.util.MissingResourceException when there is no such text
     */
    public String get(String key, Object... arguments) {
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = ArgumentText.write(arguments[i], locale);
        }
        return new MessageFormat(texts.getString(key), locale).format(written);
    }
}
