/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.canvas;

import java.util.Locale;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.keyweave.diagram.ui.figures.Ink;
import org.keyweave.diagram.ui.figures.NoteFigure;

/** A short text beside the pointer: why what is being tried is refused. It goes by itself. */
public final class CursorNote {

    private static final int BESIDE = 18;
    private static final int MILLIS = 6000;

    private final GraphicalViewer viewer;
    private final Ink ink;
    private final Locale locale;
    private NoteFigure figure;
    private int turn;

    /** A note on a viewer. */
    public CursorNote(GraphicalViewer viewer, Ink ink, Locale locale) {
        this.viewer = viewer;
        this.ink = ink;
        this.locale = locale;
    }

    /** Shows a text beside the pointer; an empty one takes it away. */
    public void show(String text) {
        if (isGone()) {
            return;
        }
        if (text.isEmpty()) {
            hide();
            return;
        }
        IFigure layer = layer();
        if (figure == null) {
            figure = new NoteFigure(ink, locale);
            layer.add(figure);
        }
        figure.setText(text);
        figure.setBounds(place(figure.getPreferredSize(), layer));
        int mine = ++turn;
        viewer.getControl().getDisplay().timerExec(MILLIS, () -> {
            if (mine == turn && !isGone()) {
                hide();
            }
        });
    }

    private boolean isGone() {
        return viewer.getControl() == null || viewer.getControl().isDisposed();
    }

    /** The text shown; empty when none is. */
    public String text() {
        return figure == null ? "" : figure.text();
    }

    private void hide() {
        turn++;
        if (figure != null) {
            figure.getParent().remove(figure);
            figure = null;
        }
    }

    private LayeredPane layers() {
        return (LayeredPane) ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID))
                .getLayer(LayerConstants.FEEDBACK_LAYER).getParent();
    }

    private IFigure layer() {
        return layers().getLayer(LayerConstants.FEEDBACK_LAYER);
    }

    /** Right below the pointer, or where there is room within what is seen. */
    private Rectangle place(Dimension size, IFigure layer) {
        Control control = viewer.getControl();
        org.eclipse.swt.graphics.Point pointer = control.toControl(Display.getCurrent().getCursorLocation());
        org.eclipse.swt.graphics.Point room = control.getSize();
        int x = Math.max(0, Math.min(pointer.x + BESIDE, room.x - size.width - BESIDE));
        int y = pointer.y + BESIDE + size.height > room.y ? pointer.y - BESIDE - size.height : pointer.y + BESIDE;
        Point at = new Point(x, Math.max(0, Math.min(y, room.y - size.height)));
        layer.translateToRelative(at);
        return new Rectangle(at, size);
    }
}
