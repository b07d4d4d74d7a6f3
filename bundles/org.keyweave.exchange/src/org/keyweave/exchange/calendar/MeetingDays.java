/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.BiConsumer;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;

/**
 * The days on which the events of a calendar took place. A series is followed to the present day, at most
 * {@link #LONGEST_SERIES} steps, so that a rule such as "every second" ends; a day that the calendar tells of apart
 * (RECURRENCE-ID) is left to that telling.
 */
final class MeetingDays {

    /** Steps after which a series is left: more than 27 years of weekly meetings. */
    static final int LONGEST_SERIES = 1_500;

    private final ICalendar calendar;
    private final CalendarClock clock;
    private final Map<String, Set<LocalDate>> toldApart = new HashMap<>();

    MeetingDays(ICalendar calendar, CalendarClock clock) {
        this.calendar = calendar;
        this.clock = clock;
        for (VEvent event : calendar.getEvents()) {
            if (event.getRecurrenceId() != null) {
                toldApart.computeIfAbsent(uid(event), id -> new HashSet<>())
                        .add(day(event.getRecurrenceId().getValue(), event));
            }
        }
    }

    /**
     * Hands over code and day of every past meeting of an event; the day is {@code null} when the event has none.
     *
     * @return whether some lie ahead
     */
    boolean of(VEvent event, BiConsumer<String, LocalDate> meetings) {
        DateStart start = event.getDateStart();
        LocalDate first = start == null ? null : day(start.getValue(), event);
        if (event.getRecurrenceId() != null) {
            return single(uid(event) + "#" + day(event.getRecurrenceId().getValue(), event), first, meetings);
        }
        if (first == null || event.getRecurrenceRule() == null && event.getRecurrenceDates().isEmpty()) {
            return single(uid(event), first, meetings);
        }
        return series(event, meetings);
    }

    private boolean single(String code, LocalDate day, BiConsumer<String, LocalDate> meetings) {
        if (day != null && day.isAfter(clock.today())) {
            return true;
        }
        meetings.accept(code, day);
        return false;
    }

    private boolean series(VEvent event, BiConsumer<String, LocalDate> meetings) {
        TimeZone zone = TimeZone.getTimeZone(zone(event));
        Set<LocalDate> apart = toldApart.getOrDefault(uid(event), Set.of());
        LocalDate last = null;
        DateIterator dates = event.getDateIterator(zone);
        for (int step = 0; step < LONGEST_SERIES && dates.hasNext(); step++) {
            LocalDate day = dates.next().toInstant().atZone(zone(event)).toLocalDate();
            if (day.isAfter(clock.today())) {
                return true;
            }
            if (!day.equals(last) && !apart.contains(day)) {
                meetings.accept(uid(event) + "#" + day, day);
            }
            last = day;
        }
        return false;
    }

    private static String uid(VEvent event) {
        return event.getUid() == null || event.getUid().getValue() == null ? "" : event.getUid().getValue();
    }

    /** The day as the calendar's author saw it; moments in universal time are days of the reader's zone. */
    private LocalDate day(Date value, VEvent event) {
        if (value == null) {
            return null;
        }
        DateTimeComponents raw = value instanceof ICalDate date ? date.getRawComponents() : null;
        if (raw == null || raw.isUtc()) {
            return value.toInstant().atZone(zone(event)).toLocalDate();
        }
        try {
            return LocalDate.of(raw.getYear(), raw.getMonth(), raw.getDate());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private ZoneId zone(VEvent event) {
        DateStart start = event.getDateStart();
        TimezoneAssignment assigned = start == null ? null : calendar.getTimezoneInfo().getTimezone(start);
        if (assigned != null && assigned.getTimeZone() != null) {
            try {
                return ZoneId.of(assigned.getTimeZone().getID());
            } catch (DateTimeException e) {
                return ZoneId.ofOffset("", java.time.ZoneOffset.ofTotalSeconds(
                        assigned.getTimeZone().getRawOffset() / 1000));
            }
        }
        boolean floating = start != null && (start.getValue() == null || !start.getValue().hasTime()
                || calendar.getTimezoneInfo().isFloating(start));
        // biweekly reads days and floating times in the zone of the machine
        return floating ? ZoneId.systemDefault() : clock.zone();
    }
}
