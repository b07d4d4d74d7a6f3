/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.canvas;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Graphics;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramElement;
import org.keyweave.diagram.model.EdgeElement;
import org.keyweave.diagram.model.ShapeElement;
import org.keyweave.diagram.ui.figures.RoamingViewport;

/** What part of a sheet is seen, and how large. */
public final class Sight {

    /** More than the sheet has around what is on it, lest a rounded pixel ask for scroll bars. */
    private static final double MARGIN = 30;
    private static final double LARGEST_FIT = 2;
    /** The first keeps a drawing fitted at the start, the others end that. */
    private static final int[] FITTING_EVENTS = { SWT.Resize, SWT.MouseDown, SWT.MouseWheel, SWT.KeyDown };

    private final GraphicalViewer viewer;
    private final Diagram diagram;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    /** The zoom that fits since the start; no number when the user looked elsewhere. */
    private double fitted = Double.NaN;

    /** The sight of a viewer that shows a diagram. */
    public Sight(GraphicalViewer viewer, Diagram diagram) {
        this.viewer = viewer;
        this.diagram = diagram;
        viewport().getHorizontalRangeModel().addPropertyChangeListener(event -> changed());
        viewport().getVerticalRangeModel().addPropertyChangeListener(event -> changed());
        zoom().addZoomListener(value -> changed());
    }

    /** GEF's zoom. */
    public ZoomManager zoom() {
        return ((ScalableFreeformRootEditPart) viewer.getRootEditPart()).getZoomManager();
    }

    /** Shows the whole drawing. */
    public void fitAll() {
        diagram.extent().ifPresent(extent -> fit(extent, LARGEST_FIT));
    }

    /** Shows elements as large as they go. */
    public void fit(Collection<? extends DiagramElement> elements) {
        elements.stream().map(Sight::bounds).reduce(Rect::union).ifPresent(area -> fit(area, LARGEST_FIT));
    }

    private static Rect bounds(DiagramElement element) {
        return element instanceof EdgeElement edge ? edge.route().bounds() : ((ShapeElement) element).absoluteBounds();
    }

    /**
     * Shows the whole drawing, never larger than it is, as soon as the size of the viewer is known, and keeps to it
     * until the user looks elsewhere.
     */
    public void fitFromTheStart() {
        Control control = viewer.getControl();
        fitted = zoom().getZoom();
        Listener fitting = new Listener() {
            @Override
            public void handleEvent(Event event) {
                if (event.type == SWT.Resize && zoom().getZoom() == fitted) {
                    fitAgain();
                    return;
                }
                fitted = Double.NaN;
                for (int type : FITTING_EVENTS) {
                    control.removeListener(type, this);
                }
            }
        };
        for (int type : FITTING_EVENTS) {
            control.addListener(type, fitting);
        }
    }

    /** Fits once more after the drawing became another; unless the user looked elsewhere since the start. */
    public void fitAgain() {
        if (zoom().getZoom() == fitted) {
            diagram.extent().ifPresent(extent -> fit(extent, 1));
            fitted = zoom().getZoom();
        }
    }

    private void fit(Rect area, double largest) {
        org.eclipse.swt.graphics.Rectangle room = ((FigureCanvas) viewer.getControl()).getClientArea();
        if (room.width <= 2 * MARGIN || room.height <= 2 * MARGIN) {
            return;
        }
        Rect wanted = area.grow(MARGIN);
        double scale = Math.min(largest, Math.min(room.width / wanted.width(), room.height / wanted.height()));
        zoom().setZoom(Math.max(zoom().getMinZoom(), scale));
        show(wanted.centre(), new Point(room.width / 2.0, room.height / 2.0));
    }

    /**
     * Zooms so that the point of the sheet under a point of the viewer stays there.
     *
     * @param factor above 1 makes the drawing larger
     * @param at point of the viewer, in its pixels
     */
    public void zoomAround(double factor, Point at) {
        double before = zoom().getZoom();
        double wanted = Math.max(zoom().getMinZoom(), Math.min(zoom().getMaxZoom(), before * factor));
        org.eclipse.draw2d.geometry.Point location = viewport().getViewLocation();
        Point kept = new Point((location.x + at.x()) / before, (location.y + at.y()) / before);
        zoom().setZoom(wanted);
        show(kept, at);
    }

    /** Puts a point of the sheet under a point of the viewer. */
    private void show(Point onSheet, Point at) {
        double scale = zoom().getZoom();
        viewport().show((int) Math.round(onSheet.x() * scale - at.x()),
                (int) Math.round(onSheet.y() * scale - at.y()));
    }

    /** Moves the sheet by pixels of the viewer. */
    public void pan(int dx, int dy) {
        org.eclipse.draw2d.geometry.Point location = viewport().getViewLocation();
        viewport().show(location.x + dx, location.y + dy);
    }

    /** Whether the viewer is closed; nothing else may be asked then. */
    public boolean isGone() {
        return viewer.getControl() == null || viewer.getControl().isDisposed();
    }

    /** The part of the sheet that is seen; empty before there is anything. */
    public Optional<Rect> seen() {
        double scale = zoom().getZoom();
        org.eclipse.draw2d.geometry.Rectangle area = viewport().getClientArea();
        return area.isEmpty() ? Optional.empty()
                : Optional.of(new Rect(area.x / scale, area.y / scale, area.width / scale, area.height / scale));
    }

    /** Brings a point of the sheet into the middle. */
    public void centre(Point onSheet) {
        org.eclipse.draw2d.geometry.Rectangle area = viewport().getClientArea();
        show(onSheet, new Point(area.width / 2.0, area.height / 2.0));
    }

    /** Tells of each change of place and size. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Tells no longer. */
    public void offChange(Runnable listener) {
        listeners.remove(listener);
    }

    private void changed() {
        listeners.forEach(Runnable::run);
    }

    /** Paints all that is drawn, in the coordinates of the sheet. */
    public void paintContents(Graphics graphics) {
        LayerManager layers = (LayerManager) viewer.getEditPartRegistry().get(LayerManager.ID);
        layers.getLayer(LayerConstants.PRINTABLE_LAYERS).paint(graphics);
    }

    /** Draw2d's viewport. */
    public RoamingViewport viewport() {
        return (RoamingViewport) ((FigureCanvas) viewer.getControl()).getViewport();
    }
}
