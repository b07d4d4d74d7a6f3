/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgWriterTest {

    @ParameterizedTest
    @CsvSource({ "0, 0", "1, 1", "0.5, 0.5", "0.05, 0.05", "0.004, 0", "-0.004, 0", "-1.25, -1.25", "12.345, 12.35",
            "1e7, 10000000", "99.999, 100", "3.10, 3.1" })
    void numbersAreShortAndPlain(double value, String text) {
        assertEquals(text, SvgWriter.number(value));
    }

    @Test
    void textIsEscapedAndWhatXmlCannotHoldIsLeftOut() {
        SvgWriter svg = new SvgWriter();
        svg.text("text", "a<b>&\"c\"\u0000\u0007\uD800\uFFFE\uD83D\uDE00\u4E2D", "id", "x\"><script>");
        assertEquals("<text id=\"x&quot;&gt;&lt;script&gt;\">a&lt;b&gt;&amp;&quot;c&quot;\uD83D\uDE00\u4E2D</text>\n",
                svg.toString());
    }

    @Test
    void anOpenElementIsAMistake() {
        SvgWriter svg = new SvgWriter().begin("g");
        assertThrows(IllegalStateException.class, svg::toString);
    }
}
