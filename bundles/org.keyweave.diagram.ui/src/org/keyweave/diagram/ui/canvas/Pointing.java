/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.canvas;

import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.keyweave.diagram.geometry.Point;

/** The wheel with keys, and the middle button that drags the sheet. */
public final class Pointing {

    private static final double STEP = 1.1;
    private static final int LINE = 24;

    private final Sight sight;
    private final Control control;
    private Event from;

    private Pointing(EditPartViewer viewer, Sight sight) {
        this.sight = sight;
        this.control = viewer.getControl();
    }

    /** Lets a viewer follow the wheel and the middle button. */
    public static void install(EditPartViewer viewer, Sight sight) {
        Pointing pointing = new Pointing(viewer, sight);
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), (MouseWheelHandler) pointing::zoom);
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD2), (MouseWheelHandler) pointing::across);
        Control control = viewer.getControl();
        control.addListener(SWT.MouseDown, pointing::down);
        control.addListener(SWT.MouseMove, pointing::move);
        control.addListener(SWT.MouseUp, pointing::up);
    }

    private void zoom(Event event, EditPartViewer viewer) {
        event.doit = false;
        double notches = event.count / 3.0;
        sight.zoomAround(Math.pow(STEP, notches == 0 ? Math.signum(event.count) : notches),
                new Point(event.x, event.y));
    }

    private void across(Event event, EditPartViewer viewer) {
        event.doit = false;
        sight.pan(-event.count * LINE, 0);
    }

    private void down(Event event) {
        if (event.button == 2) {
            from = event;
            control.setCursor(control.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        }
    }

    private void move(Event event) {
        if (from != null) {
            sight.pan(from.x - event.x, from.y - event.y);
            from = event;
        }
    }

    private void up(Event event) {
        if (event.button == 2 && from != null) {
            from = null;
            control.setCursor(null);
        }
    }
}
