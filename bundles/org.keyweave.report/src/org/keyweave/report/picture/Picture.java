/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.Diagram;
import org.keyweave.diagram.model.DiagramProblem;
import org.keyweave.diagram.render.PdfRenderer;
import org.keyweave.diagram.render.PngRenderer;
import org.keyweave.diagram.render.RenderOptions;
import org.keyweave.diagram.render.SvgRenderer;
import org.keyweave.vsm.spec.DiagramSpec;

/**
 * A drawn diagram, which does not follow the model any more.
 *
 * @param spec kind of diagram
 * @param diagram the diagram, arranged
 * @param locale its language
 */
public record Picture(DiagramSpec spec, Diagram diagram, Locale locale) {

    /** Title of the diagram. */
    public String title() {
        return diagram.title();
    }

    /** What could not be drawn as the notation says. */
    public List<DiagramProblem> problems() {
        return diagram.problems();
    }

    /** Room that the picture takes, in pixels of the diagram. */
    public Rect sheet(RenderOptions options) {
        return new SvgRenderer(options.withLocale(locale)).sheet(diagram);
    }

    /** The picture as an {@code svg} element for a page. */
    public String svg(RenderOptions options) {
        return new SvgRenderer(options.withLocale(locale)).renderElement(diagram);
    }

    /** Writes an SVG document. */
    public void writeSvg(RenderOptions options, OutputStream out) throws IOException {
        out.write(new SvgRenderer(options.withLocale(locale)).render(diagram).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a PNG image; see {@link PngRenderer#render}. */
    public void writePng(RenderOptions options, double scale, OutputStream out) throws IOException {
        new PngRenderer(options.withLocale(locale)).render(diagram, scale, out);
    }

    /** Writes a PNG image of about half the size; see {@link PngRenderer#PngRenderer(RenderOptions, boolean)}. */
    public void writeSmallPng(RenderOptions options, double scale, OutputStream out) throws IOException {
        new PngRenderer(options.withLocale(locale), true).render(diagram, scale, out);
    }

    /** Writes a PDF of one page. */
    public void writePdf(RenderOptions options, OutputStream out) throws IOException {
        new PdfRenderer(options.withLocale(locale)).render(diagram, out);
    }
}
