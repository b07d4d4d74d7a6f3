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

import org.eclipse.emf.common.util.Enumerator;
import org.keyweave.model.labels.ModelLabels;

/** Texts of the analysis in one language. */
public final class Messages {

    private final Locale locale;
    private final ResourceBundle texts;

    private Messages(Locale locale) {
        this.locale = locale;
        Locale known = Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? Locale.SIMPLIFIED_CHINESE
                : Locale.ROOT;
        this.texts = ResourceBundle.getBundle("org.keyweave.analysis.figure.messages", known,
                Messages.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** The texts for a locale: any Chinese one gives simplified Chinese, every other one English. */
    public static Messages of(Locale locale) {
        return new Messages(locale);
    }

    /**
     * The text of a key.
     *
     * @param key key
     * @param args arguments of the text, as of {@link MessageFormat}; literals of the model are written by their label
     * @throws MissingResourceException when there is no such key
     */
    public String get(String key, Object... args) {
        Object[] written = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            written[i] = args[i] instanceof Enumerator literal ? ModelLabels.of(locale).literal(literal) : args[i];
        }
        return new MessageFormat(texts.getString(key), locale).format(written);
    }

    /**
     * Name of a constant of the analysis, such as a thread class, a shape, a stage criterion or the reason why a
     * touchpoint does not count.
     *
     * @throws MissingResourceException when constants of this kind have no name
     */
    public String label(Enum<?> constant) {
        String kind = constant.getDeclaringClass().getSimpleName();
        return get(Character.toLowerCase(kind.charAt(0)) + kind.substring(1) + "." + constant.name());
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }
}
