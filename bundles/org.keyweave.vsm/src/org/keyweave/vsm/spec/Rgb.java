/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.spec;

/**
 * A colour.
 *
 * @param red red, 0 to 255
 * @param green green, 0 to 255
 * @param blue blue, 0 to 255
 */
public record Rgb(int red, int green, int blue) {

    /** Black. */
    public static final Rgb BLACK = new Rgb(0, 0, 0);

    /** White. */
    public static final Rgb WHITE = new Rgb(255, 255, 255);

    /** The grey that Sirius falls back to. */
    public static final Rgb GRAY = new Rgb(209, 209, 209);

    /** Brings each part into its range. */
    public Rgb {
        red = clamp(red);
        green = clamp(green);
        blue = clamp(blue);
    }

    /** The colour as {@code #rrggbb}. */
    public String hex() {
        return String.format("#%02x%02x%02x", red, green, blue);
    }

    private static int clamp(int part) {
        return Math.max(0, Math.min(255, part));
    }
}
