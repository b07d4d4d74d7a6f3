/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

import org.apache.batik.ext.awt.image.GraphicsUtil;
import org.apache.batik.gvt.GraphicsNode;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.Diagram;

/** Writes a diagram as PNG at any scale. */
public final class PngRenderer {

    /** Pixels that a picture may have; beyond, memory would run out before the picture is of use. */
    public static final long MAX_PIXELS = 400_000_000L;

    private static final double DOTS_PER_METRE = 96 / 0.0254;

    private final SvgRenderer svg;
    private final boolean fewColours;

    /** A renderer with the usual options. */
    public PngRenderer() {
        this(RenderOptions.DEFAULT);
    }

    /** A renderer. */
    public PngRenderer(RenderOptions options) {
        this(options, false);
    }

    /**
     * A renderer.
     *
     * @param fewColours whether files are to be small: 256 colours, which nobody tells from all by eye
     */
    public PngRenderer(RenderOptions options, boolean fewColours) {
        Headless.ensure();
        svg = new SvgRenderer(options);
        this.fewColours = fewColours;
    }

    /** The greatest scale at which a diagram still fits into {@link #MAX_PIXELS}. */
    public double greatestScale(Diagram diagram) {
        Rect sheet = svg.sheet(diagram);
        return Math.sqrt(MAX_PIXELS / (sheet.width() * sheet.height()));
    }

    /**
     * Writes the picture.
     *
     * @param scale pixels of the picture for one pixel of the diagram, above 0; 2 suits a report
     * @throws IllegalArgumentException when the scale is not above 0 or beyond {@link #greatestScale}
     */
    public void render(Diagram diagram, double scale, OutputStream out) throws IOException {
        prepare(diagram, scale).write(out);
    }

    /**
     * Reads the diagram for a picture.
     *
     * @param scale as {@link #render} takes it
     */
    public PreparedPicture prepare(Diagram diagram, double scale) {
        if (!(scale > 0) || scale > greatestScale(diagram)) {
            throw new IllegalArgumentException("scale " + scale + " is not above 0 and at most " + greatestScale(diagram));
        }
        Rect sheet = svg.sheet(diagram);
        String drawing = svg.render(diagram);
        return out -> {
            BufferedImage image = paint(drawing, sheet, scale);
            write(fewColours ? FewColours.of(image) : image, scale, out);
        };
    }

    private static BufferedImage paint(String content, Rect sheet, double scale) throws IOException {
        int width = (int) Math.ceil(sheet.width() * scale);
        int height = (int) Math.ceil(sheet.height() * scale);
        GraphicsNode drawing = SvgDrawing.of(content);
        // Painting at once is many times faster than Batik's transcoder, which works in tiles and rows.
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = GraphicsUtil.createGraphics(image);
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(scale, scale);
            drawing.paint(graphics);
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private static void write(BufferedImage image, double scale, OutputStream out) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (ImageOutputStream file = ImageIO.createImageOutputStream(out)) {
            IIOMetadata about = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image),
                    writer.getDefaultWriteParam());
            String format = about.getNativeMetadataFormatName();
            IIOMetadataNode root = new IIOMetadataNode(format);
            IIOMetadataNode density = new IIOMetadataNode("pHYs");
            String dots = String.valueOf(Math.round(DOTS_PER_METRE * scale));
            density.setAttribute("pixelsPerUnitXAxis", dots);
            density.setAttribute("pixelsPerUnitYAxis", dots);
            density.setAttribute("unitSpecifier", "meter");
            root.appendChild(density);
            about.mergeTree(format, root);
            writer.setOutput(file);
            writer.write(new IIOImage(image, null, about));
        } finally {
            writer.dispose();
        }
    }
}
