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

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.editpolicies.RootComponentEditPolicy;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.policies.ShapeLayoutPolicy;
import org.keyweave.diagram.ui.policies.SnapLinesPolicy;

/** The sheet. */
public final class SheetPart extends FlatPart {

    private final Admission admission;

    SheetPart(Desk desk, Admission admission) {
        super(desk);
        this.admission = admission;
    }

    @Override
    protected IFigure createFigure() {
        FreeformLayer figure = new FreeformLayer();
        figure.setBorder(new MarginBorder(24));
        return figure;
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        if (child instanceof ShapePart shape && RootPart.CARDS.equals(shape.layer())) {
            super.addChildVisual(child, index);
        } else {
            getFigure().add(((ShapePart) child).getFigure());
        }
    }

    @Override
    protected List<?> getModelChildren() {
        return ((Diagram) getModel()).roots().stream().filter(DiagramElement::isVisible).filter(admission::admits)
                .toList();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(EditPolicy.COMPONENT_ROLE, new RootComponentEditPolicy());
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new ShapeLayoutPolicy(desk()));
        installEditPolicy(SnapLinesPolicy.ROLE, new SnapLinesPolicy(desk().ink()));
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeDragTracker();
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object getAdapter(Class type) {
        return type == SnapToHelper.class ? Snapping.in(this) : super.getAdapter(type);
    }
}
