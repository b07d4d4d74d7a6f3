/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import java.util.Optional;

import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;

/**
 * A label of an edge as the model of an edit part: stays the same while the text changes.
 *
 * @param edge the edge
 * @param slot which label
 */
public record EdgeLabelRef(EdgeElement edge, EdgeLabel.Slot slot) {

    /** The label as it is now. */
    public Optional<EdgeLabel> label() {
        return edge.labels().stream().filter(label -> label.slot() == slot).findFirst();
    }
}
