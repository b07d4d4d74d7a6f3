/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

import org.keyweave.model.Frequency;

/** When the next contact of a promised frequency is due. */
final class Rhythm {

    private Rhythm() {
    }

    /** The day, one calendar span after the last contact; a weekend is put off to Monday where contact is daily. */
    static LocalDate next(LocalDate last, Frequency frequency) {
        return switch (frequency) {
            case DAILY -> workday(last.plusDays(1));
            case WEEKLY -> last.plusWeeks(1);
            case FORTNIGHTLY -> last.plusWeeks(2);
            case MONTHLY -> last.plusMonths(1);
            case QUARTERLY -> last.plusMonths(3);
            case HALF_YEARLY -> last.plusMonths(6);
            case YEARLY -> last.plusYears(1);
        };
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }
}
