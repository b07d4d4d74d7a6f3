/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.slides;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.keyweave.report.Messages;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.page.TextFit;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** A presentation in the making: new slides by the layouts of the template, with footer and number. */
final class Deck {

    private static final double GAP = 12;
    private static final double FOOTER = 34;
    private static final double SIDE = 40;
    private static final double TITLE_SIZE = 24;
    private static final int LONGEST_FOOTER = 120;

    private final XMLSlideShow show;
    private final ReportData report;
    private final XSLFSlideLayout plain;
    private final Optional<XSLFSlideLayout> header;
    private final Rectangle2D body;
    private final List<XSLFSlide> slides = new ArrayList<>();
    private int place;

    Deck(DeckTemplate template, DeckTemplate.Filled filled, ReportData report) throws IOException {
        show = filled.show();
        this.report = report;
        place = filled.place();
        plain = template.layout(show, SlideLayout.TITLE_ONLY, Messages.of(report.locale()));
        header = show.getSlideMasters().stream().map(master -> master.getLayout(SlideLayout.SECTION_HEADER))
                .filter(layout -> layout != null).findFirst();
        body = body();
    }

    XMLSlideShow show() {
        return show;
    }

    /** Where content may stand, in points: the place of the content in the layout with title and content. */
    Rectangle2D bodyArea() {
        return (Rectangle2D) body.clone();
    }

    /** The slides made so far. */
    List<XSLFSlide> slides() {
        return slides;
    }

    /** A new slide with a title and room for content. */
    XSLFSlide slide(String title) {
        return slide(plain, title);
    }

    /** A new slide that opens a chapter; as every other one where the template has no layout for it. */
    XSLFSlide chapter(String title) {
        return slide(header.orElse(plain), title);
    }

    private XSLFSlide slide(XSLFSlideLayout layout, String title) {
        XSLFSlide slide = show.createSlide(layout);
        show.setSlideOrder(slide, place++);
        slides.add(slide);
        XSLFTextShape heading = null;
        for (XSLFTextShape holder : slide.getPlaceholders()) {
            if (holder.getTextType() == Placeholder.TITLE || holder.getTextType() == Placeholder.CENTERED_TITLE) {
                heading = holder;
            }
        }
        for (XSLFTextShape holder : slide.getPlaceholders()) {
            if (holder != heading) {
                // An empty place of the layout would show its prompt in the editor.
                slide.removeShape(holder);
            }
        }
        if (heading != null) {
            double width = Math.max(100, heading.getAnchor().getWidth() - 20);
            int lines = layout == plain ? 1 : 3;
            Words.write(heading, TextFit.office(TITLE_SIZE, true).shorten(title.replace('\n', ' '), width, lines),
                    report);
        }
        footer(slide, layout);
        return slide;
    }

    private void footer(XSLFSlide slide, XSLFSlideLayout layout) {
        if (has(layout, Placeholder.FOOTER)) {
            String text = report.title() + " · " + report.subtitle() + " · " + report.provenance().date()
                    + (report.provenance().confidential().isEmpty() ? "" : " · " + report.provenance().confidential());
            Words.write(holder(slide, Placeholder.FOOTER), text.length() <= LONGEST_FOOTER ? text
                    : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_FOOTER) - 1)) + "…",
                    report);
        }
        if (has(layout, Placeholder.SLIDE_NUMBER)) {
            XSLFTextBox number = holder(slide, Placeholder.SLIDE_NUMBER);
            XSLFTextParagraph paragraph = number.addNewTextParagraph();
            var field = paragraph.getXmlObject().addNewFld();
            // Any fixed identity does: it only must not change from run to run.
            field.setId("{8E1B5C52-0B0B-4E4D-9C6B-0A1B2C3D4E5F}");
            field.setType("slidenum");
            field.addNewRPr().setLang(Words.language(report));
            field.setT(String.valueOf(slide.getSlideNumber()));
        }
    }

    private static boolean has(XSLFSlideLayout layout, Placeholder type) {
        for (XSLFShape shape : layout.getShapes()) {
            if (shape instanceof XSLFTextShape text && text.getTextType() == type) {
                return true;
            }
        }
        return false;
    }

    /** An empty placeholder that takes place and look from the layout. */
    private static XSLFTextBox holder(XSLFSlide slide, Placeholder type) {
        XSLFTextBox box = slide.createTextBox();
        box.setPlaceholder(type);
        box.clearText();
        CTShape xml = (CTShape) box.getXmlObject();
        xml.getNvSpPr().getCNvPr().setName(type == Placeholder.FOOTER ? "Footer" : "Slide number");
        if (xml.getNvSpPr().getCNvSpPr().isSetTxBox()) {
            xml.getNvSpPr().getCNvSpPr().unsetTxBox();
        }
        var look = xml.getSpPr();
        if (look.isSetXfrm()) {
            look.unsetXfrm();
        }
        if (look.isSetPrstGeom()) {
            look.unsetPrstGeom();
        }
        return box;
    }

    private Rectangle2D body() {
        double width = show.getPageSize().getWidth();
        double height = show.getPageSize().getHeight();
        for (XSLFSlideMaster master : show.getSlideMasters()) {
            XSLFSlideLayout layout = master.getLayout(SlideLayout.TITLE_AND_CONTENT);
            if (layout != null) {
                for (XSLFTextShape holder : layout.getPlaceholders()) {
                    if ((holder.getTextType() == Placeholder.CONTENT || holder.getTextType() == Placeholder.BODY)
                            && holder.getAnchor() != null) {
                        return holder.getAnchor();
                    }
                }
            }
        }
        double top = 0;
        for (XSLFTextShape holder : plain.getPlaceholders()) {
            if (holder.getTextType() == Placeholder.TITLE && holder.getAnchor() != null) {
                top = holder.getAnchor().getMaxY();
            }
        }
        return new Rectangle2D.Double(SIDE, top + GAP, width - 2 * SIDE, height - FOOTER - top - GAP);
    }
}
