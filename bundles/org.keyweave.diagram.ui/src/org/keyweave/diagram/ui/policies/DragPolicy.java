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

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Handle;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.handles.MoveHandle;
import org.keyweave.diagram.ui.figures.GhostBox;
import org.keyweave.diagram.ui.figures.Ink;

/** Drags and resizes shapes, with handles and a ghost in the colours of the theme; GEF's are made for white sheets. */
public class DragPolicy extends ResizableEditPolicy {

    private static final int[] CORNERS = { PositionConstants.SOUTH_EAST, PositionConstants.SOUTH_WEST,
            PositionConstants.NORTH_WEST, PositionConstants.NORTH_EAST };
    private static final int[] SIDES = { PositionConstants.EAST, PositionConstants.SOUTH_EAST, PositionConstants.SOUTH,
            PositionConstants.SOUTH_WEST, PositionConstants.WEST, PositionConstants.NORTH_WEST, PositionConstants.NORTH,
            PositionConstants.NORTH_EAST };

    private final Ink ink;

    /**
     * A policy.
     *
     * @param directions in which the shape can be resized, as {@link org.eclipse.draw2d.PositionConstants} name them;
     *            NONE for a shape that is only moved
     */
    public DragPolicy(Ink ink, int directions) {
        this.ink = ink;
        setResizeDirections(directions);
    }

    @Override
    protected List<?> createSelectionHandles() {
        GraphicalEditPart part = (GraphicalEditPart) getHost();
        List<Handle> handles = new ArrayList<>();
        MoveHandle frame = new MoveHandle(part) {
            @Override
            public boolean containsPoint(int x, int y) {
                return super.containsPoint(x, y) && !YieldingHandle.isSign(part, this, new Point(x, y));
            }
        };
        frame.setBorder(new LineBorder(ink.color(GhostBox.COLOR), 1));
        handles.add(frame);
        for (int side : getResizeDirections() == PositionConstants.NONE ? CORNERS : SIDES) {
            handles.add(new YieldingHandle(part, side, (getResizeDirections() & side) == side));
        }
        return handles;
    }

    @Override
    protected IFigure createDragSourceFeedbackFigure() {
        GhostBox ghost = new GhostBox(ink);
        ghost.setBounds(getInitialFeedbackBounds());
        addFeedback(ghost);
        return ghost;
    }
}
