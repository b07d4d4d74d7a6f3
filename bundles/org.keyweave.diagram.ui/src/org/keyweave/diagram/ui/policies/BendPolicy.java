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
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.gef.handles.BendpointCreationHandle;
import org.eclipse.gef.handles.BendpointMoveHandle;
import org.eclipse.gef.requests.BendpointRequest;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.desk.Step;
import org.keyweave.diagram.ui.figures.EdgeFigure;
import org.keyweave.diagram.ui.figures.EdgeLook;

/**
 * Handles on a selected line: large ones move its bends, small ones between them make new ones. A bend that is put into
 * line with its neighbours goes.
 */
public final class BendPolicy extends SelectionHandlesEditPolicy {

    private final Desk desk;
    private EdgeLook shown;

    /** A policy for an edge. */
    public BendPolicy(Desk desk) {
        this.desk = desk;
    }

    private EdgeElement edge() {
        return (EdgeElement) getHost().getModel();
    }

    private EdgeFigure figure() {
        return (EdgeFigure) ((ConnectionEditPart) getHost()).getFigure();
    }

    @Override
    protected List<?> createSelectionHandles() {
        List<Object> handles = new ArrayList<>();
        Bends bends = Bends.of(edge().route());
        ConnectionEditPart host = (ConnectionEditPart) getHost();
        for (int i = 0; i < bends.pieces(); i++) {
            handles.add(new BendpointCreationHandle(host, i, at(bends.middle(i))));
        }
        for (int i = 0; i < bends.points().size(); i++) {
            handles.add(new BendpointMoveHandle(host, i, at(bends.points().get(i))));
        }
        return handles;
    }

    /** Lets the handles follow the line. */
    public void refresh() {
        if (handles != null && shown == null) {
            removeSelectionHandles();
            addSelectionHandles();
        }
    }

    private Locator at(Point point) {
        return target -> {
            org.eclipse.draw2d.geometry.Point centre = new org.eclipse.draw2d.geometry.Point((int) point.x(),
                    (int) point.y());
            figure().translateToAbsolute(centre);
            target.translateToRelative(centre);
            Dimension size = target.getPreferredSize();
            target.setBounds(new Rectangle(centre.x - size.width / 2, centre.y - size.height / 2, size.width,
                    size.height));
        };
    }

    private static boolean isBend(Request request) {
        return RequestConstants.REQ_CREATE_BENDPOINT.equals(request.getType())
                || RequestConstants.REQ_MOVE_BENDPOINT.equals(request.getType());
    }

    @Override
    public boolean understandsRequest(Request request) {
        return isBend(request);
    }

    @Override
    public Command getCommand(Request request) {
        if (!isBend(request)) {
            return null;
        }
        Bends changed = changed((BendpointRequest) request);
        return new Step(() -> desk.tools().state().bend(edge(), changed.decided(), changed.isCurved()));
    }

    private Bends changed(BendpointRequest request) {
        org.eclipse.draw2d.geometry.Point at = request.getLocation().getCopy();
        figure().translateToRelative(at);
        Point point = new Point(at.x, at.y);
        Bends bends = Bends.of(edge().route());
        return RequestConstants.REQ_CREATE_BENDPOINT.equals(request.getType()) ? bends.with(request.getIndex(), point)
                : bends.moved(request.getIndex(), point);
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (isBend(request)) {
            if (shown == null) {
                shown = figure().look();
            }
            figure().setLook(new EdgeLook(changed((BendpointRequest) request).preview(), shown.style(), true));
        }
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (isBend(request) && shown != null) {
            figure().setLook(shown);
            shown = null;
        }
    }

    /** The figure that handles and feedback stand on. */
    @Override
    protected IFigure getHostFigure() {
        return figure();
    }
}
