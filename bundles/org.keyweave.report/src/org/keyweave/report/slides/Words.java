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

import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Tone;
import org.keyweave.report.page.TextFit;
import org.keyweave.report.page.ToneLook;

/** Puts text into shapes, marked with its language so that spelling and fonts are chosen for it. */
final class Words {

    static final Color SOFT = new Color(0x5B6675);
    static final Color LINE = new Color(0xD8DCE1);

    private Words() {
    }

    static String language(ReportData report) {
        return report.isChinese() ? "zh-CN" : "en-GB";
    }

    /** Replaces the text of a shape; its look comes from the layout. */
    static void write(XSLFTextShape shape, String text, ReportData report) {
        shape.clearText();
        run(shape.addNewTextParagraph(), text, report);
    }

    /** Adds a text to a paragraph; line breaks are kept. */
    static XSLFTextRun run(XSLFTextParagraph paragraph, String text, ReportData report) {
        XSLFTextRun last = null;
        for (String line : text.split("\n", -1)) {
            if (last != null) {
                paragraph.addLineBreak();
            }
            last = paragraph.addNewTextRun();
            last.setText(line);
            last.getRPr(true).setLang(language(report));
        }
        return last;
    }

    /** Adds a paragraph of one look. */
    static XSLFTextParagraph paragraph(XSLFTextShape shape, String text, double size, boolean bold, Color color,
            ReportData report) {
        XSLFTextParagraph paragraph = shape.addNewTextParagraph();
        paragraph.setBullet(false);
        paragraph.setIndent(0d);
        paragraph.setLeftMargin(0d);
        paragraph.setTextAlign(TextAlign.LEFT);
        paragraph.setSpaceBefore(0d);
        paragraph.setSpaceAfter(0d);
        // Fonts differ in the height of their lines, Chinese ones most: points are the same everywhere.
        paragraph.setLineSpacing(-TextFit.office(size, bold).lineHeight());
        run(paragraph, text, report);
        for (XSLFTextRun run : paragraph.getTextRuns()) {
            run.setFontSize(size);
            run.setBold(bold);
            if (color != null) {
                run.setFontColor(color);
            }
        }
        return paragraph;
    }

    /** Colour of a tone; none for a plain one, so that the template decides. */
    static Color color(Tone tone) {
        return tone == Tone.PLAIN ? null : Color.decode("#" + ToneLook.color(tone));
    }

    static Color bar(Tone tone) {
        return Color.decode("#" + ToneLook.barColor(tone));
    }
}
