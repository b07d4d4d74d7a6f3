/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.parts;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.ContainerElement;

/** Which card lies next to the one that has the focus: cards in other panels count as well. */
public final class Neighbours {

    /** How much worse it is to lie aside than to lie far. */
    private static final double ASIDE = 2.5;

    private final GraphicalViewer viewer;

    private Neighbours(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    /** Neighbours in a viewer. */
    public static Neighbours of(GraphicalViewer viewer) {
        return new Neighbours(viewer);
    }

    /**
     * The nearest card in a direction; {@code null} when there is none, or when the focus is on something else than a
     * card.
     *
     * @param dx -1 to the left, 1 to the right, 0 up or down
     * @param dy -1 up, 1 down, 0 to a side
     */
    public EditPart next(int dx, int dy) {
        if (!(viewer.getFocusEditPart() instanceof ShapePart from) || !isCard(from)) {
            return null;
        }
        Rect start = from.shape().absoluteBounds();
        ShapePart best = null;
        double shortest = Double.MAX_VALUE;
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof ShapePart card && card != from && isCard(card)) {
                double way = way(start, card.shape().absoluteBounds(), dx, dy);
                if (way < shortest) {
                    shortest = way;
                    best = card;
                }
            }
        }
        return best;
    }

    /** What can be selected and holds no cards of its own. */
    private static boolean isCard(ShapePart part) {
        return part.isSelectable() && !part.isPartOfParent()
                && !(part.shape() instanceof ContainerElement container && container.isFreeForm());
    }

    private static double way(Rect from, Rect to, int dx, int dy) {
        Point a = from.centre();
        Point b = to.centre();
        double along = (b.x() - a.x()) * dx + (b.y() - a.y()) * dy;
        if (along <= 1) {
            return Double.MAX_VALUE;
        }
        double aside = dx != 0 ? gap(from.y(), from.bottom(), to.y(), to.bottom())
                : gap(from.x(), from.right(), to.x(), to.right());
        double offset = Math.abs(dx != 0 ? b.y() - a.y() : b.x() - a.x());
        return along + ASIDE * aside + offset / 2;
    }

    private static double gap(double fromStart, double fromEnd, double toStart, double toEnd) {
        return Math.max(0, Math.max(toStart - fromEnd, fromStart - toEnd));
    }
}
