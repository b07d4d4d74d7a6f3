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

import org.keyweave.diagram.geometry.Rect;

/**
 * A label broken into lines.
 *
 * @param bounds the box around the lines and the icon, paddings included
 * @param lines the lines from the top
 * @param shortened whether the lines hold less than the whole text
 */
public record TextBlock(Rect bounds, List<Line> lines, boolean shortened) {

    /** No text. */
    public static final TextBlock NONE = new TextBlock(new Rect(0, 0, 0, 0), List.of(), false);

    /** Copies the lines. */
    public TextBlock {
        lines = List.copyOf(lines);
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The same block elsewhere. */
    public TextBlock plus(double dx, double dy) {
        if (dx == 0 && dy == 0) {
            return this;
        }
        return new TextBlock(bounds.plus(dx, dy),
                lines.stream().map(line -> new Line(line.text, line.x + dx, line.baseline + dy, line.width)).toList(),
                shortened);
    }

    /**
     * A line of text.
     *
     * @param text the text
     * @param x where it begins
     * @param baseline its baseline
     * @param width its width in pixels, by the metrics of the runtime
     */
    public record Line(String text, double x, double baseline, double width) {
    }
}
