/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.ui.desk.Desk;

/** Makes the edit parts. */
public final class Parts implements EditPartFactory {

    private final Desk desk;
    private final Admission admission;

    /** A factory for one diagram. */
    public Parts(Desk desk, Admission admission) {
        this.desk = desk;
        this.admission = admission;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        EditPart part;
        if (model instanceof Diagram) {
            part = new SheetPart(desk, admission);
        } else if (model instanceof ShapeElement) {
            part = new ShapePart(desk, admission);
        } else if (model instanceof EdgeElement) {
            part = new EdgePart(desk);
        } else {
            part = new EdgeLabelPart(desk);
        }
        part.setModel(model);
        return part;
    }
}
