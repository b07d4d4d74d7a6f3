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

import org.apache.batik.gvt.GraphicsNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.keyweave.diagram.geometry.Rect;
import org.keyweave.diagram.model.Diagram;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;

/** Writes a diagram as one PDF page of its size, in vectors, so that it stays sharp in print; text is drawn as outlines. */
public final class PdfRenderer {

    private static final float POINTS_PER_PIXEL = 72f / 96f;
    /** PDF readers refuse pages beyond 200 inches. */
    private static final float MAX_POINTS = 14_400f;

    private final SvgRenderer svg;

    /** A renderer with the usual options. */
    public PdfRenderer() {
        this(RenderOptions.DEFAULT);
    }

    /** A renderer. */
    public PdfRenderer(RenderOptions options) {
        Headless.ensure();
        svg = new SvgRenderer(options);
    }

    /** Writes the page; a diagram beyond 200 inches is made smaller to fit. */
    public void render(Diagram diagram, OutputStream out) throws IOException {
        prepare(diagram).write(out);
    }

    /** Reads the diagram for a page. */
    public PreparedPicture prepare(Diagram diagram) {
        Rect sheet = svg.sheet(diagram);
        String drawing = svg.render(diagram);
        String title = diagram.title();
        return out -> paint(drawing, sheet, title, out);
    }

    private static void paint(String text, Rect sheet, String title, OutputStream out) throws IOException {
        GraphicsNode drawing = SvgDrawing.of(text);
        float scale = (float) Math.min(POINTS_PER_PIXEL, MAX_POINTS / Math.max(sheet.width(), sheet.height()));
        float width = (float) sheet.width() * scale;
        float height = (float) sheet.height() * scale;
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            document.setDocumentInformation(information(title));
            PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
            try {
                graphics.scale(scale, scale);
                drawing.paint(graphics);
            } finally {
                graphics.dispose();
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(graphics.getXFormObject());
            }
            // The id of a document is made from the time; a fixed one lets two runs give the same bytes.
            document.setDocumentId(0L);
            document.save(out);
        }
    }

    /** No date: two runs give the same bytes. */
    private static PDDocumentInformation information(String title) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator("Keyweave");
        return information;
    }
}
