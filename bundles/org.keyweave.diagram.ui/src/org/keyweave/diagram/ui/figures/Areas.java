/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import org.eclipse.draw2d.geometry.Rectangle;
import org.keyweave.diagram.geometry.Rect;

/** Between rectangles of diagrams and those of draw2d. */
public final class Areas {

    private Areas() {
    }

    /** The nearest rectangle in whole pixels. */
    public static Rectangle rounded(Rect rect) {
        int x = (int) Math.round(rect.x());
        int y = (int) Math.round(rect.y());
        return new Rectangle(x, y, (int) Math.round(rect.right()) - x, (int) Math.round(rect.bottom()) - y);
    }

    /** The smallest rectangle in whole pixels around a rectangle. */
    public static Rectangle around(Rect rect) {
        int x = (int) Math.floor(rect.x());
        int y = (int) Math.floor(rect.y());
        return new Rectangle(x, y, (int) Math.ceil(rect.right()) - x, (int) Math.ceil(rect.bottom()) - y);
    }
}
