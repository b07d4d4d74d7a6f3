/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import org.keyweave.diagram.geometry.Point;
import org.keyweave.vsm.spec.EdgeArrows;

/**
 * The arrow heads of Sirius' edges. Each is drawn as if on a line that runs to the right and ends at 0, 0, and turned to
 * where it belongs; its size does not depend on the width of the line. Plain shapes instead of SVG markers, since not
 * every reader turns a marker at the start of a line around.
 */
final class ArrowHeads {

    private ArrowHeads() {
    }

    /**
     * Draws an arrow head.
     *
     * @param tip where the line ends
     * @param from a point from which the line comes, other than the tip
     */
    static void write(SvgWriter svg, EdgeArrows arrow, Point tip, Point from, String color, String paper) {
        if (arrow == EdgeArrows.NO_DECORATION) {
            return;
        }
        double angle = Math.toDegrees(Math.atan2(tip.y() - from.y(), tip.x() - from.x()));
        svg.begin("g", "transform", "translate(" + SvgWriter.number(tip.x()) + " " + SvgWriter.number(tip.y()) + ") rotate("
                + SvgWriter.number(angle) + ")");
        switch (arrow) {
            case NO_DECORATION -> {
            }
            case INPUT_ARROW -> open(svg, 0, color);
            case OUTPUT_ARROW -> path(svg, "M0,-4 L-9,0 L0,4", "none", color);
            case INPUT_CLOSED_ARROW -> path(svg, triangle(0), paper, color);
            case INPUT_FILL_CLOSED_ARROW -> path(svg, triangle(0), color, color);
            case OUTPUT_CLOSED_ARROW -> path(svg, "M0,-4 L-9,0 L0,4 z", paper, color);
            case OUTPUT_FILL_CLOSED_ARROW -> path(svg, "M0,-4 L-9,0 L0,4 z", color, color);
            case DIAMOND -> diamond(svg, paper, color);
            case FILL_DIAMOND -> diamond(svg, color, color);
            case INPUT_ARROW_WITH_DIAMOND -> {
                diamond(svg, paper, color);
                open(svg, -12, color);
            }
            case INPUT_ARROW_WITH_FILL_DIAMOND -> {
                diamond(svg, color, color);
                open(svg, -12, color);
            }
            case CIRCLE_PLUS -> {
                svg.empty("circle", "cx", -5, "cy", 0, "r", 5, "fill", paper, "stroke", color);
                path(svg, "M-10,0 H0 M-5,-5 V5", "none", color);
            }
            case DOT -> dot(svg, 0, color);
            case INPUT_ARROW_WITH_DOT -> {
                open(svg, 0, color);
                dot(svg, -13, color);
            }
            case DIAMOND_WITH_DOT -> {
                diamond(svg, paper, color);
                dot(svg, -16, color);
            }
            case FILL_DIAMOND_WITH_DOT -> {
                diamond(svg, color, color);
                dot(svg, -16, color);
            }
            case INPUT_ARROW_WITH_DIAMOND_AND_DOT -> {
                diamond(svg, paper, color);
                open(svg, -12, color);
                dot(svg, -20, color);
            }
            case INPUT_ARROW_WITH_FILL_DIAMOND_AND_DOT -> {
                diamond(svg, color, color);
                open(svg, -12, color);
                dot(svg, -20, color);
            }
        }
        svg.end();
    }

    private static String triangle(int at) {
        return "M" + at + ",0 L" + (at - 9) + ",-4.5 L" + (at - 9) + ",4.5 z";
    }

    private static void open(SvgWriter svg, int at, String color) {
        path(svg, "M" + (at - 8) + ",-4.5 L" + at + ",0 L" + (at - 8) + ",4.5", "none", color);
    }

    private static void diamond(SvgWriter svg, String fill, String color) {
        path(svg, "M0,0 L-6,-4 L-12,0 L-6,4 z", fill, color);
    }

    private static void dot(SvgWriter svg, int at, String color) {
        svg.empty("circle", "cx", at, "cy", 0, "r", 3.2, "fill", color);
    }

    private static void path(SvgWriter svg, String d, String fill, String stroke) {
        svg.empty("path", "d", d, "fill", fill, "stroke", stroke, "stroke-width", 1.2, "stroke-linejoin", "round");
    }
}
