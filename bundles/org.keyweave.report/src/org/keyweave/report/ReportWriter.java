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
import java.io.OutputStream;

import org.keyweave.report.content.ReportData;

/** Writes reports in one format. The same content gives the same bytes. */
@FunctionalInterface
public interface ReportWriter {

    /**
     * Writes a report; does not close the stream.
     *
     * @param progress follows the writing, and may stop it
     * @throws IOException when the stream cannot be written or the format needs what this machine has not
     * @throws java.util.concurrent.CancellationException when the writing or the drawing of a picture was stopped
     */
    void write(ReportData report, OutputStream out, ReportProgress progress) throws IOException;

    /** Writes a report that nobody follows; see {@link #write(ReportData, OutputStream, ReportProgress)}. */
    default void write(ReportData report, OutputStream out) throws IOException {
        write(report, out, ReportProgress.NONE);
    }
}
