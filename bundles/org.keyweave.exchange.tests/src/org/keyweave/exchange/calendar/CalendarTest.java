/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.examples.Examples;
import org.keyweave.exchange.HostileModel;
import org.keyweave.model.Frequency;
import org.keyweave.model.Portfolio;
import org.keyweave.model.io.LoadedModel;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;

class CalendarTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final CalendarClock SHANGHAI = new CalendarClock(ZoneId.of("Asia/Shanghai"), TODAY);

    @TempDir
    private Path folder;

    private static CalendarSource source(String events) throws Exception {
        return CalendarSource.of("c.ics", ("BEGIN:VCALENDAR\nVERSION:2.0\n" + events + "END:VCALENDAR\n")
                .getBytes(StandardCharsets.UTF_8), null, SHANGHAI);
    }

    private static List<String> rows(CalendarSource source) throws Exception {
        List<String> rows = new ArrayList<>();
        source.read(row -> rows.add(row.line() + " " + String.join("|", row.cells())));
        return rows;
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\nUID:u1\n" + String.join("\n", lines) + "\nEND:VEVENT\n";
    }

    @Test
    void dayAndPeopleAreTakenAndNothingElse() throws Exception {
        CalendarSource source = source(event("DTSTART;TZID=America/New_York:20260105T230000",
                "SUMMARY:Secret plan", "DESCRIPTION:More of it", "LOCATION:Room 7",
                "ORGANIZER;CN=\"Frey, Ann\":mailto:ann@acme.example",
                "ATTENDEE;CN=Dora:MAILTO:dora@best.example", "ATTENDEE;PARTSTAT=DECLINED:mailto:no@best.example",
                "ATTENDEE;CUTYPE=ROOM;CN=Room 7:mailto:room7@best.example",
                "ATTENDEE:mailto:ann@acme.example"));
        assertEquals(List.of("3 u1|2026-01-05|meeting|Ann Frey <ann@acme.example>; Dora <dora@best.example>; "
                + "ann@acme.example"), rows(source));
    }

    @ParameterizedTest
    @CsvSource({"DTSTART:20260105T200000Z,2026-01-06", "DTSTART;VALUE=DATE:20260105,2026-01-05",
        "DTSTART:20260105T233000,2026-01-05", "DTSTART;TZID=Europe/Berlin:20260105T233000,2026-01-05"})
    void theDayIsThatOfWhoWroteItDown(String start, String day) throws Exception {
        assertEquals(List.of("3 u1|" + day + "|meeting|"), rows(source(event(start))));
    }

    @Test
    void aSeriesIsFollowedToThePresentDay() throws Exception {
        CalendarSource source = source(event("DTSTART:20261105T090000", "RRULE:FREQ=WEEKLY",
                "EXDATE:20261112T090000") + event("RECURRENCE-ID:20261119T090000", "DTSTART:20261120T090000"));
        assertEquals(List.of("3 u1#2026-11-05|2026-11-05|meeting|", "3 u1#2026-11-26|2026-11-26|meeting|",
                "9 u1#2026-11-19|2026-11-20|meeting|"), rows(source));
        assertEquals(List.of("calendar.ahead"), source.skipped().stream().map(s -> s.reason().key()).toList());
    }

    @Test
    void whatWasCalledOffOrLiesAheadIsNoContact() throws Exception {
        CalendarSource source = source(event("DTSTART:20260105T090000", "STATUS:CANCELLED")
                + event("DTSTART:20270105T090000"));
        assertEquals(List.of(), rows(source));
        assertEquals(List.of("3 calendar.cancelled", "8 calendar.ahead"), source.skipped().stream()
                .map(s -> s.line() + " " + s.reason().key()).toList());
    }

    private static ICalendar written(LoadedModel model, Locale locale, CalendarWriter.Content... contents)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Portfolio portfolio = model.portfolio().orElseThrow();
        int count = CalendarWriter.write(model, portfolio.getAccounts(), Arrays.asList(contents), locale, TODAY, out);
        ICalendar calendar = Biweekly.parse(out.toString(StandardCharsets.UTF_8)).first();
        assertEquals(count, calendar.getEvents().size());
        assertEquals("", calendar.validate(biweekly.ICalVersion.V2_0).toString());
        return calendar;
    }

    @Test
    void theNextContactOfATouchpointIsDueAfterItsRhythm() throws Exception {
        LoadedModel model = Examples.find("automation").orElseThrow().load(Locale.ENGLISH);
        ICalendar calendar = written(model, Locale.ENGLISH, CalendarWriter.Content.CONTACTS);
        assertFalse(calendar.getEvents().isEmpty());
        for (VEvent event : calendar.getEvents()) {
            assertTrue(event.getSummary().getValue().startsWith("Contact "), event.getSummary().getValue());
            LocalDate day = LocalDate.ofInstant(event.getDateStart().getValue().toInstant(), ZoneId.systemDefault());
            assertFalse(day.isBefore(TODAY), "what is overdue stands on today");
        }
        ICalendar actions = written(model, Locale.SIMPLIFIED_CHINESE, CalendarWriter.Content.ACTIONS);
        assertTrue(actions.getEvents().stream().anyMatch(e -> e.getDescription().getValue().contains("负责人：")));
    }

    @ParameterizedTest
    @CsvSource({"DAILY,2026-11-27,2026-11-30", "WEEKLY,2026-11-27,2026-12-04", "FORTNIGHTLY,2026-11-27,2026-12-11",
        "MONTHLY,2026-01-31,2026-02-28", "QUARTERLY,2026-11-30,2027-02-28", "HALF_YEARLY,2026-08-31,2027-02-28",
        "YEARLY,2028-02-29,2029-02-28"})
    void aRhythmIsACalendarSpan(Frequency frequency, LocalDate last, LocalDate next) {
        assertEquals(next, Rhythm.next(last, frequency));
    }

    @Test
    void hostileNamesMakeNoFurtherEntries() throws Exception {
        ICalendar calendar = written(HostileModel.create(folder.resolve("h.keyweave")), Locale.ENGLISH,
                CalendarWriter.Content.values());
        assertEquals(HostileModel.TEXTS.size(), calendar.getEvents().size());
    }
}
