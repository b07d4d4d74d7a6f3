/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.slides;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.keyweave.report.office.SteadyZip;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColorScheme;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraphProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAnchoringType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTSlideMasterTextStyles;

/** Makes the presentation template that is shipped. Run it after a change and commit its file. */
public final class ShippedDeck {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final Rectangle2D TITLE = new Rectangle2D.Double(40, 22, 880, 46);
    private static final Rectangle2D BODY = new Rectangle2D.Double(40, 84, 880, 412);
    private static final Rectangle2D FOOTER = new Rectangle2D.Double(40, 510, 760, 18);
    private static final Rectangle2D NUMBER = new Rectangle2D.Double(840, 510, 80, 18);
    private static final Rectangle2D NOWHERE = new Rectangle2D.Double(780, 510, 40, 18);
    private static final double WIDER = WIDTH / 720.0;
    private static final String INK_SCHEME = "tx1";
    private static final Color ACCENT = new Color(0x2F5F98);

    private ShippedDeck() {
    }

    /** Writes the template to the file that is named. */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            write(out);
        }
    }

    static void write(OutputStream out) throws IOException {
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        LocalDate day = LocalDate.of(2026, 1, 1);
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new java.awt.Dimension(WIDTH, HEIGHT));
            Date date = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
            show.getProperties().getCoreProperties().setCreator("Keyweave");
            show.getProperties().getCoreProperties().setTitle("Keyweave");
            show.getProperties().getCoreProperties().setCreated(Optional.of(date));
            show.getProperties().getCoreProperties().setModified(Optional.of(date));
            XSLFSlideMaster master = show.getSlideMasters().get(0);
            theme(master);
            styles(master.getXmlObject().getTxStyles());
            places(master);
            for (XSLFSlideLayout layout : master.getSlideLayouts()) {
                layout(layout);
            }
            title(show, master);
            XSLFSlide content = show.createSlide(master.getLayout(SlideLayout.TITLE_ONLY));
            for (XSLFTextShape holder : content.getPlaceholders()) {
                holder.setText("${content}");
            }
            show.write(draft);
        }
        SteadyZip.copy(draft.toByteArray(), day, out);
    }

    private static void theme(XSLFSlideMaster master) {
        var elements = master.getTheme().getXmlObject().getThemeElements();
        CTColorScheme colors = elements.getClrScheme();
        colors.setName("Keyweave");
        color(colors.getDk1(), 0x1D2430);
        color(colors.getLt1(), 0xFFFFFF);
        color(colors.getDk2(), 0x2F5F98);
        color(colors.getLt2(), 0xF7F8F9);
        color(colors.getAccent1(), 0x2F5F98);
        color(colors.getAccent2(), 0x4F9670);
        color(colors.getAccent3(), 0xB98A2F);
        color(colors.getAccent4(), 0xB3261E);
        color(colors.getAccent5(), 0x8FB0D3);
        color(colors.getAccent6(), 0x5B6675);
        color(colors.getHlink(), 0x2F5F98);
        color(colors.getFolHlink(), 0x5B6675);
        elements.getFontScheme().setName("Keyweave");
        font(elements.getFontScheme().getMajorFont());
        font(elements.getFontScheme().getMinorFont());
    }

    private static void color(CTColor color, int rgb) {
        if (color.isSetSysClr()) {
            color.unsetSysClr();
        }
        (color.isSetSrgbClr() ? color.getSrgbClr() : color.addNewSrgbClr()).setVal(new byte[] {(byte) (rgb >> 16),
            (byte) (rgb >> 8), (byte) rgb});
    }

    private static void font(CTFontCollection fonts) {
        fonts.getLatin().setTypeface("Calibri");
        fonts.getEa().setTypeface("Microsoft YaHei");
    }

    private static void styles(CTSlideMasterTextStyles styles) {
        CTTextParagraphProperties title = styles.getTitleStyle().getLvl1PPr();
        title.setAlgn(STTextAlignType.L);
        title.getDefRPr().setSz(2400);
        title.getDefRPr().setB(true);
        int[] sizes = {1600, 1400, 1300, 1200, 1200};
        CTTextParagraphProperties[] levels = {styles.getBodyStyle().getLvl1PPr(), styles.getBodyStyle().getLvl2PPr(),
            styles.getBodyStyle().getLvl3PPr(), styles.getBodyStyle().getLvl4PPr(), styles.getBodyStyle().getLvl5PPr()};
        for (int i = 0; i < levels.length; i++) {
            CTTextCharacterProperties letters = levels[i].getDefRPr();
            letters.setSz(sizes[i]);
        }
    }

    /** Places and looks of the master; its layouts follow it where they say nothing else. */
    private static void places(XSLFSlideMaster master) {
        for (XSLFTextShape text : master.getPlaceholders()) {
            CTShape shape = (CTShape) text.getXmlObject();
            switch (text.getTextType()) {
                case TITLE -> {
                    text.setAnchor(TITLE);
                    shape.getTxBody().getBodyPr().setAnchor(STTextAnchoringType.B);
                    flush(shape);
                }
                case BODY -> {
                    text.setAnchor(BODY);
                    flush(shape);
                }
                case FOOTER -> small(text, FOOTER, STTextAlignType.L);
                case SLIDE_NUMBER -> small(text, NUMBER, STTextAlignType.R);
                default -> text.setAnchor(NOWHERE);
            }
        }
    }

    /** Text begins where tables and pictures do. */
    private static void flush(CTShape shape) {
        shape.getTxBody().getBodyPr().setLIns(0);
        shape.getTxBody().getBodyPr().setRIns(0);
    }

    private static void small(XSLFTextShape text, Rectangle2D place, STTextAlignType.Enum align) {
        text.setAnchor(place);
        CTShape shape = (CTShape) text.getXmlObject();
        flush(shape);
        shape.getTxBody().getLstStyle().getLvl1PPr().setAlgn(align);
        shape.getTxBody().getLstStyle().getLvl1PPr().getDefRPr().setSz(900);
    }

    private static void layout(XSLFSlideLayout layout) {
        for (XSLFTextShape text : layout.getPlaceholders()) {
            CTShape shape = (CTShape) text.getXmlObject();
            if (layout.getType() == SlideLayout.TITLE) {
                switch (text.getTextType()) {
                    case CENTERED_TITLE -> large(text, new Rectangle2D.Double(80, 150, 800, 110), 4000, INK_SCHEME,
                            STTextAnchoringType.B);
                    case SUBTITLE -> large(text, new Rectangle2D.Double(80, 284, 800, 140), 1600, "tx2",
                            STTextAnchoringType.T);
                    default -> { }
                }
            } else if (layout.getType() == SlideLayout.SECTION_HEADER) {
                if (text.getTextType() == Placeholder.TITLE) {
                    large(text, new Rectangle2D.Double(80, 190, 800, 110), 3400, INK_SCHEME, STTextAnchoringType.B);
                } else if (text.getTextType() == Placeholder.BODY) {
                    large(text, new Rectangle2D.Double(80, 320, 800, 80), 1600, "tx2", STTextAnchoringType.T);
                }
            } else if (shape.getSpPr().isSetXfrm()) {
                // The layouts that are not used were made for a narrower page.
                Rectangle2D old = text.getAnchor();
                text.setAnchor(new Rectangle2D.Double(old.getX() * WIDER, old.getY(), old.getWidth() * WIDER,
                        old.getHeight()));
            }
        }
        if (layout.getType() == SlideLayout.TITLE || layout.getType() == SlideLayout.SECTION_HEADER) {
            XSLFAutoShape bar = layout.createAutoShape();
            bar.setShapeType(ShapeType.RECT);
            bar.setAnchor(layout.getType() == SlideLayout.TITLE ? new Rectangle2D.Double(80, 268, 64, 4)
                    : new Rectangle2D.Double(80, 306, 64, 4));
            bar.setFillColor(ACCENT);
            bar.setLineColor(null);
        }
    }

    private static void large(XSLFTextShape text, Rectangle2D place, int size, String color,
            STTextAnchoringType.Enum anchor) {
        text.setAnchor(place);
        CTShape shape = (CTShape) text.getXmlObject();
        flush(shape);
        shape.getTxBody().getBodyPr().setAnchor(anchor);
        var style = shape.getTxBody().getLstStyle() == null ? shape.getTxBody().addNewLstStyle()
                : shape.getTxBody().getLstStyle();
        if (style.isSetLvl1PPr()) {
            style.unsetLvl1PPr();
        }
        var level = style.addNewLvl1PPr();
        level.setMarL(0);
        level.setIndent(0);
        level.setAlgn(STTextAlignType.L);
        level.addNewBuNone();
        CTTextCharacterProperties letters = level.addNewDefRPr();
        letters.setSz(size);
        letters.setB(size > 2000);
        letters.addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.Enum.forString(color));
    }

    private static void title(XMLSlideShow show, XSLFSlideMaster master) {
        XSLFSlide slide = show.createSlide(master.getLayout(SlideLayout.TITLE));
        for (XSLFTextShape holder : slide.getPlaceholders()) {
            if (holder.getTextType() == Placeholder.CENTERED_TITLE) {
                holder.setText("${subtitle}");
            } else {
                holder.clearText();
                for (String line : List.of("${title}", "${supplier} · ${date} · ${model}", "${confidential}")) {
                    holder.addNewTextParagraph().addNewTextRun().setText(line);
                }
            }
        }
    }
}
