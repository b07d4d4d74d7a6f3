/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.FreeformViewport;
import org.eclipse.draw2d.RangeModel;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * A viewport that shows any place, on the drawing or beside it: a drawing that is smaller than what can be seen may
 * stand in the middle, and nothing jumps when the drawing grows or shrinks. Scroll bars reach over the drawing and what
 * is seen.
 */
public final class RoamingViewport extends FreeformViewport {

    @Override
    protected void readjustScrollBars() {
        reach(getClientArea());
    }

    /**
     * What decides whether scroll bars are shown: the drawing and what would be seen from where it is looked at now.
     */
    @Override
    public Dimension getPreferredSize(int width, int height) {
        if (width < 0 || height < 0 || !(getContents() instanceof FreeformFigure contents)) {
            return super.getPreferredSize(width, height);
        }
        contents.validate();
        return contents.getFreeformExtent().getCopy().union(new Rectangle(getViewLocation(),
                new Dimension(width, height))).getSize();
    }

    /** Puts the top left corner of what is seen at a place. */
    public void show(int x, int y) {
        Rectangle seen = getClientArea();
        boolean across = isLarger(getHorizontalRangeModel());
        boolean down = isLarger(getVerticalRangeModel());
        reach(new Rectangle(x, y, seen.width, seen.height));
        setViewLocation(x, y);
        if (across != isLarger(getHorizontalRangeModel()) || down != isLarger(getVerticalRangeModel())) {
            // Scroll bars come and go with the place.
            revalidate();
        }
    }

    private static boolean isLarger(RangeModel range) {
        return range.getMaximum() - range.getMinimum() > range.getExtent();
    }

    /** Lets the ranges of the scroll bars hold the drawing and a place. */
    private void reach(Rectangle place) {
        if (getContents() instanceof FreeformFigure contents) {
            Rectangle bounds = contents.getFreeformExtent().getCopy().union(place);
            contents.setFreeformBounds(bounds);
            getHorizontalRangeModel().setAll(bounds.x, place.width, bounds.right());
            getVerticalRangeModel().setAll(bounds.y, place.height, bounds.bottom());
        }
    }
}
