/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Drags what the local transfer holds over a control, by the events that the window system would make. SWT keeps their
 * class to itself, so that it is made by reflection.
 */
final class TreeDrag {

    private final Control control;
    private final DropTarget target;
    private boolean entered;

    TreeDrag(Control control) {
        this.control = control;
        target = (DropTarget) control.getData(DND.DROP_TARGET_KEY);
    }

    /** Moves over a place of the control; what would be done there. */
    int over(Point at) {
        if (!entered) {
            send(DND.DragEnter, at);
            entered = true;
        }
        return send(DND.DragOver, at);
    }

    /** Lets go. */
    void drop(Point at) {
        send(DND.DropAccept, at);
        send(DND.Drop, at);
        entered = false;
    }

    /** Goes away, as also happens when a drop is refused. */
    void leave() {
        send(DND.DragLeave, new Point());
        entered = false;
    }

    private int send(int type, Point at) {
        try {
            Constructor<?> made = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTarget.class.getClassLoader())
                    .getDeclaredConstructor();
            made.setAccessible(true);
            Event event = (Event) made.newInstance();
            org.eclipse.swt.graphics.Point place = control.toDisplay(at.x, at.y);
            TransferData data = LocalSelectionTransfer.getTransfer().getSupportedTypes()[0];
            event.type = type;
            event.widget = target;
            event.display = control.getDisplay();
            event.x = place.x;
            event.y = place.y;
            event.detail = DND.DROP_COPY;
            set(event, "dataTypes", new TransferData[] { data });
            set(event, "dataType", data);
            set(event, "operations", DND.DROP_COPY | DND.DROP_MOVE);
            set(event, "feedback", DND.FEEDBACK_SELECT);
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
            target.notifyListeners(type, event);
            return event.detail;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static void set(Event event, String name, Object value) throws ReflectiveOperationException {
        Field field = event.getClass().getDeclaredField(name);
        field.setAccessible(true);
        field.set(event, value);
    }
}
