/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * How large controls would like to be, each asked once. Native labels and links take up to a millisecond to say so, and
 * forms ask for all of them several times whenever something in them changes. To be used by layouts of controls whose
 * size changes only with their font, or that are {@linkplain #forget forgotten} when their text changes.
 */
public final class MeasuredSizes {

    private final Map<Control, Map<Asked, Point>> sizes = new HashMap<>();

    private record Asked(int widthHint, int heightHint, Font font) {
    }

    /** The size that a control would like to have; hints as in {@link Control#computeSize(int, int)}. */
    public Point of(Control control, int widthHint, int heightHint) {
        Point size = sizes.computeIfAbsent(control, key -> new HashMap<>()).computeIfAbsent(
                new Asked(widthHint, heightHint, control.getFont()),
                asked -> control.computeSize(asked.widthHint(), asked.heightHint()));
        return new Point(size.x, size.y);
    }

    /** Asks a control anew from now on. */
    public void forget(Control control) {
        sizes.remove(control);
    }

    /** Gives a control its bounds; bounds that it has already cost nothing. */
    public static void place(Control control, int x, int y, int width, int height) {
        Rectangle now = control.getBounds();
        if (now.x != x || now.y != y || now.width != width || now.height != height) {
            control.setBounds(x, y, width, height);
        }
    }
}
