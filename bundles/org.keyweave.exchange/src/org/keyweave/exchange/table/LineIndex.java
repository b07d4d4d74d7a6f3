/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange.table;

import java.util.ArrayList;
import java.util.List;

/** Where the parts of a text begin, because the readers of cards and calendars do not tell. */
public final class LineIndex {

    private LineIndex() {
    }

    /** Numbers, from 1, of the lines that are the marker, whatever its case. O(length). */
    public static List<Integer> of(String text, String marker) {
        List<Integer> lines = new ArrayList<>();
        int line = 1;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (text.regionMatches(true, start, marker, 0, marker.length())
                    && text.substring(start + marker.length(), end).isBlank()) {
                lines.add(line);
            }
            line++;
            start = end + 1;
        }
        return lines;
    }
}
