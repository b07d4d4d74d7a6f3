/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import org.eclipse.draw2d.ConnectionLayer;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.FreeformLayeredPane;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayeredPane;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;
import org.eclipse.draw2d.Viewport;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.keyweave.diagram.ui.decor.Overlay;
import org.keyweave.diagram.ui.figures.RoamingViewport;
import org.keyweave.diagram.ui.figures.ScaledSheet;

/**
 * Layers of the drawing in the order of the pictures: panels, lines over them, cards over the lines, labels of lines
 * last, so that nothing that is to be read lies under a line.
 */
public final class RootPart extends ScalableFreeformRootEditPart {

    /** Shapes that are drawn over the lines. */
    public static final String CARDS = "cards";
    /** Labels of lines. */
    public static final String LABELS = "labels";

    @Override
    protected IFigure createFigure() {
        Viewport usual = (Viewport) super.createFigure();
        IFigure layers = usual.getContents();
        usual.setContents(null);
        Viewport viewport = new RoamingViewport();
        viewport.setContents(layers);
        return viewport;
    }

    @Override
    protected LayeredPane createPrintableLayers() {
        FreeformLayeredPane layers = new FreeformLayeredPane();
        layers.add(new FreeformLayer(), PRIMARY_LAYER);
        ConnectionLayer lines = new ConnectionLayer();
        lines.setPreferredSize(new org.eclipse.draw2d.geometry.Dimension(5, 5));
        layers.add(lines, CONNECTION_LAYER);
        layers.add(new FreeformLayer(), CARDS);
        layers.add(new FreeformLayer(), LABELS);
        return layers;
    }

    @Override
    protected ScalableFreeformLayeredPane createScaledLayers() {
        ScaledSheet layers = new ScaledSheet();
        layers.add(createGridLayer(), GRID_LAYER);
        layers.add(getPrintableLayers(), PRINTABLE_LAYERS);
        layers.add(new FreeformLayer(), Overlay.LAYER);
        FreeformLayer feedback = new FreeformLayer();
        feedback.setEnabled(false);
        layers.add(feedback, SCALED_FEEDBACK_LAYER);
        return layers;
    }
}
