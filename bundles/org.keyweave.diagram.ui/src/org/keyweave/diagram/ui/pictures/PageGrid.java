/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.pictures;

import org.eclipse.swt.graphics.Rectangle;

/**
 * How a picture is spread over sheets of paper: as large as it goes on some pages across and as many down as that
 * takes.
 *
 * @param picture width and height of the picture, in any unit
 * @param page width and height of what a page can hold, in any unit
 * @param across pages across, at least 1
 */
record PageGrid(Rectangle picture, Rectangle page, int across) {

    /** Units of the page for a unit of the picture. On a single page across the whole picture stays on one page. */
    double scale() {
        double wide = (double) across * page.width / picture.width;
        return across == 1 ? Math.min(wide, (double) page.height / picture.height) : wide;
    }

    /** Pages down. */
    int down() {
        return Math.max(1, (int) Math.ceil(picture.height * scale() / page.height - 1e-6));
    }

    /** How many pages there are. */
    int count() {
        return across * down();
    }

    /** The part of the picture that a page shows, row by row from 0. */
    Rectangle part(int number) {
        double width = page.width / scale();
        double height = page.height / scale();
        int x = (int) Math.floor(number % across * width);
        int y = (int) Math.floor(number / across * height);
        return new Rectangle(x, y, Math.max(1, Math.min((int) Math.ceil(width), picture.width - x)),
                Math.max(1, Math.min((int) Math.ceil(height), picture.height - y)));
    }
}
