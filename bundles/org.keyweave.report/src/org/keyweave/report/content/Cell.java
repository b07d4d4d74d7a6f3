/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.content;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A value of a report with its type.
 *
 * @param type how the value is written
 * @param value a {@link String} for a text, a {@link Double} for figures, a {@link LocalDate} for a date; {@code null}
 *        when unknown, which is never written as 0
 * @param unknown word for what is unknown
 * @param tone how the value is to be taken
 */
public record Cell(Type type, Object value, String unknown, Tone tone) {

    /** Types of values. */
    public enum Type {
        /** Text. */
        TEXT,
        /** A number with up to two decimals. */
        NUMBER,
        /** A share from 0 to 1, written in per cent. */
        SHARE,
        /** An amount in the currency of the model, written without decimals. */
        MONEY,
        /** A day. */
        DATE
    }

    /** Cleans texts. */
    public Cell {
        if (value instanceof String text) {
            value = CleanText.of(text);
        }
    }

    /** The same value, taken otherwise. */
    public Cell with(Tone other) {
        return new Cell(type, value, unknown, other);
    }

    /** Whether the value is known. */
    public boolean isKnown() {
        return value != null;
    }

    /** Whether the value is a figure that lines up at the right. */
    public boolean isFigure() {
        return type == Type.NUMBER || type == Type.SHARE || type == Type.MONEY;
    }

    /** The figure; empty for texts, dates and what is unknown. */
    public OptionalDouble figure() {
        return value instanceof Double number ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** The value as people read it: the same in both languages, days as in ISO 8601. */
    public String text() {
        if (value == null) {
            return unknown;
        }
        return switch (type) {
            case TEXT, DATE -> value.toString();
            case NUMBER -> format("#,##0.##");
            case SHARE -> new DecimalFormat("0.#", symbols()).format((Double) value * 100) + " %";
            case MONEY -> format("#,##0");
        };
    }

    private String format(String pattern) {
        return new DecimalFormat(pattern, symbols()).format(value);
    }

    private static DecimalFormatSymbols symbols() {
        return DecimalFormatSymbols.getInstance(Locale.ENGLISH);
    }
}
