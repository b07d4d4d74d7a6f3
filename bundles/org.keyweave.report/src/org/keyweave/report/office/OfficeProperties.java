/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.keyweave.report.content.ReportData;

/** What an office file says about itself. Its dates are those of the report, not of the clock. */
public final class OfficeProperties {

    private OfficeProperties() {
    }

    /** Sets title, author, language and dates. */
    public static void describe(POIXMLProperties properties, ReportData report) {
        var core = properties.getCoreProperties();
        core.setTitle(report.title() + ": " + report.subtitle());
        core.setSubjectProperty(report.title());
        core.setCreator("Keyweave");
        core.setLastModifiedByUser("Keyweave");
        date(properties, report);
    }

    /** Sets the dates only. */
    static void date(POIXMLProperties properties, ReportData report) {
        Optional<Date> date = Optional.of(Date.from(report.provenance().date().atStartOfDay(ZoneOffset.UTC)
                .toInstant()));
        properties.getCoreProperties().setCreated(date);
        properties.getCoreProperties().setModified(date);
    }
}
