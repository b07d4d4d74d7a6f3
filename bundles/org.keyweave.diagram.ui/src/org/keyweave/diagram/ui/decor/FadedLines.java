/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.decor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.keyweave.diagram.ui.figures.EdgeFigure;
import org.keyweave.diagram.ui.figures.PillFigure;

/** Lines that are drawn as no longer there. They keep their place among the others, so that those stay whole. */
final class FadedLines {

    private final GraphicalViewer viewer;
    private List<IFigure> faded = List.of();

    FadedLines(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    /** Fades the lines among some elements and no others. */
    void setFaded(List<Fade> fades) {
        List<IFigure> now = new ArrayList<>();
        for (Fade fade : fades) {
            if (viewer.getEditPartRegistry().get(fade.element()) instanceof GraphicalEditPart part
                    && part.getFigure() instanceof EdgeFigure) {
                now.add(part.getFigure());
                for (Object label : part.getChildren()) {
                    now.add(((GraphicalEditPart) label).getFigure());
                }
            }
        }
        faded.stream().filter(figure -> !now.contains(figure)).forEach(figure -> set(figure, false));
        now.forEach(figure -> set(figure, true));
        faded = now;
    }

    private static void set(IFigure figure, boolean fade) {
        if (figure instanceof EdgeFigure line) {
            line.setFaded(fade);
        } else if (figure instanceof PillFigure label) {
            label.setFaded(fade);
        }
    }
}
