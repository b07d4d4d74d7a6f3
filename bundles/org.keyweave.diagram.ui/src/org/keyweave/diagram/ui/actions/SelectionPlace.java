/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.actions;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Where on the screen the selection is, for menus that are opened by a key. */
public final class SelectionPlace {

    private SelectionPlace() {
    }

    /** Bounds of what was selected last, in pixels of the viewer; the middle of the viewer when nothing is. */
    static Rectangle of(GraphicalViewer viewer) {
        Point room = viewer.getControl().getSize();
        EditPart part = viewer.getFocusEditPart();
        if (viewer.getSelectedEditParts().isEmpty() || !(part instanceof GraphicalEditPart shown)) {
            return new Rectangle(room.x / 2, room.y / 2, 0, 0);
        }
        org.eclipse.draw2d.geometry.Rectangle at = shown.getFigure().getBounds().getCopy();
        shown.getFigure().translateToAbsolute(at);
        at.intersect(new org.eclipse.draw2d.geometry.Rectangle(0, 0, room.x, room.y));
        return at.isEmpty() ? new Rectangle(room.x / 2, room.y / 2, 0, 0)
                : new Rectangle(at.x, at.y, at.width, at.height);
    }

    /** Lets the key for the context menu open it beside the selection, wherever the mouse is. */
    public static void openMenuThere(GraphicalViewer viewer) {
        viewer.getControl().addListener(SWT.MenuDetect, (Event event) -> {
            if (event.detail == SWT.MENU_KEYBOARD) {
                Rectangle at = of(viewer);
                Point place = viewer.getControl().toDisplay(at.x + at.width / 2, at.y + at.height / 2);
                event.x = place.x;
                event.y = place.y;
            }
        });
    }
}
