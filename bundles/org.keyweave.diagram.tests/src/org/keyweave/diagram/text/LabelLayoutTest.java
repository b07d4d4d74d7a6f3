/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.diagram.style.FontStyle;

class LabelLayoutTest {

    private final AwtTextMeasurer measurer = new AwtTextMeasurer();
    private final FontStyle font = new FontStyle(12, false, false, false, false);

    @ParameterizedTest
    @ValueSource(strings = {"Key account manager of the northern region", "负责北方区域的大客户经理，直接向总经理汇报工作",
            "王 Jun, purchasing / 采购 and technology", "Donaudampfschifffahrtsgesellschaftskapitän", "a\nb\n\nc"})
    void noLineIsWiderThanAllowedAndNothingIsLost(String text) {
        LabelLayout layout = LabelLayout.of(text, font, 80, 100, measurer);
        for (int i = 0; i < layout.lines().size(); i++) {
            assertTrue(layout.widths().get(i) <= 80.001, layout.lines().get(i));
            assertEquals(measurer.width(layout.lines().get(i), font), layout.widths().get(i), 1e-9);
        }
        assertFalse(layout.shortened());
        assertEquals(text.replaceAll("\\s", ""), String.join("", layout.lines()).replaceAll("\\s", ""));
    }

    @Test
    void whatDoesNotFitEndsWithAnEllipsis() {
        LabelLayout layout = LabelLayout.of("Key account manager of the northern region", font, 80, 2, measurer);
        assertEquals(2, layout.lines().size());
        assertTrue(layout.shortened());
        assertTrue(layout.lines().get(1).endsWith("…"));
        assertTrue(layout.width() <= 80.001);
    }

    @Test
    void noLineBeginsWithAClosingMark() {
        LabelLayout layout = LabelLayout.of("一二三四五，六七八九十。一二三四五，六七", font, 62, 100, measurer);
        assertTrue(layout.lines().size() > 2);
        layout.lines().forEach(line -> assertFalse("，。".contains(line.substring(0, 1)), line));
    }

    @Test
    void widthsScaleWithTheFontAndAddUp() {
        FontStyle twice = new FontStyle(24, false, false, false, false);
        assertEquals(2 * measurer.width("Wang 王军", font), measurer.width("Wang 王军", twice), 1e-6);
        assertEquals(measurer.width("Wang", font) + measurer.width(" 王军", font), measurer.width("Wang 王军", font), 1e-6);
        assertTrue(measurer.width("Wang", new FontStyle(12, true, false, false, false)) > 0);
        assertEquals(List.of(), LabelLayout.of("", font, 80, 2, measurer).lines());
    }
}
