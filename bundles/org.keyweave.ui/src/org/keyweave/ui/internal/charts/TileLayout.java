/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.charts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.eclipse.ui.forms.widgets.ILayoutExtension;

/**
 * Lays children out in as many equal columns as fit, so that a page uses a wide window and still works in a narrow one.
 * The children of a row get the same height.
 */
public final class TileLayout extends Layout implements ILayoutExtension {

    private static final int GAP = 8;

    private final int least;
    private final int most;

    /**
     * @param least least width of a column in pixels
     * @param most greatest number of columns
     */
    public TileLayout(int least, int most) {
        this.least = least;
        this.most = most;
    }

    private int columns(int width, int children) {
        int fit = Math.max(1, Math.min(Math.min(most, Math.max(1, children)), (width + GAP) / (least + GAP)));
        int rows = (children + fit - 1) / Math.max(1, fit);
        // No lonely last tile where fewer columns give even rows.
        return rows == 0 ? fit : (children + rows - 1) / rows;
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean flush) {
        int width = widthHint == SWT.DEFAULT ? least * Math.min(most, composite.getChildren().length) : widthHint;
        return new Point(width, arrange(composite, new Rectangle(0, 0, width, 0), flush, false));
    }

    @Override
    protected void layout(Composite composite, boolean flush) {
        arrange(composite, composite.getClientArea(), flush, true);
    }

    private int arrange(Composite composite, Rectangle area, boolean flush, boolean place) {
        Control[] children = composite.getChildren();
        if (children.length == 0) {
            return 0;
        }
        int columns = columns(area.width, children.length);
        int wide = (area.width - (columns - 1) * GAP) / columns;
        int y = area.y;
        for (int from = 0; from < children.length; from += columns) {
            int to = Math.min(children.length, from + columns);
            int high = 0;
            for (int i = from; i < to; i++) {
                high = Math.max(high, children[i].computeSize(wide, SWT.DEFAULT, flush).y);
            }
            for (int i = from; place && i < to; i++) {
                int x = area.x + (i - from) * (wide + GAP);
                // The last one takes what rounding left over, so that rows end alike.
                children[i].setBounds(x, y, i - from == columns - 1 ? area.x + area.width - x : wide, high);
            }
            y += high + GAP;
        }
        return y - GAP - area.y;
    }

    @Override
    public int computeMinimumWidth(Composite parent, boolean changed) {
        return least;
    }

    @Override
    public int computeMaximumWidth(Composite parent, boolean changed) {
        return (least + GAP) * most;
    }
}
