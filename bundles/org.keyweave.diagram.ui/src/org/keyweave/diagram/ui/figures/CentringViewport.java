/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.geometry.Rectangle;

/** Keeps a drawing that is smaller than what can be seen in the middle. */
public final class CentringViewport extends FreeformViewport {

    @Override
    protected void readjustScrollBars() {
        if (!(getContents() instanceof FreeformFigure contents)) {
            return;
        }
        Rectangle room = getClientArea();
        Rectangle bounds = contents.getFreeformExtent().getCopy();
        int across = Math.max(0, room.width - bounds.width);
        int down = Math.max(0, room.height - bounds.height);
        bounds.translate(-across / 2, -down / 2);
        bounds.resize(across, down);
        contents.setFreeformBounds(bounds);
        getHorizontalRangeModel().setAll(bounds.x, room.width, bounds.right());
        getVerticalRangeModel().setAll(bounds.y, room.height, bounds.bottom());
    }
}
