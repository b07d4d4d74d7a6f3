/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.importing;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.keyweave.exchange.Text;

/**
 * Calendar days as people write them: 2026-11-24, 24.11.2026, 24/11/2026 or 11/24/2026, 2026/11/24, 2026年11月24日,
 * 20261124, each with or without a time of day behind it, or seconds since a day of origin. Days that do not exist are
 * refused.
 */
final class DateReader {

    private static final String TIME = "(?:[T ,]+\\d{1,2}[:时点]\\d{1,2}.*)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern CHINESE =
            Pattern.compile("(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]?" + TIME);
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})" + TIME);
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4})" + TIME);
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final long SECONDS_A_DAY = 24L * 60 * 60;

    private final DateOrder order;
    private final LocalDate origin;

    DateReader(DateOrder order, LocalDate origin) {
        this.order = order;
        this.origin = origin;
    }

    LocalDate read(String cell) throws CellException {
        String text = Normalizer.normalize(cell, Normalizer.Form.NFKC).strip();
        if (order == DateOrder.SECONDS) {
            return seconds(text);
        }
        Matcher m = YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return day(text, m.group(1), m.group(3), m.group(4));
        }
        m = CHINESE.matcher(text);
        if (m.matches()) {
            return day(text, m.group(1), m.group(2), m.group(3));
        }
        m = DOTTED.matcher(text);
        if (m.matches()) {
            return day(text, m.group(3), m.group(2), m.group(1));
        }
        m = SLASHED.matcher(text);
        if (m.matches()) {
            return slashed(text, m.group(1), m.group(3), m.group(4));
        }
        m = COMPACT.matcher(text);
        if (m.matches()) {
            return day(text, m.group(1), m.group(2), m.group(3));
        }
        throw new CellException(Text.of("date.form", text), Text.of("date.form.remedy"));
    }

    private LocalDate seconds(String text) throws CellException {
        if (!SECONDS.matcher(text).matches()) {
            throw new CellException(Text.of("date.seconds", text), Text.of("date.seconds.remedy"));
        }
        return plausible(text, origin.plusDays(Long.parseLong(text) / SECONDS_A_DAY));
    }

    private LocalDate slashed(String text, String first, String second, String year) throws CellException {
        int a = Integer.parseInt(first);
        int b = Integer.parseInt(second);
        if (order == DateOrder.AUTO && a <= 12 && b <= 12 && a != b) {
            throw new CellException(Text.of("date.ambiguous", text), Text.of("date.ambiguous.remedy"));
        }
        boolean dayFirst = order == DateOrder.DAY_FIRST || order == DateOrder.AUTO && a > 12;
        return dayFirst ? day(text, year, second, first) : day(text, year, first, second);
    }

    private static LocalDate day(String text, String year, String month, String day) throws CellException {
        try {
            return plausible(text, LocalDate.of(Integer.parseInt(year), Integer.parseInt(month),
                    Integer.parseInt(day)));
        } catch (DateTimeException e) {
            throw new CellException(Text.of("date.impossible", text), Text.of("date.impossible.remedy"));
        }
    }

    private static LocalDate plausible(String text, LocalDate date) throws CellException {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new CellException(Text.of("date.year", text, FIRST_YEAR, LAST_YEAR),
                    Text.of("date.impossible.remedy"));
        }
        return date;
    }
}
