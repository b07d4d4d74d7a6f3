/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Makes the template that is shipped, {@code org.keyweave.report/src/org/keyweave/report/office/report.docx}: run its
 * main with the file as argument after a change here.
 */
public final class ShippedTemplate {

    private ShippedTemplate() {
    }

    /** Writes the template to the file that is named. */
    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            write(out);
        }
    }

    static void write(OutputStream out) throws IOException {
        ByteArrayOutputStream draft = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            Date date = Date.from(LocalDate.of(2026, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant());
            document.getProperties().getCoreProperties().setCreator("Keyweave");
            document.getProperties().getCoreProperties().setCreated(Optional.of(date));
            document.getProperties().getCoreProperties().setModified(Optional.of(date));
            styles(document.createStyles());
            CTSectPr section = document.getDocument().getBody().addNewSectPr();
            CTPageSz size = section.addNewPgSz();
            size.setW(BigInteger.valueOf(11906));
            size.setH(BigInteger.valueOf(16838));
            CTPageMar margin = section.addNewPgMar();
            margin.setLeft(BigInteger.valueOf(1200));
            margin.setRight(BigInteger.valueOf(1200));
            margin.setTop(BigInteger.valueOf(1300));
            margin.setBottom(BigInteger.valueOf(1200));
            line(document.createParagraph(), "${title}", "2F5F98", 12, true);
            XWPFParagraph title = document.createParagraph();
            title.setStyle("Title");
            title.createRun().setText("${subtitle}");
            line(document.createParagraph(), "${supplier} · ${date} · ${model}", "5B6675", 10, false);
            line(document.createParagraph(), "${methodology} · ${currency}", "5B6675", 10, false);
            line(document.createParagraph(), "${confidential}", "1D2430", 10, true);
            document.createParagraph().createRun().setText("${content}");
            XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
            footer.setAlignment(ParagraphAlignment.RIGHT);
            footer.getCTP().addNewFldSimple().setInstr("PAGE");
            document.write(draft);
        }
        SteadyZip.copy(draft.toByteArray(), LocalDate.of(2026, 1, 1), out);
    }

    private static void line(XWPFParagraph paragraph, String text, String color, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setColor(color);
        run.setFontSize(size);
        run.setBold(bold);
    }

    private static void styles(XWPFStyles styles) {
        style(styles, "Normal", "Normal", 10, false, "1D2430", 60, 0, -1);
        style(styles, "Title", "Title", 26, true, "1D2430", 120, 0, -1);
        style(styles, "Heading1", "heading 1", 18, true, "1D2430", 120, 480, 0);
        style(styles, "Heading2", "heading 2", 13, true, "1D2430", 100, 320, 1);
        style(styles, "Heading3", "heading 3", 11, true, "1D2430", 80, 200, 2);
        style(styles, "Caption", "caption", 9, true, "5B6675", 60, 160, -1);
    }

    private static void style(XWPFStyles styles, String id, String name, int size, boolean bold, String color,
            int after, int before, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (id.equals("Normal")) {
            style.setDefault(true);
        } else {
            style.addNewBasedOn().setVal("Normal");
            style.addNewNext().setVal("Normal");
        }
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        if (outline >= 0) {
            paragraph.addNewKeepNext();
            paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        var spacing = paragraph.addNewSpacing();
        spacing.setAfter(BigInteger.valueOf(after));
        spacing.setBefore(BigInteger.valueOf(before));
        CTRPr run = style.addNewRPr();
        CTFonts fonts = run.addNewRFonts();
        fonts.setAscii("Calibri");
        fonts.setHAnsi("Calibri");
        fonts.setEastAsia("Microsoft YaHei");
        if (bold) {
            run.addNewB();
        }
        run.addNewColor().setVal(color);
        run.addNewSz().setVal(BigInteger.valueOf(size * 2L));
        styles.addStyle(new XWPFStyle(style));
    }
}
