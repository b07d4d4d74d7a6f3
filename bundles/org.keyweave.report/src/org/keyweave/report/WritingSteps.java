/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report;

import org.keyweave.report.content.ReportData;

/** The steps of a writer: parts of a report by their title, and within long tables every so many rows. */
public final class WritingSteps {

    private static final int ROWS = 250;

    private final ReportProgress progress;
    private final Messages messages;
    private String part;
    private int rows;

    /** Steps in writing a report. */
    public WritingSteps(ReportData report, ReportProgress progress) {
        this.progress = progress;
        messages = Messages.of(report.locale());
        part = report.title();
    }

    /**
     * A part of the report is written next.
     *
     * @throws java.util.concurrent.CancellationException when it is not to go on
     */
    public void part(String title) {
        part = title;
        progress.step(messages.get("progress.writing", part));
    }

    /**
     * A row is written next.
     *
     * @throws java.util.concurrent.CancellationException when it is not to go on
     */
    public void row() {
        if (++rows % ROWS == 0) {
            part(part);
        }
    }

    /**
     * A page is written next.
     *
     * @throws java.util.concurrent.CancellationException when it is not to go on
     */
    public void page(int number) {
        progress.step(messages.get("progress.page", number));
    }
}
