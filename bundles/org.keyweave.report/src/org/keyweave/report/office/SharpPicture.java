/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.keyweave.diagram.geometry.Rect;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Drawing;
import org.keyweave.report.content.ReportData;

/**
 * A picture for a page or a slide: as large as its room allows, though never more than {@value #LARGEST} times its
 * natural size, and with enough pixels to be sharp in print and on a wall. A report of many pictures takes fewer pixels
 * and colours for each: two hundred sharp ones made a file of more than a hundred megabytes that no mail takes.
 *
 * @param png the image
 * @param width width in points
 * @param height height in points
 */
public record SharpPicture(byte[] png, double width, double height) {

    /** Points of a pixel of a diagram at its natural size. */
    private static final double NATURAL = 0.75;
    private static final double LARGEST = 1.4;
    /** Pixels for a point: 216 dots per inch. */
    private static final double SHARP = 3;
    private static final double MOST_PIXELS = 16_000_000;
    /** For all pictures of a report together; two hundred dense networks take about 40 MB. */
    private static final double PIXELS_OF_ALL = 240_000_000;
    /** A picture that fills a page has 140 dots per inch then, and its smallest letters can still be read. */
    private static final double LEAST_PIXELS = 1_200_000;

    /** Height of a picture for its width; laid out but not painted. */
    public static double ratio(Block.Diagram diagram) {
        Rect sheet = sheet(diagram.drawing());
        return sheet.height() / sheet.width();
    }

    /** Pixels that each picture of a report may have: {@value #LEAST_PIXELS} to {@value #MOST_PIXELS}. */
    public static double pixels(ReportData report) {
        int pictures = report.blocks(Block.Diagram.class).size();
        return Math.max(LEAST_PIXELS, Math.min(MOST_PIXELS, PIXELS_OF_ALL / Math.max(1, pictures)));
    }

    /**
     * Paints a picture for a room, in points.
     *
     * @param pixels how many it may have
     * @throws IOException when it cannot be painted
     */
    public static SharpPicture of(Block.Diagram diagram, double roomWidth, double roomHeight, double pixels)
            throws IOException {
        Drawing drawing = diagram.drawing();
        Rect sheet = sheet(drawing);
        double scale = Math.min(NATURAL * LARGEST, Math.min(roomWidth / sheet.width(), roomHeight / sheet.height()));
        double density = Math.min(scale * SHARP, Math.sqrt(pixels / (sheet.width() * sheet.height())));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        if (pixels < MOST_PIXELS) {
            drawing.picture().writeSmallPng(drawing.options(), density, png);
        } else {
            drawing.picture().writePng(drawing.options(), density, png);
        }
        return new SharpPicture(png.toByteArray(), sheet.width() * scale, sheet.height() * scale);
    }

    private static Rect sheet(Drawing drawing) {
        return drawing.picture().sheet(drawing.options());
    }
}
