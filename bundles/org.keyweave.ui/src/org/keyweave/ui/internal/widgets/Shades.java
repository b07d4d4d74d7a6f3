/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.keyweave.ui.internal.look.Appearance;

/** Colours of cells: from weak to strong, light enough for dark ink in either theme. */
public final class Shades {

    /** Text on a shaded cell. */
    public static final Color INK = new Color(28, 32, 38);

    private static final Color ALARM_ON_LIGHT = new Color(190, 44, 44);
    private static final Color ALARM_ON_DARK = new Color(255, 138, 128);

    private static final RGB[] SCALE = { new RGB(240, 164, 150), new RGB(246, 210, 150), new RGB(240, 232, 160),
        new RGB(190, 222, 160), new RGB(132, 198, 146) };
    private static final RGB FADED = new RGB(222, 226, 231);

    private Shades() {
    }

    /** What is late or lost, as it can be read on the ground of the present look. */
    public static Color alarm() {
        return Appearance.isDark() ? ALARM_ON_DARK : ALARM_ON_LIGHT;
    }

    /** The colour of a strength from 0 to 1; what does not count yet is paler. */
    public static Color strength(double strength, boolean counts) {
        double place = Math.max(0, Math.min(1, strength)) * (SCALE.length - 1);
        int low = Math.min((int) place, SCALE.length - 2);
        RGB mixed = mix(SCALE[low], SCALE[low + 1], place - low);
        return new Color(counts ? mixed : mix(mixed, FADED, 0.6));
    }

    private static RGB mix(RGB a, RGB b, double share) {
        return new RGB((int) Math.round(a.red + (b.red - a.red) * share),
                (int) Math.round(a.green + (b.green - a.green) * share),
                (int) Math.round(a.blue + (b.blue - a.blue) * share));
    }
}
