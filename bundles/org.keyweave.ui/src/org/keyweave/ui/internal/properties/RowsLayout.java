/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.properties;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.keyweave.ui.internal.widgets.MeasuredSizes;

/**
 * Rows of a label and a control. Since the height of a row depends on nothing that is typed into it, each row is
 * measured once: asking a hundred native controls how large they would like to be takes up to half a second, and forms
 * ask several times for each change.
 */
final class RowsLayout extends Layout {

    private static final int LABEL_WIDTH = 110;
    private static final int FIELD_WIDTH = 110;
    private static final int MARGIN = 2;
    private static final int MARGIN_TOP = 5;
    private static final int GAP = 12;
    private static final int ROW_GAP = 4;
    private static final int LINE_HEIGHT = 17;

    private final MeasuredSizes sizes = new MeasuredSizes();

    /** The number of lines of text that the control of a row shows, as its layout data. */
    record Lines(int count) {
    }

    @Override
    protected Point computeSize(Composite area, int widthHint, int heightHint, boolean flush) {
        int height = 2 * MARGIN_TOP;
        Control[] controls = area.getChildren();
        for (int i = 0; i + 1 < controls.length; i += 2) {
            height += height(controls[i], controls[i + 1]) + (i == 0 ? 0 : ROW_GAP);
        }
        return new Point(widthHint == SWT.DEFAULT ? 2 * MARGIN + LABEL_WIDTH + GAP + FIELD_WIDTH : widthHint,
                heightHint == SWT.DEFAULT ? height : heightHint);
    }

    @Override
    protected void layout(Composite area, boolean flush) {
        int left = MARGIN + LABEL_WIDTH + GAP;
        int width = Math.max(0, area.getClientArea().width - left - MARGIN);
        int y = MARGIN_TOP;
        Control[] controls = area.getChildren();
        for (int i = 0; i + 1 < controls.length; i += 2) {
            int height = height(controls[i], controls[i + 1]);
            boolean tall = lines(controls[i + 1]) > 1;
            int labelHeight = labelHeight(controls[i]);
            MeasuredSizes.place(controls[i], MARGIN, tall ? y : y + (height - labelHeight) / 2, LABEL_WIDTH,
                    labelHeight);
            int fieldHeight = fieldHeight(controls[i + 1]);
            MeasuredSizes.place(controls[i + 1], left, y + (height - fieldHeight) / 2, width, fieldHeight);
            y += height + ROW_GAP;
        }
    }

    private int height(Control label, Control field) {
        return Math.max(labelHeight(label), fieldHeight(field));
    }

    private int labelHeight(Control label) {
        return sizes.of(label, LABEL_WIDTH, SWT.DEFAULT).y;
    }

    private int fieldHeight(Control field) {
        int lines = lines(field);
        return sizes.of(field, FIELD_WIDTH, lines > 1 ? lines * LINE_HEIGHT : SWT.DEFAULT).y;
    }

    private static int lines(Control field) {
        return field.getLayoutData() instanceof Lines lines ? lines.count() : 1;
    }
}
