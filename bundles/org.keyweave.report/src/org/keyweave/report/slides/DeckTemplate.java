/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.slides;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.keyweave.report.Messages;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.office.QuietLogging;
import org.keyweave.report.office.TemplateException;
import org.keyweave.report.office.TemplateFields;

/**
 * A presentation whose masters and layouts give the slides their look. Its own slides stay, with their fields filled;
 * the slide that says {@code ${content}} gives way to those of the report, which otherwise come last.
 */
public final class DeckTemplate {

    private static final int SHOWN = 60;

    private final byte[] bytes;
    private final String name;

    private DeckTemplate(byte[] bytes, String name) {
        this.bytes = bytes;
        this.name = name;
    }

    /** The template that is shipped. */
    public static DeckTemplate shipped() throws IOException {
        try (InputStream in = DeckTemplate.class.getResourceAsStream("report.pptx")) {
            if (in == null) {
                throw new IOException("the installation is incomplete: report.pptx is missing");
            }
            return new DeckTemplate(in.readAllBytes(), "report.pptx");
        }
    }

    /** A template of the user. */
    public static DeckTemplate of(Path file) throws IOException {
        return new DeckTemplate(Files.readAllBytes(file), file.getFileName().toString());
    }

    /** The file as it is. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** A presentation made of the template, its fields filled, and where the slides of the report belong in it. */
    record Filled(XMLSlideShow show, int place) {
    }

    /**
     * Opens the template and fills its fields.
     *
     * @throws TemplateException when it is no presentation, has an unknown field or misses a layout that is needed
     */
    Filled fill(ReportData report) throws IOException {
        QuietLogging.choose();
        Messages messages = Messages.of(report.locale());
        XMLSlideShow show = open(messages);
        try {
            layout(show, SlideLayout.TITLE_ONLY, messages);
            Map<String, String> fields = TemplateFields.of(report);
            int place = -1;
            for (int i = 0; i < show.getSlides().size(); i++) {
                if (fill(show.getSlides().get(i), fields, messages)) {
                    place = i;
                }
            }
            if (place >= 0) {
                show.removeSlide(place);
            }
            return new Filled(show, place < 0 ? show.getSlides().size() : place);
        } catch (TemplateException | RuntimeException e) {
            show.close();
            throw e;
        }
    }

    private XMLSlideShow open(Messages messages) throws IOException {
        try {
            return new XMLSlideShow(new ByteArrayInputStream(bytes));
        } catch (OpenXML4JRuntimeException | POIXMLException | EmptyFileException | UnsupportedFileFormatException e) {
            throw new TemplateException(messages.get("template.noDeck", name), e);
        }
    }

    /** The layout of a type of the first master that has it. */
    XSLFSlideLayout layout(XMLSlideShow show, SlideLayout type, Messages messages) throws TemplateException {
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            XSLFSlideLayout layout = master.getLayout(type);
            if (layout != null) {
                return layout;
            }
        }
        throw new TemplateException(messages.get("template.noLayout", name, type.name()), null);
    }

    /** Fills the fields of a slide; says whether it is the one that the report takes the place of. */
    private boolean fill(XSLFSlide slide, Map<String, String> fields, Messages messages) throws TemplateException {
        boolean place = false;
        for (XSLFTextShape shape : texts(slide.getShapes())) {
            for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
                String text = paragraph.getText();
                Matcher field = TemplateFields.FIELD.matcher(text);
                while (field.find()) {
                    String wanted = field.group(1).strip();
                    place |= wanted.equals(TemplateFields.CONTENT);
                    if (!wanted.equals(TemplateFields.CONTENT) && !fields.containsKey(wanted)) {
                        throw new TemplateException(messages.get("template.slideField", name, field.group(),
                                slide.getSlideNumber(), String.valueOf(shape.getShapeName()),
                                text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text,
                                TemplateFields.nearest(wanted, fields.keySet()).map(near -> "${" + near + "}")
                                        .orElse("-"), String.join(", ", fields.keySet())), null);
                    }
                }
                String filled = TemplateFields.fill(text, fields);
                if (!filled.equals(text)) {
                    write(paragraph, filled);
                }
            }
        }
        return place;
    }

    /** Puts a text into the first run: PowerPoint cuts runs where it likes, also inside a field. */
    private static void write(XSLFTextParagraph paragraph, String text) {
        List<XSLFTextRun> runs = new ArrayList<>(paragraph.getTextRuns());
        for (int i = runs.size() - 1; i > 0; i--) {
            paragraph.removeTextRun(runs.get(i));
        }
        runs.get(0).setText(text);
    }

    private static List<XSLFTextShape> texts(List<XSLFShape> shapes) {
        List<XSLFTextShape> texts = new ArrayList<>();
        for (XSLFShape shape : shapes) {
            if (shape instanceof XSLFTextShape text) {
                texts.add(text);
            } else if (shape instanceof XSLFGroupShape group) {
                texts.addAll(texts(group.getShapes()));
            } else if (shape instanceof XSLFTable table) {
                table.getRows().forEach(row -> texts.addAll(row.getCells()));
            }
        }
        return texts;
    }
}
