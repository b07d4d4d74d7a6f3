/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.calendar;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.keyweave.exchange.ExchangeException;
import org.keyweave.exchange.Text;
import org.keyweave.exchange.csv.TextDecoder;
import org.keyweave.exchange.table.FileBytes;
import org.keyweave.exchange.table.LineIndex;
import org.keyweave.exchange.table.Row;
import org.keyweave.exchange.table.SelectiveSource;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;

/**
 * An iCalendar file as a table of interactions: the day of each meeting, who was asked to it, and its identifier, so
 * that
 * the same meeting is met again. Titles, places and notes are not read. Meetings that were called off or lie ahead are
 * no contacts; they are passed over and named.
 */
public final class CalendarSource extends SelectiveSource {

    /** Largest file read, in bytes. */
    public static final long LARGEST_FILE = 64L * 1024 * 1024;
    /** Most meetings taken from one file, each day of a series counted. */
    public static final int MOST_MEETINGS = 200_000;
    /** Keys of the columns, as in a table of interactions. */
    public static final List<String> COLUMNS = List.of("code", "date", "kind", "participant");

    private final String text;
    private final CalendarClock clock;

    private CalendarSource(String name, String text, CalendarClock clock) {
        super(name);
        this.text = text;
        this.clock = clock;
    }

    /**
     * Opens a file.
     *
     * @param file the file
     * @param name its name in messages, as the user gave it
     * @param charset its encoding, or {@code null} for detection
     * @param clock zone and present day of the user
     * @throws ExchangeException when it is missing, too large or no text
     */
    public static CalendarSource open(Path file, String name, Charset charset, CalendarClock clock)
            throws ExchangeException {
        return of(name, FileBytes.read(file, name, LARGEST_FILE), charset, clock);
    }

    /** A calendar from bytes. */
    public static CalendarSource of(String name, byte[] bytes, Charset charset, CalendarClock clock)
            throws ExchangeException {
        return new CalendarSource(name, TextDecoder.decode(name, bytes, charset), clock);
    }

    @Override
    protected void select(Consumer<Row> rows) throws ExchangeException {
        Iterator<Integer> lines = LineIndex.of(text, "BEGIN:VEVENT").iterator();
        int[] count = new int[1];
        try (ICalReader reader = new ICalReader(text)) {
            boolean any = false;
            for (ICalendar calendar = reader.readNext(); calendar != null; calendar = reader.readNext()) {
                any = true;
                MeetingDays days = new MeetingDays(calendar, clock);
                boolean allOff = calendar.getMethod() != null && calendar.getMethod().isCancel();
                for (VEvent event : calendar.getEvents()) {
                    read(event, lines.hasNext() ? lines.next() : 1, allOff, days, row -> {
                        count[0]++;
                        if (count[0] <= MOST_MEETINGS) {
                            rows.accept(row);
                        }
                    });
                    if (count[0] > MOST_MEETINGS) {
                        throw new ExchangeException(name(), 0, Text.of("calendar.many", MOST_MEETINGS),
                                Text.of("file.large.remedy"));
                    }
                }
            }
            if (!any) {
                throw new ExchangeException(name(), 0, Text.of("calendar.empty"), Text.of("calendar.broken.remedy"));
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ExchangeException(name(), 0, Text.of("calendar.broken"), Text.of("calendar.broken.remedy"), e);
        }
    }

    private void read(VEvent event, int line, boolean allOff, MeetingDays days, Consumer<Row> rows) {
        if (allOff || event.getStatus() != null && event.getStatus().isCancelled()) {
            skip(line, "calendar.cancelled");
            return;
        }
        String people = String.join("; ", Invited.to(event));
        boolean ahead = days.of(event, (code, day) -> rows.accept(
                new Row(line, List.of(code, day == null ? "" : day.toString(), "meeting", people))));
        if (ahead) {
            skip(line, "calendar.ahead");
        }
    }
}
