/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;

/**
 * Reports on the examples, for the tests of all packages. Each is made once, with its pictures, for a report never
 * changes and drawing takes longest; {@link Samples} makes new ones.
 */
public final class ReportSamples {

    private static final String HOSTILE = "hostile";

    private static final Map<List<Object>, ReportData> MADE = new HashMap<>();

    private ReportSamples() {
    }

    /** A report on an example as of the day of the samples, the account plan on its first account. */
    public static ReportData report(ReportKind kind, String example, String language) throws IOException {
        return made(kind, example, language);
    }

    /** A report on an example whose names and notes try to do harm. */
    public static ReportData hostile(ReportKind kind) throws IOException {
        return made(kind, HOSTILE, "en");
    }

    private static synchronized ReportData made(ReportKind kind, String example, String language) throws IOException {
        List<Object> key = List.of(kind, example, language);
        ReportData report = MADE.get(key);
        if (report == null) {
            report = Samples.report(kind, example.equals(HOSTILE) ? Samples.hostile()
                    : Samples.portfolio(example, language), language);
            MADE.put(key, report);
        }
        return report;
    }
}
