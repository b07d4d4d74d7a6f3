/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.exporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.keyweave.exchange.calendar.CalendarWriter;
import org.keyweave.model.Account;

/**
 * What is exported and how.
 *
 * @param accounts accounts that it is about; empty for all; formats that hold the whole model take no choice
 * @param supplierToo whether address cards hold the supplier's own people, too
 * @param calendar what a calendar holds
 * @param locale language of texts for people
 * @param today day of the export
 * @param overwrite whether a file or folder that is there already is replaced
 */
public record ExportOptions(List<Account> accounts, boolean supplierToo, List<CalendarWriter.Content> calendar,
        Locale locale, LocalDate today, boolean overwrite) {

    /** Everything, in a language, as of a day; nothing is overwritten. */
    public static ExportOptions of(Locale locale, LocalDate today) {
        return new ExportOptions(List.of(), true, List.of(CalendarWriter.Content.values()), locale, today, false);
    }

    /** Options with their collections unmodifiable. */
    public ExportOptions {
        accounts = List.copyOf(accounts);
        calendar = List.copyOf(calendar);
    }

    /** The same, about some accounts. */
    public ExportOptions withAccounts(List<Account> some) {
        return new ExportOptions(some, supplierToo, calendar, locale, today, overwrite);
    }

    /** The same, with or without the supplier's people. */
    public ExportOptions withSupplier(boolean too) {
        return new ExportOptions(accounts, too, calendar, locale, today, overwrite);
    }

    /** The same, with other contents of a calendar. */
    public ExportOptions withCalendar(List<CalendarWriter.Content> contents) {
        return new ExportOptions(accounts, supplierToo, contents, locale, today, overwrite);
    }

    /** The same, replacing what is there or not. */
    public ExportOptions withOverwrite(boolean replace) {
        return new ExportOptions(accounts, supplierToo, calendar, locale, today, replace);
    }
}
