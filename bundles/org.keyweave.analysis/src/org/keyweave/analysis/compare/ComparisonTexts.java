/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.keyweave.analysis.figure.Messages;
import org.keyweave.model.LibraryEntry;
import org.keyweave.model.labels.ElementText;

/** Texts of comparisons in one language: any Chinese locale gives simplified Chinese, every other one English. */
public final class ComparisonTexts {

    private final Locale locale;
    private final LibraryNames names;
    private final ResourceBundle texts;

    private ComparisonTexts(Locale locale, LibraryNames names) {
        this.locale = locale;
        this.names = names;
        // Without this control a missing English file would fall back to the language of the machine.
        texts = ResourceBundle.getBundle("org.keyweave.analysis.compare.messages",
                Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT,
                ComparisonTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    /** The texts for a locale, with entries of libraries called as they are in the model. */
    public static ComparisonTexts of(Locale locale) {
        return of(locale, LibraryNames.AS_WRITTEN);
    }

    /** The texts for a locale, with names for entries of libraries. */
    public static ComparisonTexts of(Locale locale, LibraryNames names) {
        return new ComparisonTexts(locale, names);
    }

    /**
     * The text of a key, as of {@link MessageFormat}. Causes are written as sentences, elements, literals, constants of
     * the analysis and lists by their names.
     *
     * @throws MissingResourceException when there is no such key
     */
    public String get(String key, Object... arguments) {
        MessageFormat format = new MessageFormat(texts.getString(key), locale);
        Object[] written = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            written[i] = write(arguments[i]);
            if (arguments[i] == null) {
                // A dash for what is unknown is no number that could be formatted as one.
                format.setFormatByArgumentIndex(i, null);
            }
        }
        return format.format(written);
    }

    /** The name of an area, a trend or a basis of matching. */
    public String label(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    private Object write(Object argument) {
        if (argument instanceof Cause cause) {
            return cause.text(this);
        }
        if (argument instanceof Collection<?> list) {
            boolean sentences = list.stream().anyMatch(Cause.class::isInstance);
            return list.isEmpty() ? get("value.none") : list.stream().map(each -> String.valueOf(write(each)))
                    .collect(Collectors.joining(sentences ? get("separator.causes") : ElementText.separator(locale)));
        }
        if (argument instanceof Enum<?> constant && !(argument instanceof Enumerator)) {
            return Messages.of(locale).label(constant);
        }
        if (argument instanceof LibraryEntry entry && entry.getName() != null) {
            return names.of(entry, locale);
        }
        return argument == null ? get("value.none") : ElementText.argument(argument, locale);
    }
}
