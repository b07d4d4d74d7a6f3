/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.sirius;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the Sirius editors in English and Chinese. */
public final class Messages {

    private final ResourceBundle texts;
    private final Locale locale;

    private Messages(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("org.keyweave.sirius.messages", locale, Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** The texts in a language. */
    public static Messages of(Locale locale) {
        return new Messages(locale);
    }

    /** A text, with its placeholders filled. */
    public String get(String key, Object... args) {
        return new MessageFormat(texts.getString(key), locale).format(args);
    }
}
