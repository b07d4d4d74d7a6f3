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
import java.util.function.Consumer;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * Makes the template that is shipped, {@code org.keyweave.report/src/org/keyweave/report/office/report.docx}: run its
 * main with the file as argument after a change here.
 */
public final class ShippedTemplate {

    private static final String INK = "1D2430";
    private static final String SOFT = "5B6675";

    private static final Consumer<CTPPrGeneral> PLAIN = paragraph -> { };

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
            margin.setHeader(BigInteger.valueOf(560));
            margin.setFooter(BigInteger.valueOf(560));
            section.addNewTitlePg();
            styled(document, "Subtitle", "${title}");
            styled(document, "Title", "${subtitle}");
            styled(document, "Normal", "${supplier} · ${date} · ${model}");
            styled(document, "Normal", "${methodology} · ${currency}");
            styled(document, "Confidential", "${confidential}");
            styled(document, "Normal", "${toc}");
            styled(document, "Normal", "${content}");
            XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
            header.setStyle("Header");
            header.createRun().setText("${title} · ${subtitle}");
            footer(document.createFooter(HeaderFooterType.DEFAULT).createParagraph());
            footer(document.createFooter(HeaderFooterType.FIRST).createParagraph());
            document.write(draft);
        }
        SteadyZip.copy(draft.toByteArray(), LocalDate.of(2026, 1, 1), out);
    }

    private static void styled(XWPFDocument document, String style, String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
    }

    /** The confidentiality at the left, the page of all pages at the right. */
    private static void footer(XWPFParagraph paragraph) {
        paragraph.setStyle("Footer");
        XWPFRun run = paragraph.createRun();
        run.setText("${confidential}");
        run.addTab();
        paragraph.getCTP().addNewFldSimple().setInstr(" PAGE ");
        paragraph.createRun().setText(" / ");
        paragraph.getCTP().addNewFldSimple().setInstr(" NUMPAGES ");
    }

    private static void styles(XWPFStyles styles) {
        style(styles, "Normal", "Normal", 10, false, INK, 60, 0, -1, PLAIN);
        style(styles, "Title", "Title", 26, true, INK, 120, 0, -1, PLAIN);
        style(styles, "Subtitle", "Subtitle", 12, true, "2F5F98", 0, 0, -1, PLAIN);
        style(styles, "Confidential", "Confidential", 10, true, INK, 240, 60, -1, PLAIN);
        style(styles, "Heading1", "heading 1", 18, true, INK, 120, 0, 0, CTPPrGeneral::addNewPageBreakBefore);
        style(styles, "Heading2", "heading 2", 13, true, INK, 100, 320, 1, PLAIN);
        style(styles, "Heading3", "heading 3", 11, true, INK, 80, 200, 2, PLAIN);
        style(styles, "Caption", "caption", 9, true, SOFT, 80, 160, -1, PLAIN);
        style(styles, "TOC1", "toc 1", 10, true, INK, 20, 80, -1, PLAIN);
        style(styles, "TOC2", "toc 2", 10, false, SOFT, 10, 0, -1,
                paragraph -> paragraph.addNewInd().setLeft(BigInteger.valueOf(240)));
        style(styles, "Header", "header", 8, false, SOFT, 0, 0, -1,
                paragraph -> paragraph.addNewJc().setVal(STJc.RIGHT));
        style(styles, "Footer", "footer", 8, false, SOFT, 0, 0, -1, paragraph -> {
            var tab = paragraph.addNewTabs().addNewTab();
            tab.setVal(STTabJc.RIGHT);
            tab.setPos(BigInteger.valueOf(9500));
        });
        style(styles, "Note", "Note", 9, false, SOFT, 60, 0, -1, PLAIN);
        style(styles, "Definition", "Definition", 9, false, SOFT, 80, 0, -1, PLAIN);
        style(styles, "Spacing", "Spacing", 4, false, INK, 0, 0, -1, PLAIN);
        style(styles, "TableText", "Table Text", 8.5, false, INK, 0, 0, -1, PLAIN);
        style(styles, "TableHead", "Table Head", 8.5, true, SOFT, 0, 0, -1, CTPPrGeneral::addNewKeepNext);
        style(styles, "FigureValue", "Figure Value", 15, true, INK, 0, 0, -1, PLAIN);
        style(styles, "FigureWord", "Figure Word", 11, true, INK, 20, 40, -1, PLAIN);
    }

    private static void style(XWPFStyles styles, String id, String name, double size, boolean bold, String color,
            int after, int before, int outline, Consumer<CTPPrGeneral> more) {
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
        run.addNewSz().setVal(BigInteger.valueOf(Math.round(size * 2)));
        more.accept(paragraph);
        // The styles of the document keep a copy.
        styles.addStyle(new XWPFStyle(style));
    }
}
