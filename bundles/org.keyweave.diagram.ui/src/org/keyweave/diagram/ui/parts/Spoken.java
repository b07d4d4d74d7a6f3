/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import java.util.List;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.desk.ElementNames;

/** What screen readers say about a part: name and kind, what its tooltip tells, and that it is pinned. */
class Spoken extends AccessibleEditPart {

    private final GraphicalEditPart part;
    private final Desk desk;

    Spoken(GraphicalEditPart part, Desk desk) {
        this.part = part;
        this.desk = desk;
    }

    /** The element that is spoken of; the diagram as a whole when it is none. */
    DiagramElement element() {
        return part.getModel() instanceof DiagramElement element ? element : null;
    }

    @Override
    public void getName(AccessibleEvent event) {
        DiagramElement element = element();
        event.result = element == null ? desk.diagram().title() : desk.messages().get(
                element.isPinned() ? "spoken.pinned" : "spoken.element", ElementNames.of(element),
                ElementNames.kind(element));
    }

    @Override
    public void getDescription(AccessibleEvent event) {
        event.result = element() == null ? "" : element().tooltip().replaceAll("\\s*\\n\\s*", ". ").strip();
    }

    @Override
    public void getRole(AccessibleControlEvent event) {
        event.detail = element() == null ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
    }

    @Override
    public void getChildCount(AccessibleControlEvent event) {
        event.detail = part.getChildren().size();
    }

    @Override
    public void getChildren(AccessibleControlEvent event) {
        event.children = ((List<?>) part.getChildren()).stream()
                .map(child -> (AccessibleEditPart) ((EditPart) child).getAdapter(AccessibleEditPart.class))
                .map(child -> (Object) child.getAccessibleID()).toArray();
    }

    @Override
    public void getLocation(AccessibleControlEvent event) {
        Rectangle bounds = part.getFigure().getBounds().getCopy();
        part.getFigure().translateToAbsolute(bounds);
        Point place = part.getViewer().getControl().toDisplay(bounds.x, bounds.y);
        event.x = place.x;
        event.y = place.y;
        event.width = bounds.width;
        event.height = bounds.height;
    }

    @Override
    public void getState(AccessibleControlEvent event) {
        event.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
        if (part.getSelected() != EditPart.SELECTED_NONE) {
            event.detail |= ACC.STATE_SELECTED;
        }
        if (part.getViewer().getFocusEditPart() == part) {
            event.detail |= ACC.STATE_FOCUSED;
        }
    }
}
