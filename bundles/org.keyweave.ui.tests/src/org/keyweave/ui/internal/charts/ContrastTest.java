/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.charts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyweave.ui.internal.widgets.Shades;
import org.osgi.framework.FrameworkUtil;

/** What is drawn by hand, and what the dark style sheet says, can be read: 4.5:1 by the formula of WCAG 2.1. */
class ContrastTest {

    private static final double READABLE = 4.5;
    /** Marks and frames that carry a meaning (WCAG 1.4.11). */
    private static final double SEEN = 3.0;
    private static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f]{6})");

    /** Relative luminance from 0 to 1. */
    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static double contrast(RGB one, RGB other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static void readable(String what, RGB ink, RGB ground, double least) {
        double contrast = contrast(ink, ground);
        assertTrue(contrast >= least, what + ": " + ink + " on " + ground + " has only " + contrast);
    }

    private static RGB rgb(int value) {
        return new RGB(value >> 16 & 255, value >> 8 & 255, value & 255);
    }

    @Test
    void formulaGivesTheKnownValues() {
        assertEquals(21, contrast(new RGB(0, 0, 0), new RGB(255, 255, 255)), 1e-9);
        assertEquals(4.48, contrast(new RGB(119, 119, 119), new RGB(255, 255, 255)), 0.005);
    }

    /** The grounds of forms in the two looks. */
    @ParameterizedTest
    @ValueSource(ints = { 0xFFFFFF, 0xF7F7F7, 0x2F2F2F, 0x383B3F })
    void tonesCanBeReadOnGroundAndCard(int groundValue) {
        Shell shell = new Shell(Display.getCurrent());
        try {
            Composite control = new Composite(shell, SWT.NONE);
            control.setBackground(new Color(rgb(groundValue)));
            Tones tones = Tones.of(control);
            for (RGB ground : List.of(tones.ground().getRGB(), tones.card().getRGB())) {
                readable("ink", tones.ink().getRGB(), ground, READABLE);
                readable("muted", tones.muted().getRGB(), ground, READABLE);
                readable("accent", tones.accent().getRGB(), ground, READABLE);
                for (Standing standing : Standing.values()) {
                    readable(standing.name(), tones.of(standing).getRGB(), ground, READABLE);
                }
            }
            for (Standing standing : Standing.values()) {
                readable("ink on " + standing, tones.ink().getRGB(), tones.soft(standing).getRGB(), READABLE);
                readable("focus on " + standing, tones.accent().getRGB(), tones.soft(standing).getRGB(), SEEN);
            }
        } finally {
            shell.dispose();
        }
    }

    @Test
    void cellsOfTheMatrixCanBeReadAtAnyStrength() {
        for (int percent = 0; percent <= 100; percent += 5) {
            for (boolean counts : new boolean[] { true, false }) {
                readable(percent + " %", Shades.INK.getRGB(),
                        Shades.strength(percent / 100.0, counts).getRGB(), READABLE);
            }
        }
    }

    @Test
    void everyInkOfTheDarkStyleSheetCanBeReadOnItsGround() throws IOException {
        String sheet;
        try (InputStream in = FrameworkUtil.getBundle(Tones.class).getEntry("css/dark.css").openStream()) {
            sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
        }
        List<RGB> grounds = new ArrayList<>();
        values(sheet, "background-color").forEach(grounds::add);
        assertTrue(grounds.size() > 3, "grounds are known");
        int inks = 0;
        for (String rule : sheet.split("}")) {
            List<RGB> own = values(rule, "background-color").toList();
            for (RGB ink : Stream.concat(values(rule, "color"), values(rule, "swt-link-foreground-color")).toList()) {
                inks++;
                for (RGB ground : own.isEmpty() ? grounds : own) {
                    readable(rule.strip().lines().findFirst().orElse(""), ink, ground, READABLE);
                }
            }
        }
        assertTrue(inks > 5, "inks are known");
    }

    private static Stream<RGB> values(String rule, String property) {
        return rule.lines().map(String::strip).filter(line -> line.startsWith(property + ":")).map(COLOUR::matcher)
                .filter(Matcher::find).map(colour -> rgb(Integer.parseInt(colour.group(1), 16)));
    }
}
