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
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.keyweave.vsm.spec.Rgb;

class ThemeTest {

    @Test
    void lightKeepsTheNotation() {
        Rgb any = new Rgb(12, 200, 7);
        assertEquals(any, Theme.LIGHT.color(any));
        assertEquals(Rgb.WHITE, Theme.LIGHT.sheet());
    }

    @Test
    void contrastIsThatOfTheGuidelines() {
        assertEquals(21, Theme.contrast(Rgb.BLACK, Rgb.WHITE), 1e-9);
        assertEquals(1, Theme.contrast(Rgb.WHITE, Rgb.WHITE), 1e-9);
        // The grey that is quoted as just enough on white.
        assertTrue(Theme.contrast(new Rgb(0x76, 0x76, 0x76), Rgb.WHITE) >= 4.5);
        assertTrue(Theme.contrast(new Rgb(0x77, 0x77, 0x77), Rgb.WHITE) < 4.5);
    }

    /** Text on the ground that it stands on: readable in both themes. */
    @ParameterizedTest
    @CsvSource({ "1F2933, FFFFFF", "52606D, FFFFFF", "52606D, F5F7FA", "1F2933, EEF2F7", "8C1D18, FBE9E7",
            "8C1D18, EEF2F7", "8A5200, FDF0E1", "0B5C43, E6F4EE", "1F4E9E, EAF1FB", "1F4E9E, E6ECF5", "6A4C93, FFFFFF",
            "8A5A00, FFF6E5", "8A5A00, FFFFFF", "1F2933, E8EEF8" })
    void textKeepsItsContrast(String ink, String ground) {
        for (Theme theme : Theme.values()) {
            double contrast = Theme.contrast(theme.color(rgb(ink)), theme.color(rgb(ground)));
            assertTrue(contrast >= 4.5, theme + ": " + ink + " on " + ground + " has " + contrast);
        }
    }

    @Test
    void darkTurnsLightnessAroundAndKeepsTheHue() {
        Rgb red = Theme.DARK.color(new Rgb(0xC6, 0x28, 0x28));
        assertTrue(red.red() > red.green() + 60 && red.red() > red.blue() + 60, red.hex());
        Rgb panel = Theme.DARK.color(new Rgb(0xF5, 0xF7, 0xFA));
        assertTrue(Theme.contrast(panel, Theme.DARK.sheet()) < 1.4, "a quiet panel stays quiet: " + panel.hex());
    }

    private static Rgb rgb(String hex) {
        int value = Integer.parseInt(hex, 16);
        return new Rgb(value >> 16, value >> 8 & 255, value & 255);
    }
}
