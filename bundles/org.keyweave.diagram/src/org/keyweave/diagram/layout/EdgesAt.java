/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;

/** The edges that start at a shape or at anything in it or on it. */
final class EdgesAt {

    private EdgesAt() {
    }

    static List<EdgeElement> of(ShapeElement shape) {
        List<EdgeElement> result = new ArrayList<>();
        collect(shape, result);
        return result;
    }

    private static void collect(ShapeElement shape, List<EdgeElement> result) {
        for (EdgeElement edge : shape.outgoing()) {
            result.add(edge);
            result.addAll(edge.outgoing());
        }
        shape.borderedNodes().forEach(node -> collect(node, result));
        if (shape instanceof ContainerElement container) {
            container.children().forEach(child -> collect(child, result));
        }
    }
}
