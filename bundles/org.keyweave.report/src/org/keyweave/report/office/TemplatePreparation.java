/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.office;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;
import org.keyweave.report.Messages;

/**
 * Checks a Word template and makes it ready to be filled: a field that Word has cut into several runs is put together,
 * and a directive that stands alone in its paragraph, or around a row of a table, is lifted out of it, so that it
 * repeats whole paragraphs and rows.
 */
final class TemplatePreparation {

    private static final Pattern TOKEN = Pattern.compile(TemplateFields.FIELD.pattern() + "|"
            + TemplateScope.DIRECTIVE.pattern());
    private static final Pattern ONLY_DIRECTIVES = Pattern.compile("\\s*(?:" + TemplateScope.DIRECTIVE.pattern()
            + "\\s*)+");
    private static final int SHOWN = 60;

    private final String name;
    private final Messages messages;
    private TemplateScope scope;
    private boolean placed;

    TemplatePreparation(String name, Messages messages) {
        this.name = name;
        this.messages = messages;
    }

    /**
     * Checks and changes a document; it can only be written afterwards.
     *
     * @param plain names of the fields without dots
     * @return whether there is a place for sections
     */
    boolean prepare(XWPFDocument document, Collection<String> plain) throws TemplateException {
        scope = new TemplateScope(plain);
        body(new ArrayList<>(document.getBodyElements()), "", true);
        closed(messages.get("template.place.end"));
        List<XWPFHeaderFooter> around = new ArrayList<>(document.getHeaderList());
        around.addAll(document.getFooterList());
        for (XWPFHeaderFooter each : around) {
            String place = messages.get(document.getHeaderList().contains(each) ? "template.place.header"
                    : "template.place.footer") + ", ";
            body(new ArrayList<>(each.getBodyElements()), place, false);
            closed(place);
        }
        return placed;
    }

