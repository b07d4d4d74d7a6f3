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
import java.nio.file.Path;

import org.keyweave.report.content.ReportData;

/** Writes a report to a file, whole or not at all. */
public final class ReportFile {

    private ReportFile() {
    }

    /**
     * Writes a file; one that is there is replaced when the new one is whole.
     *
     * @throws IOException when the folder cannot be written or the writer fails
     */
    public static void write(ReportData report, ReportWriter writer, Path file) throws IOException {
        write(report, writer, file, ReportProgress.NONE);
    }

    /**
     * Writes a file; one that is there is replaced when the new one is whole, and stays when the writing is stopped.
     *
     * @throws IOException when the folder cannot be written or the writer fails
     * @throws java.util.concurrent.CancellationException when the progress stops it; nothing is left behind
     */
    public static void write(ReportData report, ReportWriter writer, Path file, ReportProgress progress)
            throws IOException {
        WholeFile.write(file, out -> writer.write(report, out, progress));
    }
}
