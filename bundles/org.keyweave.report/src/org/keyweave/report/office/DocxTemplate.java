/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.keyweave.report.Messages;
import org.keyweave.report.content.Provenance;
import org.keyweave.report.content.ReportData;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;

/**
 * A Word document with fields, in which a consultant can change whatever else it holds: logo, styles, headers, standing
 * text. The fields are {@code ${title}}, {@code ${subtitle}}, {@code ${supplier}}, {@code ${date}}, {@code ${model}},
 * {@code ${methodology}}, {@code ${currency}}, {@code ${confidential}}, and, alone in a paragraph of the body,
 * {@code ${content}}, in whose place the sections of the report are put. Headings take the styles {@code Heading1} to
 * {@code Heading3}, captions {@code Caption}, text {@code Normal}.
 */
public final class DocxTemplate {

    /** Field in whose place the sections are put. */
    public static final String CONTENT = "content";
    /** What stands for the sections until they are put in: a private character that no text of a report holds. */
    static final String PLACE = "\uE0C0keyweave\uE0C0";

    private static final Pattern FIELD = Pattern.compile("\\$\\{([^}]*)\\}");
    private static final int SHOWN = 60;

    private final byte[] bytes;
    private final String name;

    private DocxTemplate(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    /** The template that is shipped. */
    public static DocxTemplate shipped() throws IOException {
        try (InputStream in = DocxTemplate.class.getResourceAsStream("report.docx")) {
            if (in == null) {
                throw new IOException("the installation is incomplete: report.docx is missing");
            }
            return new DocxTemplate(in.readAllBytes(), "report.docx");
        }
    }

    /** A template of the user. */
    public static DocxTemplate of(Path file) throws IOException {
        return new DocxTemplate(Files.readAllBytes(file), file.getFileName().toString());
    }

    /** The file as it is. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * Fills the fields.
     *
     * @return a document in which a paragraph of {@link #PLACE} waits for the sections
     * @throws TemplateException when the file is no Word document, has an unknown field, or no place for the sections;
     *         the message says where
     */
    byte[] fill(ReportData report) throws IOException {
        QuietLogging.choose();
        Map<String, String> fields = fields(report);
        check(fields, report.locale());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            IXDocReport template = XDocReportRegistry.getRegistry().loadReport(new ByteArrayInputStream(bytes),
                    TemplateEngineKind.Freemarker);
            IContext context = template.createContext();
            fields.forEach(context::put);
            template.process(context, out);
            XDocReportRegistry.getRegistry().unregisterReport(template);
        } catch (XDocReportException e) {
            throw new TemplateException(Messages.of(report.locale()).get("template.failed", name, e.getMessage()), e);
        }
        return out.toByteArray();
    }

    private static Map<String, String> fields(ReportData report) {
        Provenance source = report.provenance();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", report.title());
        fields.put("subtitle", report.subtitle());
        fields.put("supplier", source.supplier());
        fields.put("date", source.date().toString());
        fields.put("model", source.model());
        fields.put("methodology", source.methodology());
        fields.put("currency", source.currency());
        fields.put("confidential", source.confidential());
        fields.put(CONTENT, PLACE);
        return fields;
    }

    /** Finds unknown fields before they fail somewhere inside the document. */
    private void check(Map<String, String> fields, Locale locale) throws IOException {
        Messages messages = Messages.of(locale);
        boolean placed = false;
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<XWPFParagraph> paragraphs = paragraphs(document);
            for (int i = 0; i < paragraphs.size(); i++) {
                String text = paragraphs.get(i).getText();
                Matcher field = FIELD.matcher(text);
                while (field.find()) {
                    if (!fields.containsKey(field.group(1).strip())) {
                        throw new TemplateException(messages.get("template.field", name, field.group(), i + 1,
                                text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text,
                                String.join(", ", fields.keySet())), null);
                    }
                }
                placed |= document.getParagraphs().contains(paragraphs.get(i))
                        && text.strip().equals("${" + CONTENT + "}");
            }
        } catch (OpenXML4JRuntimeException | org.apache.poi.ooxml.POIXMLException
                | org.apache.poi.EmptyFileException | org.apache.poi.UnsupportedFileFormatException e) {
            throw new TemplateException(messages.get("template.noWord", name), e);
        }
        if (!placed) {
            throw new TemplateException(messages.get("template.noContent", name, "${" + CONTENT + "}"), null);
        }
    }

    private static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        List<XWPFParagraph> all = new ArrayList<>(document.getParagraphs());
        for (XWPFTable table : document.getTables()) {
            table.getRows().forEach(row -> row.getTableCells().forEach(cell -> all.addAll(cell.getParagraphs())));
        }
        for (XWPFHeader header : document.getHeaderList()) {
            all.addAll(header.getParagraphs());
        }
        for (XWPFFooter footer : document.getFooterList()) {
            all.addAll(footer.getParagraphs());
        }
        return all;
    }
}
