/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.canvas;

import org.eclipse.draw2d.LightweightSystem;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.widgets.Composite;
import org.keyweave.diagram.style.Paint;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.ui.desk.Desk;
import org.keyweave.diagram.ui.figures.GcSystem;
import org.keyweave.diagram.ui.parts.Admission;
import org.keyweave.diagram.ui.parts.Parts;
import org.keyweave.diagram.ui.parts.RootPart;
import org.keyweave.vsm.spec.Rgb;

/** The viewer of the sheet, whose graphics lead to a GC. */
public final class SheetViewer extends ScrollingGraphicalViewer {

    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final Rgb GRID = new Rgb(0xe8, 0xec, 0xf0);
    private static final int GRID_STEP = 20;
    private static final double[] ZOOM_LEVELS = { 0.05, 0.1, 0.25, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4 };

    private final Admission admission = new Admission();

    /** A viewer that shows nothing yet. */
    public SheetViewer(Composite parent) {
        createControl(parent);
    }

    @Override
    protected LightweightSystem createLightweightSystem() {
        return new GcSystem();
    }

    /** Gets ready to show the diagram of a desk, for editing in a domain. */
    public void prepare(Desk desk, EditDomain domain) {
        RootPart root = new RootPart();
        setRootEditPart(root);
        root.getLayer(LayerConstants.GRID_LAYER).setForegroundColor(desk.ink().color(GRID));
        setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(GRID_STEP, GRID_STEP));
        setEditPartFactory(new Parts(desk, admission));
        // The sheet has the colour of the notation or of the theme of diagrams, whatever style sheets say of canvases.
        getControl().setData(UNSTYLED, Boolean.TRUE);
        getControl().setBackground(desk.diagram().background().map(Paint::rgb).map(desk.ink()::color)
                .orElseGet(desk.ink()::sheet));
        domain.addViewer(this);
        zoom().setZoomLevels(ZOOM_LEVELS);
    }

    /**
     * Shows the diagram, or more of a large one.
     *
     * @return whether more is to come
     */
    public boolean showMore(Diagram diagram) {
        if (getContents() == null) {
            admission.begin(diagram);
            setContents(diagram);
        } else if (admission.hasNext()) {
            admission.next(this);
        }
        return admission.hasNext();
    }

    /** Zooms. */
    public ZoomManager zoom() {
        return ((RootPart) getRootEditPart()).getZoomManager();
    }
}
