/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.rulers;

import org.keyweave.diagram.state.Guide;

/** A guide on a ruler, which stays the same while it is moved, as GEF wants it. */
final class GuideMark {

    private Guide guide;

    GuideMark(Guide guide) {
        this.guide = guide;
    }

    Guide guide() {
        return guide;
    }

    void set(Guide now) {
        guide = now;
    }
}
