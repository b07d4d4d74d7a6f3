/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** Texts of this bundle in the languages it speaks. */
public final class Messages {

    private static final Map<Locale, Messages> BY_LOCALE = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        bundle = ResourceBundle.getBundle("org.keyweave.diagram.ui.text.messages", locale,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** Texts in a language; English where it is not spoken. */
    public static Messages of(Locale locale) {
        return BY_LOCALE.computeIfAbsent(locale, Messages::new);
    }

    /** The language asked for. */
    public Locale locale() {
        return locale;
    }

    /** A text with its arguments. */
    public String get(String key, Object... args) {
        return new MessageFormat(bundle.getString(key), locale).format(args);
    }
}
