/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.policies;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Polyline;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.SnapToGeometry;
import org.eclipse.gef.editpolicies.GraphicalEditPolicy;
import org.keyweave.diagram.ui.figures.GhostBox;
import org.keyweave.diagram.ui.figures.Ink;

/**
 * Dashed lines across what is seen of the sheet, along which a dragged shape is in line with others. GEF's own policy
 * draws them solid, in a blue that is lost on a dark sheet, and over the whole sheet.
 */
public final class SnapLinesPolicy extends GraphicalEditPolicy {

    /** Role of the policy; none of GEF's is meant for it. */
    public static final String ROLE = "snap lines";

    private static final List<Object> TYPES = List.of(RequestConstants.REQ_MOVE, RequestConstants.REQ_RESIZE,
            RequestConstants.REQ_CLONE, RequestConstants.REQ_ADD, RequestConstants.REQ_CREATE);
    private static final List<String> UPRIGHT = List.of(SnapToGeometry.KEY_WEST_ANCHOR,
            SnapToGeometry.KEY_EAST_ANCHOR);
    private static final List<String> LEVEL = List.of(SnapToGeometry.KEY_NORTH_ANCHOR,
            SnapToGeometry.KEY_SOUTH_ANCHOR);

    private final Ink ink;
    private final Map<String, Polyline> lines = new HashMap<>();

    /** A policy for a part that {@link SnapToGeometry} works in. */
    public SnapLinesPolicy(Ink ink) {
        this.ink = ink;
    }

    @Override
    public void showTargetFeedback(Request request) {
        if (TYPES.contains(request.getType())) {
            UPRIGHT.forEach(key -> show(key, request.getExtendedData().get(key), true));
            LEVEL.forEach(key -> show(key, request.getExtendedData().get(key), false));
        }
    }

    /** Draws the line of a side; a place in the host, or {@code null} when that side is in line with nothing. */
    private void show(String key, Object place, boolean upright) {
        if (!(place instanceof Integer number)) {
            erase(key);
            return;
        }
        PrecisionPoint at = new PrecisionPoint(number.intValue(), number.intValue());
        ((GraphicalEditPart) getHost()).getContentPane().translateToAbsolute(at);
        Rectangle seen = ((FigureCanvas) getHost().getViewer().getControl()).getViewport().getBounds();
        Point start = upright ? new Point(at.x, seen.y) : new Point(seen.x, at.y);
        Point end = upright ? new Point(at.x, seen.bottom() - 1) : new Point(seen.right() - 1, at.y);
        IFigure layer = getFeedbackLayer();
        layer.translateToRelative(start);
        layer.translateToRelative(end);
        Polyline line = lines.computeIfAbsent(key, side -> dashed());
        line.setEndpoints(start, end);
    }

    private Polyline dashed() {
        Polyline line = new Polyline();
        line.setLineStyle(Graphics.LINE_DASH);
        line.setForegroundColor(ink.color(GhostBox.COLOR));
        addFeedback(line);
        return line;
    }

    private void erase(String key) {
        Polyline line = lines.remove(key);
        if (line != null) {
            removeFeedback(line);
        }
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        List.copyOf(lines.keySet()).forEach(this::erase);
    }

    @Override
    public void deactivate() {
        eraseTargetFeedback(null);
        super.deactivate();
    }
}
