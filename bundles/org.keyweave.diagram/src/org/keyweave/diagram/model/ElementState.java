/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.diagram.geometry.Size;

/**
 * What users or an arrangement decided about an element: the part of a diagram that is kept beside the model.
 *
 * @param position position relative to the parent; empty when none was decided
 * @param size size; empty when style and content decide
 * @param bendPoints points between the ends of an edge, absolute, in order
 * @param curved whether the bend points are the control points of a curve
 * @param labelShares where labels of an edge stand, as shares of its length, by slot
 * @param pinned whether an arrangement leaves the element alone
 * @param hidden whether the user hid it
 * @param labelHidden whether the user hid or showed its label; empty is what the style says
 */
public record ElementState(Optional<Point> position, Optional<Size> size, List<Point> bendPoints, boolean curved,
        Map<EdgeLabel.Slot, Double> labelShares, boolean pinned, boolean hidden, Optional<Boolean> labelHidden) {

    /** Nothing decided. */
    public static final ElementState NONE = new ElementState(Optional.empty(), Optional.empty(), List.of(), false,
            Map.of(), false, false, Optional.empty());

    /** Copies the collections; brings numbers to the precision of the file: tenths of a pixel, thousandths. */
    public ElementState {
        position = position.map(Point::rounded);
        size = size.map(given -> new Size(tenth(given.width()), tenth(given.height())));
        bendPoints = bendPoints.stream().map(Point::rounded).toList();
        Map<EdgeLabel.Slot, Double> shares = new TreeMap<>();
        labelShares.forEach((slot, share) -> shares.put(slot, Math.round(share * 1000) / 1000.0));
        labelShares = Map.copyOf(shares);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** Whether nothing is decided. */
    public boolean isNone() {
        return equals(NONE);
    }

    /** The same with a position. */
    public ElementState withPosition(Point newPosition) {
        return new ElementState(Optional.of(newPosition), size, bendPoints, curved, labelShares, pinned, hidden,
                labelHidden);
    }

    /** The same with a size; {@code null} leaves it to style and content. */
    public ElementState withSize(Size newSize) {
        return new ElementState(position, Optional.ofNullable(newSize), bendPoints, curved, labelShares, pinned,
                hidden, labelHidden);
    }

    /** The same with bend points; straight lines through them, or control points of a curve. */
    public ElementState withBendPoints(List<Point> points, boolean asCurve) {
        return new ElementState(position, size, points, asCurve && !points.isEmpty(), labelShares, pinned, hidden,
                labelHidden);
    }

    /** The same with a place for a label of an edge. */
    public ElementState withLabelShare(EdgeLabel.Slot slot, double share) {
        Map<EdgeLabel.Slot, Double> shares = new TreeMap<>(labelShares);
        shares.put(slot, share);
        return new ElementState(position, size, bendPoints, curved, shares, pinned, hidden, labelHidden);
    }

    /** The same with labels of an edge at their usual places. */
    public ElementState withoutLabelShares() {
        return new ElementState(position, size, bendPoints, curved, Map.of(), pinned, hidden, labelHidden);
    }

    /** The same, pinned or not. */
    public ElementState withPinned(boolean newPinned) {
        return new ElementState(position, size, bendPoints, curved, labelShares, newPinned, hidden, labelHidden);
    }

    /** The same, hidden or not. */
    public ElementState withHidden(boolean newHidden) {
        return new ElementState(position, size, bendPoints, curved, labelShares, pinned, newHidden, labelHidden);
    }

    /** The same with the label hidden, shown, or ({@code null}) as the style says. */
    public ElementState withLabelHidden(Boolean newLabelHidden) {
        return new ElementState(position, size, bendPoints, curved, labelShares, pinned, hidden,
                Optional.ofNullable(newLabelHidden));
    }
}
