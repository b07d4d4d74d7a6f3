/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes an office file again with one date for all its parts, and for those of the workbooks inside it, so that the
 * same report gives the same bytes.
 */
public final class SteadyZip {

    private static final String WORKBOOK = ".xlsx";
    /** The ZIP format knows no earlier day. */
    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);

    private SteadyZip() {
    }

    /** Copies the parts in their order; does not close the stream. */
    public static void copy(byte[] file, LocalDate date, OutputStream out) throws IOException {
        LocalDateTime time = (date.isBefore(EARLIEST) ? EARLIEST : date).atTime(12, 0);
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry each = in.getNextEntry(); each != null; each = in.getNextEntry()) {
                ZipEntry entry = new ZipEntry(each.getName());
                entry.setTimeLocal(time);
                zip.putNextEntry(entry);
                if (each.getName().endsWith(WORKBOOK)) {
                    copy(in.readAllBytes(), date, zip);
                } else {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
        zip.finish();
    }
}