    private void body(List<IBodyElement> elements, String where, boolean ofDocument) throws TemplateException {
        int paragraphs = 0;
        int tables = 0;
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                paragraph(paragraph, where + messages.get("template.place.paragraph", ++paragraphs), ofDocument);
            } else if (element instanceof XWPFTable table) {
                tables++;
                int rows = 0;
                for (XWPFTableRow row : new ArrayList<>(table.getRows())) {
                    row(row, where + messages.get("template.place.row", tables, ++rows));
                }
            }
        }
    }

    private void row(XWPFTableRow row, String where) throws TemplateException {
        List<XWPFTableCell> cells = row.getTableCells();
        StringBuilder text = new StringBuilder();
        cells.forEach(cell -> text.append(cell.getText()).append('\n'));
        if (ONLY_DIRECTIVES.matcher(text).matches()) {
            lift(row.getCtRow(), directives(text.toString().strip(), where));
            return;
        }
        String before = "";
        String after = "";
        if (!cells.isEmpty()) {
            XWPFParagraph first = cells.get(0).getParagraphs().get(0);
            List<XWPFParagraph> end = cells.get(cells.size() - 1).getParagraphs();
            XWPFParagraph last = end.get(end.size() - 1);
            Matcher opens = TemplateScope.DIRECTIVE.matcher(first.getText());
            if (opens.lookingAt() && opens.group(1).isEmpty() && last.getText().stripTrailing().endsWith("[/#"
                    + opens.group(2) + "]")) {
                before = directives(opens.group(), where);
                after = "[/#" + opens.group(2) + "]";
                replace(first, opens.start(), opens.end(), "");
                int at = last.getText().lastIndexOf(after);
                replace(last, at, at + after.length(), "");
            }
        }
        int number = 0;
        for (XWPFTableCell cell : cells) {
            body(new ArrayList<>(cell.getBodyElements()), where + messages.get("template.place.cell", ++number) + ", ",
                    false);
        }
        if (!after.isEmpty()) {
            directives(after, where);
            insert(row.getCtRow(), before, true);
            insert(row.getCtRow(), after, false);
        }
    }

    private void paragraph(XWPFParagraph paragraph, String where, boolean ofDocument) throws TemplateException {
        String text = paragraph.getText();
        if (!text.contains("${") && !text.contains("[#") && !text.contains("[/#")) {
            return;
        }
        if (ONLY_DIRECTIVES.matcher(text).matches()) {
            lift(paragraph.getCTP(), directives(text.strip(), where));
            return;
        }
        String openBefore = scope.openDirective();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            gather(paragraph, token.start(), token.end());
            if (token.group(1) == null) {
                directives(token.group(), where);
                continue;
            }
            String field = token.group(1).strip();
            Optional<TemplateScope.Wrong> wrong = scope.field(field);
            if (wrong.isPresent()) {
                throw wrong("template.field", wrong.get(), token.group(), where, text);
            }
            if (scope.isPlace(field)) {
                if (!ofDocument || !text.strip().equals(token.group())) {
                    throw new TemplateException(messages.get("template.placeAlone", name, token.group(), where), null);
                }
                placed |= field.endsWith(TemplateFields.CONTENT);
            }
        }
        if (!openBefore.equals(scope.openDirective())) {
            throw new TemplateException(messages.get("template.directiveAlone", name, scope.openDirective().isEmpty()
                    ? openBefore : scope.openDirective(), where), null);
        }
        repairConditions(paragraph);
    }

    /** Enters and leaves the parts of directives; returns them as the template engine wants them. */
    private String directives(String text, String where) throws TemplateException {
        Matcher directive = TemplateScope.DIRECTIVE.matcher(text);
        StringBuilder all = new StringBuilder();
        while (directive.find()) {
            Optional<TemplateScope.Wrong> wrong = scope.directive(directive);
            if (wrong.isPresent()) {
                throw wrong("template.directive", wrong.get(), directive.group(), where, text);
            }
            all.append(condition(directive.group()));
        }
        return all.toString();
    }

    private static String condition(String directive) {
        return directive.startsWith("[#if") ? directive.substring(0, directive.length() - 1).stripTrailing()
                + "?has_content]" : directive;
    }

    private void repairConditions(XWPFParagraph paragraph) {
        String text = paragraph.getText();
        Matcher directive = TemplateScope.DIRECTIVE.matcher(text);
        List<int[]> found = new ArrayList<>();
        while (directive.find()) {
            if (directive.group().startsWith("[#if")) {
                found.add(new int[] {directive.start(), directive.end()});
            }
        }
        for (int i = found.size() - 1; i >= 0; i--) {
            int[] at = found.get(i);
            replace(paragraph, at[0], at[1], condition(text.substring(at[0], at[1])));
        }
    }

    private TemplateException wrong(String key, TemplateScope.Wrong wrong, String token, String where, String text) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        String meant = wrong.meant().map(near -> messages.get("template.meant", near)).orElse("");
        return new TemplateException(messages.get(key, name, token, where, shown, meant,
                String.join(", ", scope.known())), null);
    }

    private void closed(String where) throws TemplateException {
        if (!scope.isClosed()) {
            throw new TemplateException(messages.get("template.open", name, scope.openDirective(), where), null);
        }
    }

    /** Puts the text from one position to another into the run in which it begins. */
    private static void gather(XWPFParagraph paragraph, int from, int to) {
        replace(paragraph, from, to, paragraph.getText().substring(from, to));
    }

    private static void replace(XWPFParagraph paragraph, int from, int to, String text) {
        int at = 0;
        boolean written = false;
        for (XWPFRun run : paragraph.getRuns()) {
            String own = run.text();
            int begin = Math.max(from, at);
            int end = Math.min(to, at + own.length());
            if (begin < end) {
                String kept = own.substring(0, begin - at) + (written ? "" : text) + own.substring(end - at);
                if (!kept.equals(own)) {
                    for (int i = run.getCTR().sizeOfTArray() - 1; i > 0; i--) {
                        run.getCTR().removeT(i);
                    }
                    run.setText(kept, 0);
                }
                written = true;
            }
            at += own.length();
        }
    }

    private static void lift(XmlObject element, String directives) {
        insert(element, directives, true);
        try (XmlCursor cursor = element.newCursor()) {
            cursor.removeXml();
        }
    }

    private static void insert(XmlObject element, String text, boolean before) {
        try (XmlCursor cursor = element.newCursor()) {
            if (!before) {
                cursor.toEndToken();
                cursor.toNextToken();
            }
            cursor.insertChars(text);
        }
    }
}
