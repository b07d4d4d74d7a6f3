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

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calendar is whole on the screen wherever the field is. */
class DateFieldTest {

    private static final Rectangle SCREEN = new Rectangle(100, 0, 1000, 800);
    private static final Point CALENDAR = new Point(250, 200);

    @ParameterizedTest
    @CsvSource({
        "300, 100, 300, 131",
        "300, 569, 300, 600",
        "300, 570, 300, 369",
        "300, 790, 300, 589",
        "1000, 100, 850, 131",
        "20, 100, 100, 131",
    })
    void calendarIsBelowOrAbove(int x, int y, int expectedX, int expectedY) {
        assertEquals(new Point(expectedX, expectedY),
                DateField.place(new Rectangle(x, y, 400, 30), CALENDAR, SCREEN));
    }

    @Test
    void calendarIsBelowWhereThereIsNoRoomAtAll() {
        assertEquals(new Point(300, 91), DateField.place(new Rectangle(300, 60, 400, 30), CALENDAR,
                new Rectangle(100, 0, 1000, 150)));
    }
}
