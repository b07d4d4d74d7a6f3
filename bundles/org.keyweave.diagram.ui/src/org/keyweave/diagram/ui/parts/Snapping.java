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
import java.util.List;

import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToGuides;
import org.eclipse.gef.SnapToHelper;
import org.eclipse.gef.rulers.RulerProvider;
import org.keyweave.diagram.ui.rulers.SheetRulers;

/** What shapes snap to while they are dragged, by the properties of the viewer. */
final class Snapping {

    private Snapping() {
    }

    /** Snaps what is dragged in the sheet or in a container; {@code null} when nothing is asked for. */
    static SnapToHelper in(GraphicalEditPart place) {
        EditPartViewer viewer = place.getViewer();
        List<SnapToHelper> helpers = new ArrayList<>();
        if (isOn(viewer, RulerProvider.PROPERTY_RULER_VISIBILITY) && isOn(viewer, SheetRulers.SNAP)) {
            helpers.add(new SnapToGuides(place));
        }
        if (isOn(viewer, SnapToGeometry.PROPERTY_SNAP_ENABLED)) {
            helpers.add(new SnapToGeometry(place));
        }
        if (isOn(viewer, SnapToGrid.PROPERTY_GRID_ENABLED)) {
            helpers.add(new SnapToGrid(place));
        }
        return helpers.size() > 1 ? new CompoundSnapToHelper(helpers.toArray(SnapToHelper[]::new))
                : helpers.isEmpty() ? null : helpers.get(0);
    }

    private static boolean isOn(EditPartViewer viewer, String property) {
        return Boolean.TRUE.equals(viewer.getProperty(property));
    }
}
