/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Optional;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.keyweave.report.Messages;
import org.keyweave.report.ReportProgress;
import org.keyweave.report.ReportWriter;
import org.keyweave.report.WritingSteps;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.html.HtmlPage;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * Writes a report as PDF: pages with numbers, an outline, pictures as vectors, fonts embedded as far as they are used.
 * The date of the report is that of the document, so that the same report gives the same bytes.
 */
public final class PdfWriter implements ReportWriter {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    @Override
    public void write(ReportData report, OutputStream out, ReportProgress progress) throws IOException {
        Messages messages = Messages.of(report.locale());
        String page = new HtmlPage(report, true, progress).text();
        WritingSteps steps = new WritingSteps(report, progress);
        XRLog.setLoggingEnabled(false);
        try (PDDocument document = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            font(builder, document, FontFile.latin(), "Report", REGULAR, messages);
            font(builder, document, FontFile.latinBold().or(FontFile::latin), "Report", BOLD, messages);
            Optional<FontFile> chinese = FontFile.chinese();
            if (chinese.isPresent()) {
                font(builder, document, chinese, "Han", REGULAR, messages);
            } else if (page.codePoints().anyMatch(Character::isIdeographic)) {
                throw new MissingFontException(messages.get("pdf.noChineseFont"));
            }
            builder.useSVGDrawer(new ForgetfulDrawer());
            builder.useFastMode();
            builder.withHtmlContent(page, null);
            builder.usePageSupplier((doc, width, height, number, shadow) -> {
                steps.page(number + 1);
                PDPage sheet = new PDPage(new PDRectangle(width, height));
                doc.addPage(sheet);
                return sheet;
            });
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                describe(document, report);
                document.save(out);
            }
        }
    }

    private static void font(PdfRendererBuilder builder, PDDocument document, Optional<FontFile> file, String family,
            int weight, Messages messages) throws IOException {
        FontFile font = file.orElseThrow(() -> new MissingFontException(messages.get("pdf.noFont")));
        builder.useFont(new PDFontSupplier(PDType0Font.load(document, font.open(), true)), family, weight,
                FontStyle.NORMAL, true);
    }

    private static void describe(PDDocument document, ReportData report) {
        LocalDate date = report.provenance().date();
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        day.setTimeInMillis(date.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(report.title() + ": " + report.subtitle());
        about.setAuthor(report.provenance().supplier());
        about.setCreator("Keyweave");
        about.setProducer("Keyweave");
        about.setCreationDate(day);
        about.setModificationDate(day);
        document.setDocumentInformation(about);
        document.setDocumentId(date.toEpochDay());
        document.getDocumentCatalog().setLanguage(report.isChinese() ? "zh-CN" : "en");
        document.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
    }
}
