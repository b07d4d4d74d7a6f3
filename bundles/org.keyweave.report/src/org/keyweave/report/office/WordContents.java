/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.keyweave.report.Messages;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Section;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents: a field of Word whose lines are there already, each a link to its heading. Page numbers only
 * Word knows; it adds them when the field is updated, and need not ask to when the document is opened.
 */
final class WordContents {

    /** Bookmark of the definitions. */
    static final String FIGURES = "_Toc9000000";

    private static final String INSTRUCTION = " TOC \\o \"1-2\" \\h \\z \\n ";
    private static final int DEEPEST = 2;

    private final XWPFDocument document;
    private final ReportData report;
    private XWPFParagraph last;

    WordContents(XWPFDocument document, ReportData report) {
        this.document = document;
        this.report = report;
    }

    /** Name of the bookmark at the heading of a section. */
    static String bookmark(ReportData report, Section section) {
        return "_Toc9" + String.format("%06d", report.sections().indexOf(section) + 1);
    }

    /** Adds the lines at the end of the document. */
    void paint() {
        List<Section> sections = report.sections();
        boolean first = true;
        for (Section section : sections) {
            if (section.level() <= DEEPEST) {
                line(section.title(), section.level(), bookmark(report, section), first);
                first = false;
            }
        }
        line(Messages.of(report.locale()).get("section.figures"), 1, FIGURES, first);
        character(last.getCTP().addNewR(), STFldCharType.END);
    }

    private void line(String title, int level, String bookmark, boolean first) {
        last = document.createParagraph();
        last.setStyle("TOC" + level);
        if (first) {
            character(last.getCTP().addNewR(), STFldCharType.BEGIN);
            last.getCTP().addNewR().addNewInstrText().setStringValue(INSTRUCTION);
            character(last.getCTP().addNewR(), STFldCharType.SEPARATE);
        }
        CTHyperlink link = last.getCTP().addNewHyperlink();
        link.setAnchor(bookmark);
        link.setHistory(true);
        link.addNewR().addNewT().setStringValue(title);
    }

    private static void character(CTR run, STFldCharType.Enum type) {
        run.addNewFldChar().setFldCharType(type);
    }
}
