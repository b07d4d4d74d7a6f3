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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.keyweave.report.Messages;
import org.keyweave.report.content.ReportData;

import fr.opensagres.xdocreport.core.XDocReportException;
import fr.opensagres.xdocreport.document.IXDocReport;
import fr.opensagres.xdocreport.document.registry.XDocReportRegistry;
import fr.opensagres.xdocreport.template.IContext;
import fr.opensagres.xdocreport.template.TemplateEngineKind;

/**
 * A Word document that the user writes and that a report fills: {@code ${name}} for a field, {@code [#list people as
 * person]} … {@code [/#list]} for a part that is repeated, {@code [#if risks]} … {@code [/#if]} for one that is left
 * out when there is nothing. Styles, header, footer and logo are kept.
 */
public final class DocxTemplate {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    /** Everything that the template engine would take for an instruction. */
    private static final Pattern INSTRUCTION = Pattern.compile(
            "\\$\\{[^}]*\\}?|#\\{|\\[/?[#@][^\\]]*\\]?|\\[=|&lt;/?[#@]");
    private static final Pattern ALLOWED = Pattern.compile("\\$\\{\\s*\\w+(\\.\\w+)?\\s*\\}|\\[/#(list|if)\\s*\\]"
            + "|\\[#list\\s+[\\w.]+\\s+as\\s+\\w+\\s*\\]|\\[#if\\s+[\\w.]+\\?has_content\\]");

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
     * @return a document with marks of {@link TemplateData#places()} where blocks belong
     * @throws TemplateException when the file is no Word document, has an unknown field, a part that is not closed, or
     *         no place for the sections; the message says where
     */
    byte[] fill(TemplateData data, ReportData report) throws IOException {
        QuietLogging.choose();
        Messages messages = Messages.of(report.locale());
        byte[] ready = prepare(data, messages);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            IXDocReport template = XDocReportRegistry.getRegistry().loadReport(new ByteArrayInputStream(ready),
                    TemplateEngineKind.Freemarker);
            try {
                IContext context = template.createContext();
                data.values().forEach(context::put);
                template.process(context, out);
            } finally {
                XDocReportRegistry.getRegistry().unregisterReport(template);
            }
        } catch (XDocReportException e) {
            throw new TemplateException(messages.get("template.failed", name, e.getMessage()), e);
        }
        return out.toByteArray();
    }

    private byte[] prepare(TemplateData data, Messages messages) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            List<String> plain = new ArrayList<>();
            data.values().forEach((field, value) -> {
                if (value instanceof String) {
                    plain.add(field);
                }
            });
            if (!new TemplatePreparation(name, messages).prepare(document, plain)) {
                throw new TemplateException(messages.get("template.noContent", name,
                        "${" + TemplateFields.CONTENT + "}"), null);
            }
            ByteArrayOutputStream ready = new ByteArrayOutputStream();
            document.write(ready);
            guard(ready.toByteArray(), messages);
            return ready.toByteArray();
        } catch (OpenXML4JRuntimeException | org.apache.poi.ooxml.POIXMLException
                | org.apache.poi.EmptyFileException | org.apache.poi.UnsupportedFileFormatException e) {
            throw new TemplateException(messages.get("template.noWord", name), e);
        }
    }

    /** Refuses what was not checked because it stands in a text box or a note: an engine would run it. */
    private void guard(byte[] ready, Messages messages) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(ready))) {
            for (PackagePart part : document.getPackage().getParts()) {
                if (!part.getContentType().contains("wordprocessingml")) {
                    continue;
                }
                String text;
                try (InputStream in = part.getInputStream()) {
                    text = TAG.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
                }
                Matcher found = INSTRUCTION.matcher(text);
                while (found.find()) {
                    if (!ALLOWED.matcher(found.group()).matches()) {
                        throw new TemplateException(messages.get("template.instruction", name, found.group(),
                                part.getPartName().getName()), null);
                    }
                }
            }
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new TemplateException(messages.get("template.noWord", name), e);
        }
    }
}
