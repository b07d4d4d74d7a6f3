/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.keyweave.report.ReportProgress;
import org.keyweave.report.ReportWriter;
import org.keyweave.report.content.ReportData;

/**
 * Writes a report as one HTML file with its own style and script inside. Nothing is fetched from anywhere: its content
 * security policy allows only the script whose digest it names. Everything that comes from the model is escaped.
 */
public final class HtmlWriter implements ReportWriter {

    @Override
    public void write(ReportData report, OutputStream out, ReportProgress progress) throws IOException {
        out.write(new HtmlPage(report, false, progress).text().getBytes(StandardCharsets.UTF_8));
    }
}
