/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.design.internal;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;

import org.eclipse.emf.common.util.Enumerator;
import org.keyweave.design.DesignLanguage;

/** Texts, numbers and dates in the language of the picture. */
public final class Words {

    private static final String UNKNOWN = "unknown";

    private Words() {
    }

    /** A text with its arguments. */
    public static String get(String key, Object... arguments) {
        String text = bundle().getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, DesignLanguage.current()).format(arguments);
    }

    /** The name of a literal of the metamodel; "unknown" for none. */
    public static String literal(Enumerator literal) {
        return literal == null ? get(UNKNOWN)
                : get(literal.getClass().getSimpleName() + "." + literal.getLiteral());
    }

    /** A share as a whole percentage; "unknown" when it is. */
    public static String percent(OptionalDouble share) {
        return share.isPresent() ? percent(share.getAsDouble()) : get(UNKNOWN);
    }

    /** A share as a whole percentage. */
    public static String percent(double share) {
        return NumberFormat.getPercentInstance(DesignLanguage.current()).format(share);
    }

    /** A number with at most one decimal. */
    public static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(DesignLanguage.current());
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** An amount, in thousands or millions where that is shorter. */
    public static String amount(double value, String currency) {
        double magnitude = Math.abs(value);
        String text = magnitude >= 1e6 ? get("amount.millions", number(value / 1e6))
                : magnitude >= 1e3 ? get("amount.thousands", number(value / 1e3)) : number(value);
        return currency == null || currency.isBlank() ? text : text + " " + currency;
    }

    /** A date in words; "unknown" for none. */
    public static String date(LocalDate date) {
        return date == null ? get(UNKNOWN)
                : date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(DesignLanguage.current()));
    }

    /** Month and year of a day. */
    public static String month(LocalDate date) {
        return date == null ? get(UNKNOWN)
                : date.format(DateTimeFormatter.ofPattern(get("month"), DesignLanguage.current()));
    }

    /** A name; a text that says that there is none instead of an empty one. */
    public static String name(String name) {
        return name == null || name.isBlank() ? get("unnamed") : name;
    }

    private static ResourceBundle bundle() {
        return ResourceBundle.getBundle("org.keyweave.design.internal.words", locale(), Words.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    private static Locale locale() {
        return DesignLanguage.current();
    }
}
