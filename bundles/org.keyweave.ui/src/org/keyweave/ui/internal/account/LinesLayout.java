/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.account;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.keyweave.ui.internal.widgets.MeasuredSizes;

/**
 * Lines of an icon, a text that is broken where it is too long, and a detail at the end of its first line; icons and
 * details of all lines are as wide as the widest. Controls are measured once for each width.
 */
final class LinesLayout extends Layout {

    private static final int MARGIN = 2;
    private static final int MARGIN_TOP = 5;
    private static final int GAP = 5;
    private static final int LINE_GAP = 3;
    private static final int TEXT_WIDTH = 130;

    private final MeasuredSizes sizes = new MeasuredSizes();
    private final List<Line> lines = new ArrayList<>();

    /**
     * The controls of a line.
     *
     * @param icon {@code null} for a text that takes the whole line
     * @param detail {@code null} for a text that goes on to the end
     */
    record Line(Control icon, Control text, Control detail) {
    }

    /** Lays out these lines from now on and measures them anew. */
    void show(List<Line> newLines) {
        lines.forEach(this::forget);
        lines.clear();
        lines.addAll(newLines);
    }

    private void forget(Line line) {
        sizes.forget(line.icon());
        sizes.forget(line.text());
        sizes.forget(line.detail());
    }

    @Override
    protected Point computeSize(Composite area, int widthHint, int heightHint, boolean flush) {
        int width = widthHint == SWT.DEFAULT ? 2 * MARGIN + icons() + TEXT_WIDTH + details() : widthHint;
        return new Point(width, arrange(width, false));
    }

    @Override
    protected void layout(Composite area, boolean flush) {
        arrange(area.getClientArea().width, true);
    }

    /** Width of the column of icons with the gap behind it. */
    private int icons() {
        return lines.stream().filter(line -> line.icon() != null)
                .mapToInt(line -> natural(line.icon()).x + GAP).max().orElse(0);
    }

    /** Width of the column of details with the gap before it. */
    private int details() {
        return lines.stream().filter(line -> line.detail() != null)
                .mapToInt(line -> natural(line.detail()).x + GAP).max().orElse(0);
    }

    private Point natural(Control control) {
        return sizes.of(control, SWT.DEFAULT, SWT.DEFAULT);
    }

    private int arrange(int width, boolean place) {
        int icons = icons();
        int details = details();
        int y = MARGIN_TOP;
        for (Line line : lines) {
            int left = MARGIN + (line.icon() == null ? 0 : icons);
            int right = width - MARGIN - (line.detail() == null ? 0 : details);
            int textWidth = Math.max(1, right - left);
            int height = sizes.of(line.text(), textWidth, SWT.DEFAULT).y;
            if (place) {
                MeasuredSizes.place(line.text(), left, y, textWidth, height);
            }
            height = Math.max(height, edge(line.icon(), MARGIN, y, place));
            if (line.detail() != null) {
                height = Math.max(height,
                        edge(line.detail(), width - MARGIN - natural(line.detail()).x, y, place));
            }
            y += height + LINE_GAP;
        }
        return y - LINE_GAP + MARGIN_TOP;
    }

    /** Places what stands at an end of a line; gives its height. */
    private int edge(Control control, int x, int y, boolean place) {
        if (control == null) {
            return 0;
        }
        Point size = natural(control);
        if (place) {
            MeasuredSizes.place(control, x, y, size.x, size.y);
        }
        return size.y;
    }
}
