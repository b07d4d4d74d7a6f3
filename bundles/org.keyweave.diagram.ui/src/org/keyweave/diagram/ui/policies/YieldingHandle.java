/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.policies;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.SharedCursors;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.gef.tools.DragEditPartsTracker;
import org.keyweave.diagram.ui.decor.Overlay;

/**
 * A handle that is not there where a sign of the layer above stands, which would be hidden by it otherwise: handles keep
 * their size at every zoom, signs do not.
 */
final class YieldingHandle extends ResizeHandle {

    private final GraphicalEditPart owner;

    /**
     * A handle.
     *
     * @param direction side or corner, as {@link org.eclipse.draw2d.PositionConstants} name them
     * @param resizes whether it resizes; it moves otherwise
     */
    YieldingHandle(GraphicalEditPart owner, int direction, boolean resizes) {
        super(owner, direction);
        this.owner = owner;
        if (!resizes) {
            setCursor(SharedCursors.SIZEALL);
            setDragTracker(new DragEditPartsTracker(owner));
        }
    }

    /** Whether a sign stands here. */
    private boolean isCovered() {
        return isSign(owner, this, getBounds().getCenter());
    }

    /** Whether a sign stands at a point in the coordinates of a figure of the same viewer. */
    static boolean isSign(GraphicalEditPart owner, IFigure figure, Point point) {
        Point at = point.getCopy();
        figure.translateToAbsolute(at);
        IFigure signs = LayerManager.Helper.find(owner).getLayer(Overlay.LAYER);
        signs.translateToRelative(at);
        // Not by findFigureAt, whose one static point whoever looks for this handle is walking with.
        for (Object sign : signs.getChildren()) {
            if (((IFigure) sign).containsPoint(at.x, at.y)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void paintFigure(Graphics graphics) {
        if (!isCovered()) {
            super.paintFigure(graphics);
        }
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return super.containsPoint(x, y) && !isCovered();
    }
}
