/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class DatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void daysAreReadAsPeopleWriteThem() {
        Map<String, String> cases = new LinkedHashMap<>();
        cases.put("2026-11-27", "2026-11-27");
        cases.put(" 2026/1/5 ", "2026-01-05");
        cases.put("2026.1.5", "2026-01-05");
        cases.put("2026\u5e741\u67085\u65e5", "2026-01-05");
        cases.put("5.1.2026", "2026-01-05");
        cases.put("+7", "2026-12-04");
        cases.put("-2w", "2026-11-13");
        cases.put("+3m", "2027-02-27");
        cases.put("+1y", "2027-11-27");
        cases.forEach((text, day) -> assertEquals(Optional.of(LocalDate.parse(day)), Dates.parse(text, TODAY), text));
    }

    @Test
    void whatMayMeanTwoDaysOrNoneIsNotTaken() {
        for (String text : new String[] { "", "5/1/2026", "1-5-26", "2026-13-01", "2026-06-31", "soon", "+", "7" }) {
            assertEquals(Optional.empty(), Dates.parse(text, TODAY), text);
        }
    }
}
