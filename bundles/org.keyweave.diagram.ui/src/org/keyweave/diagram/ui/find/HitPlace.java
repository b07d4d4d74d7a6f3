/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.find;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.geometry.Size;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;

/** Where what was found is on the sheet. */
final class HitPlace {

    private static final double ROOM = 5;
    private static final Size EDGE_MARK = new Size(22, 22);

    private HitPlace() {
    }

    /** A shape, the label of an edge, else its middle; with room around it for a mark. */
    static Rect of(DiagramElement element) {
        if (element instanceof ShapeElement shape) {
            return shape.absoluteBounds().grow(ROOM);
        }
        EdgeElement edge = (EdgeElement) element;
        Point middle = edge.route().at(0.5);
        return edge.labels().stream().filter(label -> !label.hidden() && !label.block().isEmpty()).findFirst()
                .map(label -> label.block().bounds().grow(2 * ROOM)).orElseGet(() -> Rect.around(middle, EDGE_MARK));
    }
}
