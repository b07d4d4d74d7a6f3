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
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.keyweave.diagram.ui.desk.Desk;

/**
 * A part whose children's figures stand beside its own, in the layer where they are drawn, and not inside of it: lines
 * run over a panel but under the cards on it.
 */
abstract class FlatPart extends AbstractGraphicalEditPart {

    private final Desk desk;
    private Spoken spoken;

    FlatPart(Desk desk) {
        this.desk = desk;
    }

    final Desk desk() {
        return desk;
    }

    @Override
    protected AccessibleEditPart getAccessibleEditPart() {
        if (spoken == null) {
            spoken = new Spoken(this, desk);
        }
        return spoken;
    }

    @Override
    protected void addChildVisual(EditPart child, int index) {
        IFigure figure = ((GraphicalEditPart) child).getFigure();
        getLayer(child instanceof ShapePart shape ? shape.layer() : RootPart.LABELS).add(figure);
    }

    @Override
    protected void removeChildVisual(EditPart child) {
        detach(((GraphicalEditPart) child).getFigure());
    }

    @Override
    protected void reorderChild(EditPart child, int index) {
        // Which figure is over another one is decided by the layers; siblings do not overlap.
        getChildren().remove(child);
        children.add(index, child);
    }

    /** A part below a removed one takes its figure along, since that is not inside the removed figure. */
    @Override
    public void removeNotify() {
        super.removeNotify();
        detach(getFigure());
    }

    private static void detach(IFigure figure) {
        if (figure.getParent() != null) {
            figure.getParent().remove(figure);
        }
    }
}
