/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.exporting;

import java.util.Locale;

/** Formats that can be exported. */
public enum ExportFormat {

    /** The whole model as a folder of CSV tables. */
    CSV("", true),
    /** The whole model as a workbook. */
    XLSX("xlsx", true),
    /** The whole model as JSON. */
    JSON("json", true),
    /** The network as GraphML. */
    GRAPHML("graphml", false),
    /** The network as GEXF. */
    GEXF("gexf", false),
    /** People as address cards. */
    VCARD("vcf", false),
    /** Actions and contacts due as a calendar. */
    ICALENDAR("ics", false);

    private final String extension;
    private final boolean whole;

    ExportFormat(String extension, boolean whole) {
        this.extension = extension;
        this.whole = whole;
    }

    /** Usual extension of the file, without a point; empty for a folder. */
    public String extension() {
        return extension;
    }

    /** Whether the format holds the whole model and nothing less, so that it can be read back without loss. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether the export is a folder. */
    public boolean isFolder() {
        return extension.isEmpty();
    }

    /** Key of the format in messages and options. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
