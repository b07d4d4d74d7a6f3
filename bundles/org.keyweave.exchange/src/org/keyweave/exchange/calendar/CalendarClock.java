/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.calendar;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where and when a calendar is read.
 *
 * @param zone zone in which moments given in universal time become days
 * @param today the present day; later meetings are no contacts yet
 */
public record CalendarClock(ZoneId zone, LocalDate today) {

    /** Zone and day of this machine. */
    public static CalendarClock system() {
        return new CalendarClock(ZoneId.systemDefault(), LocalDate.now());
    }
}
