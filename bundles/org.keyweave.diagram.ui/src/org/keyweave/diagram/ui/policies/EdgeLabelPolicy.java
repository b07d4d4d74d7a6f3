/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.policies;

import java.util.List;

import org.eclipse.draw2d.PositionConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.EdgeLabel;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.desk.Step;

/** Pulls a label along its edge: it goes to the place on the line that is nearest to where it is dropped. */
public final class EdgeLabelPolicy extends DragPolicy {

    private static final int PLACES = 100;

    private final Desk desk;
    private final EdgeElement edge;
    private final EdgeLabel.Slot slot;

    /** A policy for a label. */
    public EdgeLabelPolicy(Desk desk, EdgeElement edge, EdgeLabel.Slot slot) {
        super(desk.ink(), PositionConstants.NONE);
        this.desk = desk;
        this.edge = edge;
        this.slot = slot;
    }

    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        org.eclipse.draw2d.geometry.Rectangle at = getHostFigure().getBounds().getCopy();
        getHostFigure().translateToAbsolute(at);
        at = request.getTransformedRectangle(at);
        getHostFigure().translateToRelative(at);
        Point wanted = new Point(at.getCenter().x, at.getCenter().y);
        return new Step(() -> desk.tools().state().moveLabel(edge, slot, nearest(wanted)));
    }

    @Override
    protected Command getOrphanCommand(org.eclipse.gef.Request request) {
        return null;
    }

    private double nearest(Point wanted) {
        List<Point> line = edge.route().flattened();
        double best = 0.5;
        double distance = Double.MAX_VALUE;
        for (int i = 0; i <= PLACES && line.size() > 1; i++) {
            double share = i / (double) PLACES;
            double there = edge.route().at(share).distance(wanted);
            if (there < distance) {
                distance = there;
                best = share;
            }
        }
        return best;
    }
}
