/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.desk;

import java.util.Map;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.tools.StateTools;

/** Puts shapes elsewhere. Several such steps at once become one command. */
public final class MoveStep extends Step {

    private final Map<ShapeElement, Point> positions;

    /**
     * A step.
     *
     * @param positions new positions in the parents
     */
    public MoveStep(StateTools tools, Map<ShapeElement, Point> positions) {
        super(() -> tools.move(positions));
        this.positions = Map.copyOf(positions);
    }

    Map<ShapeElement, Point> positions() {
        return positions;
    }
}
