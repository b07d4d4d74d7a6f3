/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.placement;

import java.util.LinkedHashSet;
import java.util.Set;

import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;

/** Which shapes on the sheet face each other. */
public final class Facing {

    private Facing() {
    }

    /** The shape on the sheet that an element is or stands in; for an edge that of its source. */
    public static ShapeElement root(DiagramElement element) {
        DiagramElement end = element;
        while (end instanceof EdgeElement edge) {
            end = edge.sourceEnd();
        }
        ShapeElement result = (ShapeElement) end;
        while (result.parent().isPresent()) {
            result = result.parent().get();
        }
        return result;
    }

    /** Containers on the sheet that visible edges run between. Linear in the edges. */
    public static Set<ShapeElement> parties(Diagram diagram) {
        Set<ShapeElement> result = new LinkedHashSet<>();
        for (EdgeElement edge : diagram.edges()) {
            if (edge.isVisible()) {
                ShapeElement source = root(edge.sourceEnd());
                ShapeElement target = root(edge.targetEnd());
                if (source != target && source instanceof ContainerElement && target instanceof ContainerElement) {
                    result.add(source);
                    result.add(target);
                }
            }
        }
        return result;
    }
}
