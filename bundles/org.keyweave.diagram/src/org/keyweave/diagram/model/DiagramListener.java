/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.model;

/** Hears of changes. */
@FunctionalInterface
public interface DiagramListener {

    /**
     * A batch of changes is complete; the diagram is consistent.
     *
     * @param change what changed, not empty
     */
    void changed(DiagramChange change);
}
