/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.xlsx;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What the workbook's own part says: its sheets and the day from which it counts dates. */
final class WorkbookPart extends DefaultHandler {

    private final List<String> sheets = new ArrayList<>();
    private final List<String> allSheets = new ArrayList<>();
    private boolean countsFrom1904;

    @Override
    public void startElement(String uri, String localName, String qualifiedName, Attributes attributes) {
        if (localName.equals("workbookPr")) {
            String from1904 = attributes.getValue("date1904");
            countsFrom1904 = "1".equals(from1904) || "true".equals(from1904);
        } else if (localName.equals("sheet") && attributes.getValue("name") != null) {
            allSheets.add(attributes.getValue("name"));
            String state = attributes.getValue("state");
            if (state == null || state.equals("visible")) {
                sheets.add(attributes.getValue("name"));
            }
        }
    }

    /** Sheets that can be seen; all when every one is hidden. */
    List<String> sheets() {
        return sheets.isEmpty() ? allSheets : sheets;
    }

    List<String> allSheets() {
        return allSheets;
    }

    boolean countsFrom1904() {
        return countsFrom1904;
    }
}
