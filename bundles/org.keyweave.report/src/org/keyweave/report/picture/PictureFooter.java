/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.picture;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import org.keyweave.report.Messages;

/** What a picture alone does not say: which file, as of when, and how threads are counted. */
public final class PictureFooter {

    private PictureFooter() {
    }

    /**
     * The line below a picture.
     *
     * @param model name of the model's file
     * @param date analysis date
     * @param locale language of the line
     */
    public static String of(String model, LocalDate date, Locale locale) {
        return Messages.of(locale).get("picture.footer", model,
                date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale)));
    }
}
