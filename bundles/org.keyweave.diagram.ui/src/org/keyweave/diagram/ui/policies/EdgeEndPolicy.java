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

import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.gef.handles.ConnectionEndHandle;
import org.eclipse.gef.handles.ConnectionStartHandle;
import org.eclipse.gef.requests.ReconnectRequest;
import org.eclipse.swt.SWT;
import org.keyweave.diagram.ui.figures.GhostBox;
import org.keyweave.diagram.ui.figures.Ink;

/** Handles at both ends of an edge to pull it to another element. */
public final class EdgeEndPolicy extends SelectionHandlesEditPolicy {

    private final Ink ink;
    private Polyline feedback;

    /** A policy whose line is drawn with the ink of the sheet. */
    public EdgeEndPolicy(Ink ink) {
        this.ink = ink;
    }

    @Override
    protected List<?> createSelectionHandles() {
        List<Object> handles = new ArrayList<>();
        handles.add(new ConnectionEndHandle((ConnectionEditPart) getHost()));
        handles.add(new ConnectionStartHandle((ConnectionEditPart) getHost()));
        return handles;
    }

    @Override
    public void showSourceFeedback(Request request) {
        boolean source = RequestConstants.REQ_RECONNECT_SOURCE.equals(request.getType());
        if (!source && !RequestConstants.REQ_RECONNECT_TARGET.equals(request.getType())) {
            return;
        }
        if (feedback == null) {
            feedback = new Polyline();
            feedback.setLineStyle(SWT.LINE_DASH);
            feedback.setLineWidth(2);
            feedback.setForegroundColor(ink.color(GhostBox.COLOR));
            addFeedback(feedback);
        }
        PointList line = ((ConnectionEditPart) getHost()).getFigure() instanceof Polyline polyline
                ? polyline.getPoints() : new PointList();
        Point fixed = source ? line.getLastPoint() : line.getFirstPoint();
        ((ConnectionEditPart) getHost()).getFigure().translateToAbsolute(fixed);
        feedback.translateToRelative(fixed);
        Point moved = ((ReconnectRequest) request).getLocation().getCopy();
        feedback.translateToRelative(moved);
        feedback.setEndpoints(fixed, moved);
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (feedback != null) {
            removeFeedback(feedback);
            feedback = null;
        }
    }
}
