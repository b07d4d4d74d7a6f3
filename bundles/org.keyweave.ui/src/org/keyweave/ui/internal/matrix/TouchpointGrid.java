/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.charts.Tones;

/**
 * A grid of the supplier's people by the customer's people. It draws only what can be seen, so that 60 by 200 people
 * scroll as smoothly as 6 by 8. A cell, or a block of cells, is selected with the mouse or the keys.
 */
public final class TouchpointGrid extends Canvas {

    /** Is told what happens in the grid. */
    public interface Listener {

        /** Another cell has the cursor, or another block is selected. */
        void selected();

        /** The user wants to edit the cell with the cursor. */
        void edit();
    }

    private final LocalResourceManager fonts = new LocalResourceManager(JFaceResources.getResources(), this);
    private final Font bold = fonts.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD));
    private final Font small = fonts.create(FontDescriptor.createFrom(getFont()).increaseHeight(-1));
    private final int line;
    private MatrixModel model;
    private MatrixAspect aspect = MatrixAspect.OVERVIEW;
    private boolean compact;
    private boolean threads = true;
    private final Point cursor = new Point(0, 0);
    private final Point anchor = new Point(0, 0);
    private final GridScroll scroll = new GridScroll(this);
    private Listener listener;

    /** An empty grid. */
    public TouchpointGrid(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.BORDER | SWT.NO_BACKGROUND);
        GC gc = new GC(this);
        line = gc.getFontMetrics().getHeight();
        gc.dispose();
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.Resize, event -> scroll.update());
        addListener(SWT.MouseDown, this::pressed);
        addListener(SWT.MouseMove, this::moved);
        addListener(SWT.MouseDoubleClick, event -> {
            if (at(event.x, event.y) != null) {
                listener.edit();
            }
        });
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = model == null ? "" : GridTips.cell(model, row(), column());
            }
        });
    }

    /** Sets who is told. */
    public void setListener(Listener newListener) {
        listener = newListener;
    }

    /** Shows a matrix; the cursor stays with the people it was at. */
    public void show(MatrixModel newModel) {
        Person row = model == null ? null : row();
        Person column = model == null ? null : column();
        model = newModel;
        cursor.y = Math.max(0, model.rows().indexOf(row));
        cursor.x = Math.max(0, model.columns().indexOf(column));
        anchor.x = Math.min(anchor.x, Math.max(0, model.columns().size() - 1));
        anchor.y = Math.min(anchor.y, Math.max(0, model.rows().size() - 1));
        scroll.update();
        redraw();
    }

    /** Sets what the cells show. */
    public void setAspect(MatrixAspect newAspect) {
        aspect = newAspect;
        redraw();
    }

    /** What the cells show. */
    public MatrixAspect aspect() {
        return aspect;
    }

    /** Narrow cells with one figure instead of words. */
    public void setCompact(boolean on) {
        compact = on;
        scroll.update();
        redraw();
    }

    /** Whether threads and critical people stand out. */
    public void setThreads(boolean on) {
        threads = on;
        redraw();
    }

    /** The matrix that is shown. */
    public MatrixModel model() {
        return model;
    }

    GridGeometry geometry() {
        return new GridGeometry(line, compact, model != null && !model.columnGroups().isEmpty(), scroll.origin());
    }

    /** The supplier's person of the cell with the cursor; {@code null} in an empty grid. */
    public Person row() {
        return model != null && cursor.y < model.rows().size() ? model.rows().get(cursor.y) : null;
    }

    /** The customer's person of the cell with the cursor; {@code null} in an empty grid. */
    public Person column() {
        return model != null && cursor.x < model.columns().size() ? model.columns().get(cursor.x) : null;
    }

    /** The selected block. */
    public GridRange range() {
        return GridRange.of(cursor.y, cursor.x, anchor.y, anchor.x);
    }

    /** The touchpoints in the selected block. */
    public List<Touchpoint> touchpoints() {
        List<Touchpoint> found = new ArrayList<>();
        GridRange range = range();
        for (int row = range.top(); model != null && row <= range.bottom() && row < model.rows().size(); row++) {
            for (int column = range.left(); column <= range.right() && column < model.columns().size(); column++) {
                Touchpoint touchpoint = model.cell(model.rows().get(row), model.columns().get(column));
                if (touchpoint != null) {
                    found.add(touchpoint);
                }
            }
        }
        return found;
    }

    /** Puts the cursor on a cell as far as there is one, and makes it seen. */
    public void moveTo(int row, int column, boolean extend) {
        if (model == null || model.rows().isEmpty() || model.columns().isEmpty()) {
            return;
        }
        cursor.y = Math.max(0, Math.min(row, model.rows().size() - 1));
        cursor.x = Math.max(0, Math.min(column, model.columns().size() - 1));
        if (!extend) {
            anchor.y = cursor.y;
            anchor.x = cursor.x;
        }
        scroll.reveal(geometry().cell(cursor.y, cursor.x));
        redraw();
        if (listener != null) {
            listener.selected();
        }
    }

    /** Selects all cells. */
    public void selectAll() {
        anchor.y = 0;
        anchor.x = 0;
        moveTo(model.rows().size() - 1, model.columns().size() - 1, true);
    }

    /** Row and column of the cursor, as y and x. */
    public Point cursor() {
        return new Point(cursor.x, cursor.y);
    }

    /** Rows that fit on the control; at least one. */
    int page() {
        return Math.max(1, (getClientArea().height - geometry().top()) / geometry().cellHeight());
    }

    /** Where the cell with the cursor is on the control. */
    public Rectangle cursorBounds() {
        return geometry().cell(cursor.y, cursor.x);
    }

    private Point at(int x, int y) {
        GridGeometry place = geometry();
        int row = place.row(y);
        int column = place.column(x);
        return model == null || row < 0 || column < 0 || row >= model.rows().size()
                || column >= model.columns().size() ? null : new Point(column, row);
    }

    private void pressed(Event event) {
        setFocus();
        Point at = at(event.x, event.y);
        if (at != null && (event.button == 1 || !range().contains(at.y, at.x))) {
            moveTo(at.y, at.x, event.button == 1 && (event.stateMask & SWT.SHIFT) != 0);
        }
    }

    private void moved(Event event) {
        Point at = at(event.x, event.y);
        if ((event.stateMask & SWT.BUTTON1) != 0) {
            if (at != null && (at.x != cursor.x || at.y != cursor.y)) {
                moveTo(at.y, at.x, true);
            }
            return;
        }
        String tip = model == null ? null : GridTips.at(model, geometry(), event.x, event.y);
        if (tip == null ? getToolTipText() != null : !tip.equals(getToolTipText())) {
            setToolTipText(tip);
        }
    }

    private void paint(GC gc) {
        Tones tones = Tones.of(getParent());
        if (model == null) {
            gc.setBackground(tones.ground());
            gc.fillRectangle(getClientArea());
            return;
        }
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        new GridPainter(gc, tones, geometry(), model, new GridBrush.Look(aspect, threads, cursor(), range(),
                isFocusControl(), getFont(), bold, small)).paint(getClientArea());
    }
}
