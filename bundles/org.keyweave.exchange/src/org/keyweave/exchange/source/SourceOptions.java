/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.source;

import java.nio.charset.Charset;

import org.keyweave.exchange.calendar.CalendarClock;
import org.keyweave.exchange.csv.CsvOptions;
import org.keyweave.exchange.csv.Delimiter;

/**
 * How a file is read.
 *
 * @param charset encoding of a text file, or {@code null} for detection
 * @param delimiter delimiter of a CSV file, or {@code null} for detection
 * @param sheet name of the sheet of a workbook, or {@code null} for every one that holds a table
 * @param clock zone and present day for calendars and mail
 */
public record SourceOptions(Charset charset, Delimiter delimiter, String sheet, CalendarClock clock) {

    /** Everything detected, in the zone of this machine. */
    public static SourceOptions detect() {
        return new SourceOptions(null, null, null, CalendarClock.system());
    }

    /** The same, for a sheet. */
    public SourceOptions withSheet(String name) {
        return new SourceOptions(charset, delimiter, name, clock);
    }

    /** The same, in an encoding. */
    public SourceOptions withCharset(Charset encoding) {
        return new SourceOptions(encoding, delimiter, sheet, clock);
    }

    CsvOptions csv() {
        return new CsvOptions(charset, delimiter);
    }
}
