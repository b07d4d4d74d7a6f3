/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import org.keyweave.diagram.style.Paint;
import org.keyweave.vsm.spec.Rgb;

/**
 * The colours of a picture. The light theme takes those of the notation; the dark one turns lightness around and keeps
 * the hue, so that what was calm stays calm, what was loud stays loud, and text keeps its contrast.
 */
public enum Theme {
    /** Colours as the notation has them, on white. */
    LIGHT,
    /** Lightness turned around, on a dark sheet. */
    DARK;

    // White becomes the sheet itself, and greys lean towards its hue.
    private static final double SHEET_SATURATION = 0.21;
    private static final Rgb DARK_SHEET = new Rgb(0x16, 0x1b, 0x22);
    // Lightness 1 becomes the sheet's, lightness 0 nearly white.
    private static final double DARK_FLOOR = 0.11;
    private static final double DARK_CEILING = 0.93;
    // Below 1: colours between the two are lifted, since ink of middle lightness needs more contrast on dark ground.
    private static final double LIFT = 0.85;

    /** The sheet where the notation sets no background. */
    public Rgb sheet() {
        return this == LIGHT ? Rgb.WHITE : DARK_SHEET;
    }

    /** The colour that stands for one of the notation. */
    public Rgb color(Paint paint) {
        return color(paint.rgb());
    }

    /** The colour that stands for one of the notation. */
    public Rgb color(Rgb rgb) {
        return this == LIGHT ? rgb : darkened(rgb);
    }

    private static Rgb darkened(Rgb rgb) {
        double r = rgb.red() / 255.0;
        double g = rgb.green() / 255.0;
        double b = rgb.blue() / 255.0;
        double max = Math.max(r, Math.max(g, b));
        double min = Math.min(r, Math.min(g, b));
        double lightness = (max + min) / 2;
        double chroma = max - min;
        double hue = hue(r, g, b, max, chroma);
        double saturation = chroma == 0 ? 0 : chroma / (1 - Math.abs(2 * lightness - 1));
        double turned = DARK_FLOOR + Math.pow(1 - lightness, LIFT) * (DARK_CEILING - DARK_FLOOR);
        // Tints of a few percent would glow on a dark sheet; strong colours lose a little.
        double calmer = chroma == 0 ? SHEET_SATURATION
                : Math.max(SHEET_SATURATION, Math.min(0.85, saturation * (0.55 + 0.35 * Math.min(1, 2 * chroma))));
        return fromHsl(hue, calmer, turned);
    }

    private static double hue(double r, double g, double b, double max, double chroma) {
        if (chroma == 0) {
            return 215;
        }
        double sector = max == r ? (g - b) / chroma + (g < b ? 6 : 0) : max == g ? (b - r) / chroma + 2 : (r - g) / chroma + 4;
        return sector * 60;
    }

    private static Rgb fromHsl(double hue, double saturation, double lightness) {
        double c = (1 - Math.abs(2 * lightness - 1)) * saturation;
        double x = c * (1 - Math.abs(hue / 60 % 2 - 1));
        double m = lightness - c / 2;
        double[] part = switch ((int) (hue / 60) % 6) {
            case 0 -> new double[] { c, x, 0 };
            case 1 -> new double[] { x, c, 0 };
            case 2 -> new double[] { 0, c, x };
            case 3 -> new double[] { 0, x, c };
            case 4 -> new double[] { x, 0, c };
            default -> new double[] { c, 0, x };
        };
        return new Rgb((int) Math.round((part[0] + m) * 255), (int) Math.round((part[1] + m) * 255),
                (int) Math.round((part[2] + m) * 255));
    }

    /**
     * Contrast of two colours, 1 to 21, by relative luminance as the Web Content Accessibility Guidelines 2.1 define it.
     */
    public static double contrast(Rgb one, Rgb other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Rgb rgb) {
        return 0.2126 * linear(rgb.red()) + 0.7152 * linear(rgb.green()) + 0.0722 * linear(rgb.blue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
