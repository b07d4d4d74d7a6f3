/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.widgets.Display;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.ui.figures.EdgeFigure;
import org.keyweave.diagram.ui.figures.EdgeLook;
import org.keyweave.diagram.ui.figures.ShapeFigure;
import org.keyweave.diagram.ui.figures.ShapeLook;

/**
 * Lets figures glide from where they were to where they are now, so that the eye can follow an arrangement. It takes
 * the same time whatever the size: a large diagram has fewer frames. Nothing but figures is touched.
 */
public final class Glide {

    private static final int MILLIS = 320;
    private static final int FRAME = 16;

    private final GraphicalViewer viewer;
    private final Map<ShapeFigure, ShapeLook> shapes = new HashMap<>();
    private final Map<EdgeFigure, EdgeLook> edges = new HashMap<>();
    private final Map<ShapeFigure, ShapeLook> shapesNow = new LinkedHashMap<>();
    private final Map<EdgeFigure, EdgeLook> edgesNow = new LinkedHashMap<>();
    private long start;

    private Glide(GraphicalViewer viewer) {
        this.viewer = viewer;
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof ShapePart shape && shape.getFigure() instanceof ShapeFigure figure) {
                shapes.put(figure, figure.look());
            } else if (part instanceof EdgePart edge && edge.getFigure() instanceof EdgeFigure figure) {
                edges.put(figure, figure.look());
            }
        }
    }

    /** Remembers where everything is. */
    public static Glide from(GraphicalViewer viewer) {
        return new Glide(viewer);
    }

    /** Glides to where everything is now. */
    public void run() {
        shapes.forEach((figure, before) -> {
            if (figure.getParent() != null && !figure.look().bounds().equals(before.bounds())) {
                shapesNow.put(figure, figure.look());
            }
        });
        edges.forEach((figure, before) -> {
            if (figure.getParent() != null && !figure.look().route().equals(before.route())) {
                edgesNow.put(figure, figure.look());
            }
        });
        if (!shapesNow.isEmpty() || !edgesNow.isEmpty()) {
            labels().setVisible(false);
            start = System.currentTimeMillis();
            frame();
        }
    }

    private IFigure labels() {
        return ((LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID)).getLayer(RootPart.LABELS);
    }

    private void frame() {
        if (viewer.getControl() == null || viewer.getControl().isDisposed()) {
            return;
        }
        double time = Math.min(1, (System.currentTimeMillis() - start) / (double) MILLIS);
        // Slow at both ends.
        double share = time * time * (3 - 2 * time);
        shapesNow.forEach((figure, now) -> figure.setLook(time < 1 ? between(shapes.get(figure), now, share) : now));
        edgesNow.forEach((figure, now) -> figure.setLook(time < 1 ? new EdgeLook(
                RouteBlend.between(edges.get(figure).route(), now.route(), share), now.style(), now.emphasised())
                : now));
        if (time < 1) {
            Display.getCurrent().timerExec(FRAME, this::frame);
        } else {
            labels().setVisible(true);
            refreshAll();
        }
    }

    /** Something may have changed on the way. */
    private void refreshAll() {
        for (Object part : viewer.getEditPartRegistry().values().toArray()) {
            if (part instanceof ShapePart shape && shapesNow.containsKey(shape.getFigure())) {
                shape.refreshVisuals();
            } else if (part instanceof EdgePart edge && edgesNow.containsKey(edge.getFigure())) {
                edge.refreshAll();
            }
        }
    }

    private static ShapeLook between(ShapeLook before, ShapeLook now, double share) {
        Rect from = before.bounds();
        Rect to = now.bounds();
        Rect at = new Rect(mix(from.x(), to.x(), share), mix(from.y(), to.y(), share),
                mix(from.width(), to.width(), share), mix(from.height(), to.height(), share));
        return new ShapeLook(at, now.outline(), now.fill(), now.border(), now.text(), now.label(), now.pinned());
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
