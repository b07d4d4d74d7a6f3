/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import org.eclipse.gef.CompoundSnapToHelper;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.SnapToHelper;

/** What shapes snap to while they are dragged, by the properties of the viewer. */
final class Snapping {

    private Snapping() {
    }

    /** Snaps what is dragged in the sheet or in a container; {@code null} when nothing is asked for. */
    static SnapToHelper in(GraphicalEditPart place) {
        boolean grid = isOn(place.getViewer(), SnapToGrid.PROPERTY_GRID_ENABLED);
        boolean shapes = isOn(place.getViewer(), SnapToGeometry.PROPERTY_SNAP_ENABLED);
        if (grid && shapes) {
            return new CompoundSnapToHelper(new SnapToHelper[] { new SnapToGeometry(place), new SnapToGrid(place) });
        }
        return shapes ? new SnapToGeometry(place) : grid ? new SnapToGrid(place) : null;
    }

    private static boolean isOn(EditPartViewer viewer, String property) {
        return Boolean.TRUE.equals(viewer.getProperty(property));
    }
}
