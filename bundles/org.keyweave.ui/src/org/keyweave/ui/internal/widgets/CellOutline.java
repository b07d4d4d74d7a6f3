/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.widgets;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.keyweave.ui.internal.charts.Tones;

/** Draws a frame around the cell that the keys mean, and leaves the selection of the row as the system draws it. */
public final class CellOutline extends FocusCellHighlighter {

    private final Control control;

    /** An outline for a viewer. */
    public CellOutline(ColumnViewer viewer) {
        super(viewer);
        control = viewer.getControl();
        control.addListener(SWT.PaintItem, this::paint);
    }

    private void paint(Event event) {
        ViewerCell cell = getFocusCell();
        if (cell != null && !cell.getViewerRow().getItem().isDisposed() && event.item == cell.getItem()
                && event.index == cell.getColumnIndex() && control.isFocusControl()) {
            event.gc.setForeground(Tones.of(control).accent());
            event.gc.setLineWidth(2);
            event.gc.drawRectangle(cell.getBounds().x + 1, cell.getBounds().y + 1, cell.getBounds().width - 2,
                    cell.getBounds().height - 2);
        }
    }

    @Override
    protected void focusCellChanged(ViewerCell newCell, ViewerCell oldCell) {
        super.focusCellChanged(newCell, oldCell);
        control.redraw();
    }
}
