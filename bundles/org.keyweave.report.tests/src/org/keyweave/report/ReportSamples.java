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

import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.ReportKind;

/** Reports on the examples, for the tests of all packages. */
public final class ReportSamples {

    private ReportSamples() {
    }

    /** A report on an example as of the day of the samples, the account plan on its first account. */
    public static ReportData report(ReportKind kind, String example, String language) throws IOException {
        return Samples.report(kind, Samples.portfolio(example, language), language);
    }

    /** A report on an example whose names and notes try to do harm. */
    public static ReportData hostile(ReportKind kind) throws IOException {
        return Samples.report(kind, Samples.hostile(), "en");
    }
}
