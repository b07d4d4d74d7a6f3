/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.keyweave.report.html.HtmlWriter;
import org.keyweave.report.office.DocxTemplate;
import org.keyweave.report.office.DocxWriter;
import org.keyweave.report.office.XlsxWriter;
import org.keyweave.report.pdf.PdfWriter;
import org.keyweave.report.slides.DeckTemplate;
import org.keyweave.report.slides.PptxWriter;
import org.keyweave.report.text.JsonReportWriter;
import org.keyweave.report.text.MarkdownWriter;

/** Formats of reports. */
public enum ReportFormat {
    /** One self-contained, interactive page. */
    HTML,
    /** Pages with fonts embedded. */
    PDF,
    /** A Word document, from the template that is shipped. */
    DOCX,
    /** A presentation for a review meeting, from the template that is shipped. */
    PPTX,
    /** A workbook with the tables. */
    XLSX,
    /** Markdown. */
    MD,
    /** JSON. */
    JSON;

    /** The format that the extension of a file names. */
    public static Optional<ReportFormat> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (ReportFormat format : values()) {
            if (name.endsWith("." + format.extension())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Extension of its files, without the dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the format is filled into a template that can be copied out, changed and used. */
    public boolean hasTemplate() {
        return this == DOCX || this == PPTX;
    }

    /**
     * The template that is shipped.
     *
     * @throws IOException when the installation is incomplete
     * @throws IllegalStateException when the format has none
     */
    public byte[] template() throws IOException {
        return switch (this) {
            case DOCX -> DocxTemplate.shipped().bytes();
            case PPTX -> DeckTemplate.shipped().bytes();
            default -> throw new IllegalStateException(this + " has no template");
        };
    }

    /**
     * A writer of this format with a template of the user.
     *
     * @throws IOException when the template cannot be read
     * @throws IllegalStateException when the format has none
     */
    public ReportWriter writer(Path template) throws IOException {
        return switch (this) {
            case DOCX -> new DocxWriter(DocxTemplate.of(template));
            case PPTX -> new PptxWriter(DeckTemplate.of(template));
            default -> throw new IllegalStateException(this + " has no template");
        };
    }

    /**
     * A writer of this format.
     *
     * @throws IOException when the installation is incomplete
     */
    public ReportWriter writer() throws IOException {
        return switch (this) {
            case HTML -> new HtmlWriter();
            case PDF -> new PdfWriter();
            case DOCX -> new DocxWriter(DocxTemplate.shipped());
            case PPTX -> new PptxWriter(DeckTemplate.shipped());
            case XLSX -> new XlsxWriter();
            case MD -> new MarkdownWriter();
            case JSON -> new JsonReportWriter();
        };
    }
}
