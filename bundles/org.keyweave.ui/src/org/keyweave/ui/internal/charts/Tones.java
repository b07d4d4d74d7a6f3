/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.charts;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours of what is drawn by hand, fit for the ground that a control has: the light or the dark look.
 *
 * @param dark whether the ground is dark
 * @param ground the ground of the control
 * @param ink text
 * @param muted text of less weight; readable on ground and card
 * @param card ground of tiles, set off from that of the form
 * @param line borders, axes and grids
 * @param accent what is ours, what is done, links
 */
public record Tones(boolean dark, Color ground, Color ink, Color muted, Color card, Color line, Color accent) {

    private static final double DARK_BELOW = 128;

    /** The colours for the ground that a control has now. */
    public static Tones of(Control control) {
        Color ground = control.getBackground();
        boolean dark = luminance(ground.getRGB()) < DARK_BELOW;
        return dark
                ? new Tones(true, ground, new Color(232, 235, 240), new Color(178, 186, 197),
                        new Color(mix(ground.getRGB(), new RGB(255, 255, 255), 0.06)),
                        new Color(mix(ground.getRGB(), new RGB(255, 255, 255), 0.22)), new Color(138, 188, 240))
                : new Tones(false, ground, new Color(28, 33, 40), new Color(91, 101, 114), new Color(255, 255, 255),
                        new Color(214, 219, 226), new Color(38, 98, 168));
    }

    /** The colour of a state as text and as mark. */
    public Color of(Standing standing) {
        return switch (standing) {
            case GOOD -> dark ? new Color(110, 199, 138) : new Color(32, 115, 66);
            case WATCH -> dark ? new Color(232, 182, 92) : new Color(148, 92, 0);
            case RISK -> dark ? new Color(250, 158, 148) : new Color(181, 41, 41);
            default -> muted;
        };
    }

    /** A soft ground for a state, on which {@link #ink} can be read. */
    public Color soft(Standing standing) {
        return new Color(mix(card.getRGB(), of(standing).getRGB(), dark ? 0.24 : 0.14));
    }

    /** A colour between two. */
    public static RGB mix(RGB from, RGB to, double share) {
        return new RGB(between(from.red, to.red, share), between(from.green, to.green, share),
                between(from.blue, to.blue, share));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** Perceived lightness from 0 to 255 (Rec. 601 weights). */
    private static double luminance(RGB colour) {
        return 0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue;
    }
}
