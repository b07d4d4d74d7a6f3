/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Image;

/**
 * Tells whether a cell shows already what it is to show. A cell that is drawn by a label provider is measured and drawn
 * anew whenever it is updated, and a refresh updates all of them, though hardly one has changed.
 */
public final class UnchangedCell {

    private UnchangedCell() {
    }

    /** Whether a cell has a text, the styles of its parts, and an image already. */
    public static boolean shows(ViewerCell cell, String text, StyleRange[] ranges, Image image) {
        StyleRange[] before = cell.getStyleRanges();
        return before != null && text.equals(cell.getText()) && cell.getImage() == image
                && Arrays.equals(before, Objects.requireNonNullElse(ranges, new StyleRange[0]));
    }
}
