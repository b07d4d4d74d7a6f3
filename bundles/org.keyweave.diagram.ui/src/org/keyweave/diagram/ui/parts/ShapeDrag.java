/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.tools.DragEditPartsTracker;

/** Drags shapes. What is inside of them goes along and is no place to drop on, though its figures stand beside. */
final class ShapeDrag extends DragEditPartsTracker {

    ShapeDrag(EditPart part) {
        super(part);
    }

    @Override
    protected Collection<?> getExclusionSet() {
        List<Object> result = new ArrayList<>(super.getExclusionSet());
        for (Object part : getOperationSet()) {
            exclude((EditPart) part, result);
        }
        return result;
    }

    private static void exclude(EditPart part, List<Object> result) {
        for (Object child : part.getChildren()) {
            result.add(((GraphicalEditPart) child).getFigure());
            exclude((EditPart) child, result);
        }
    }
}
