/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.policies;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.Request;
import org.eclipse.gef.SnapToGuides;
import org.keyweave.diagram.state.Guide;

/** The guides that a dragged shape was snapped to. */
final class SnappedGuides {

    private SnappedGuides() {
    }

    /** Their places, as GEF notes them in a request. */
    static List<Guide> of(Request request) {
        List<Guide> result = new ArrayList<>();
        add(request.getExtendedData().get(SnapToGuides.KEY_VERTICAL_GUIDE), true, result);
        add(request.getExtendedData().get(SnapToGuides.KEY_HORIZONTAL_GUIDE), false, result);
        return result;
    }

    private static void add(Object place, boolean upright, List<Guide> result) {
        if (place instanceof Integer at) {
            result.add(new Guide(upright, at));
        }
    }
}
