/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.ui.figures;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.keyweave.diagram.geometry.Point;
import org.keyweave.vsm.spec.EdgeArrows;
import org.keyweave.vsm.spec.LineStyle;

/**
 * The arrow heads of edges, each drawn as if on a line that runs to the right and ends at 0, 0, and turned to where it
 * belongs. Their size does not depend on the width of the line.
 */
final class ArrowHeads {

    private final GC gc;
    private final Color color;
    private final Color paper;
    private Point tip;
    private double cos;
    private double sin;

    ArrowHeads(GC gc, Color color, Color paper) {
        this.gc = gc;
        this.color = color;
        this.paper = paper;
    }

    /**
     * Draws an arrow head.
     *
     * @param at where the line ends
     * @param from a point from which the line comes, other than the end
     */
    void draw(EdgeArrows arrow, Point at, Point from) {
        if (arrow == EdgeArrows.NO_DECORATION) {
            return;
        }
        tip = at;
        double angle = Math.atan2(at.y() - from.y(), at.x() - from.x());
        cos = Math.cos(angle);
        sin = Math.sin(angle);
        gc.setForeground(color);
        gc.setLineAttributes(Strokes.attributes(1.2, LineStyle.SOLID));
        switch (arrow) {
            case NO_DECORATION -> {
            }
            case INPUT_ARROW -> open(0);
            case OUTPUT_ARROW -> line(null, 0, -4, -9, 0, 0, 4);
            case INPUT_CLOSED_ARROW -> line(paper, 0, 0, -9, -4.5, -9, 4.5);
            case INPUT_FILL_CLOSED_ARROW -> line(color, 0, 0, -9, -4.5, -9, 4.5);
            case OUTPUT_CLOSED_ARROW -> line(paper, 0, -4, -9, 0, 0, 4);
            case OUTPUT_FILL_CLOSED_ARROW -> line(color, 0, -4, -9, 0, 0, 4);
            case DIAMOND -> diamond(paper);
            case FILL_DIAMOND -> diamond(color);
            case INPUT_ARROW_WITH_DIAMOND -> {
                diamond(paper);
                open(-12);
            }
            case INPUT_ARROW_WITH_FILL_DIAMOND -> {
                diamond(color);
                open(-12);
            }
            case CIRCLE_PLUS -> {
                circle(-5, 5, paper, true);
                line(null, -10, 0, 0, 0);
                line(null, -5, -5, -5, 5);
            }
            case DOT -> circle(0, 3.2, color, false);
            case INPUT_ARROW_WITH_DOT -> {
                open(0);
                circle(-13, 3.2, color, false);
            }
            case DIAMOND_WITH_DOT -> {
                diamond(paper);
                circle(-16, 3.2, color, false);
            }
            case FILL_DIAMOND_WITH_DOT -> {
                diamond(color);
                circle(-16, 3.2, color, false);
            }
            case INPUT_ARROW_WITH_DIAMOND_AND_DOT -> {
                diamond(paper);
                open(-12);
                circle(-20, 3.2, color, false);
            }
            case INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT -> {
                diamond(color);
                open(-12);
                circle(-20, 3.2, color, false);
            }
        }
    }

    private void open(double at) {
        line(null, at - 8, -4.5, at, 0, at - 8, 4.5);
    }

    private void diamond(Color fill) {
        line(fill, 0, 0, -6, -4, -12, 0, -6, 4);
    }

    private void line(Color fill, double... xy) {
        Path path = new Path(gc.getDevice());
        for (int i = 0; i < xy.length; i += 2) {
            float x = (float) (tip.x() + xy[i] * cos - xy[i + 1] * sin);
            float y = (float) (tip.y() + xy[i] * sin + xy[i + 1] * cos);
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (fill != null) {
            path.close();
            gc.setBackground(fill);
            gc.fillPath(path);
        }
        gc.drawPath(path);
        path.dispose();
    }

    private void circle(double at, double radius, Color fill, boolean ring) {
        Path path = new Path(gc.getDevice());
        path.addArc((float) (tip.x() + at * cos - radius), (float) (tip.y() + at * sin - radius), (float) (2 * radius),
                (float) (2 * radius), 0, 360);
        gc.setBackground(fill);
        gc.fillPath(path);
        if (ring) {
            gc.drawPath(path);
        }
        path.dispose();
    }
}
