/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days as people write them: 2026-11-27, 2026/11/27, 2026.11.27, 27.11.2026 and the Chinese form with year, month and
 * day signs; and from today on: +7 and -7 days, +2w weeks, +3m months. A form that may mean two days is not taken.
 */
public final class Dates {

    private static final Pattern YEAR_FIRST = Pattern
            .compile("(\\d{4})[-/.\u5e74](\\d{1,2})[-/.\u6708](\\d{1,2})\u65e5?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern FROM_TODAY = Pattern.compile("([+-]\\d{1,4})([dwmy]?)");

    private Dates() {
    }

    /** The day that a text means; empty when it means none. */
    public static Optional<LocalDate> parse(String text, LocalDate today) {
        String wanted = text.trim();
        try {
            Matcher year = YEAR_FIRST.matcher(wanted);
            if (year.matches()) {
                return Optional.of(LocalDate.of(number(year, 1), number(year, 2), number(year, 3)));
            }
            Matcher day = DAY_FIRST.matcher(wanted);
            if (day.matches()) {
                return Optional.of(LocalDate.of(number(day, 3), number(day, 2), number(day, 1)));
            }
            Matcher from = FROM_TODAY.matcher(wanted);
            return from.matches() ? Optional.of(today.plus(number(from, 1), unit(from.group(2)))) : Optional.empty();
        } catch (DateTimeException e) {
            // No such day, as the 31st of June.
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "w" -> ChronoUnit.WEEKS;
            case "m" -> ChronoUnit.MONTHS;
            case "y" -> ChronoUnit.YEARS;
            default -> ChronoUnit.DAYS;
        };
    }
}
