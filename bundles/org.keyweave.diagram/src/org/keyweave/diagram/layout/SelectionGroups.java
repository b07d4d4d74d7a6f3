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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.keyweave.diagram.model.ContainerElement;
import org.keyweave.diagram.model.ShapeElement;

/** The shapes of a selection by parent; shapes alone in their parent have nothing to be arranged with. */
final class SelectionGroups {

    private final Set<ShapeElement> selection;

    SelectionGroups(Set<ShapeElement> selection) {
        this.selection = selection;
    }

    void byDepth(TreeMap<Integer, List<List<ShapeElement>>> levels) {
        Map<ShapeElement, List<ShapeElement>> byParent = new LinkedHashMap<>();
        for (ShapeElement shape : selection) {
            ShapeElement parent = shape.parent().orElse(null);
            boolean free = parent == null || parent instanceof ContainerElement container && container.isFreeForm();
            if (free && Arrangement.isArranged(shape)) {
                byParent.computeIfAbsent(parent, key -> new ArrayList<>()).add(shape);
            }
        }
        byParent.forEach((parent, shapes) -> {
            if (shapes.size() > 1) {
                levels.computeIfAbsent(depth(parent), key -> new ArrayList<>()).add(shapes);
            }
        });
    }

    private static int depth(ShapeElement parent) {
        int result = 0;
        for (ShapeElement shape = parent; shape != null; shape = shape.parent().orElse(null)) {
            result++;
        }
        return result;
    }
}
