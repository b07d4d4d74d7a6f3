/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.figures.PillFigure;
import org.keyweave.diagram.ui.policies.EdgeLabelPolicy;
import org.keyweave.diagram.ui.policies.LabelEditPolicy;

/** A label of an edge; it can be pulled along the line. */
public final class EdgeLabelPart extends AbstractGraphicalEditPart {

    private final Desk desk;
    private Spoken spoken;

    EdgeLabelPart(Desk desk) {
        this.desk = desk;
    }

    private EdgeLabelRef ref() {
        return (EdgeLabelRef) getModel();
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (spoken == null) {
            spoken = new Spoken(this, desk) {
                @Override
                DiagramElement element() {
                    return ref().edge();
                }
            };
        }
        return spoken;
    }

    @Override
    protected IFigure createFigure() {
        PillFigure figure = new PillFigure(desk.ink());
        figure.setTip(before -> Tips.of(desk, ref().edge(), before));
        return figure;
    }

    @Override
    protected void refreshVisuals() {
        PillFigure figure = (PillFigure) getFigure();
        ref().label().ifPresent(label -> figure.setText(label.block(), label.style()));
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new EdgeLabelPolicy(desk, ref().edge(), ref().slot()));
        installEditPolicy(EditPolicy.DIRECT_EDIT_ROLE, new LabelEditPolicy(desk, ref().edge()));
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new DragEditPartsTracker(this) {
            @Override
            protected boolean isMove() {
                // Whatever is under the mouse, the label stays with its line.
                return true;
            }
        };
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())) {
            LabelEditing.start(desk, this, ref().edge(), getFigure().getBounds());
        } else if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            ShapePart.open(desk, this, ref().edge());
        }
    }

    /** A label that goes takes its figure along, since that is not inside the line. */
    @Override
    public void removeNotify() {
        super.removeNotify();
        if (getFigure().getParent() != null) {
            getFigure().getParent().remove(getFigure());
        }
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return RequestConstants.REQ_SELECTION.equals(request.getType()) ? this : getParent().getTargetEditPart(request);
    }
}
