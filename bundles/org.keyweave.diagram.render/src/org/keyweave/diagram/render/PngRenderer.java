/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.diagram.render;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;

import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.Diagram;

/** Writes a diagram as PNG at any scale. */
public final class PngRenderer {

    /** Pixels that a picture may have; beyond, memory would run out before the picture is of use. */
    public static final long MAX_PIXELS = 400_000_000L;

    private static final float MILLIMETRES_PER_INCH = 25.4f;
    private static final float DOTS_PER_INCH = 96f;

    private final SvgRenderer svg;

    /** A renderer with the usual options. */
    public PngRenderer() {
        this(RenderOptions.DEFAULT);
    }

    /** A renderer. */
    public PngRenderer(RenderOptions options) {
        Headless.ensure();
        svg = new SvgRenderer(options);
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
        if (!(scale > 0) || scale > greatestScale(diagram)) {
            throw new IllegalArgumentException("scale " + scale + " is not above 0 and at most " + greatestScale(diagram));
        }
        Rect sheet = svg.sheet(diagram);
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) Math.ceil(sheet.width() * scale));
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, (float) Math.ceil(sheet.height() * scale));
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, Boolean.FALSE);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, Boolean.FALSE);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_PIXEL_UNIT_TO_MILLIMETER,
                (float) (MILLIMETRES_PER_INCH / DOTS_PER_INCH / scale));
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg.render(diagram))), new TranscoderOutput(out));
        } catch (TranscoderException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
