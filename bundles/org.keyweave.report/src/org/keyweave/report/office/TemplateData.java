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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.ReportData;
import org.keyweave.report.content.Section;

/**
 * The values of a Word template: texts, lists of rows with texts, and marks for what is put in as blocks afterwards.
 */
final class TemplateData {

    /** Private characters that no text of a report holds. */
    private static final String MARK = "\uE0C0";
    private static final String TABLE_OF_CONTENTS = MARK + "toc" + MARK;

    private final ReportData report;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<Section>> places = new LinkedHashMap<>();

    TemplateData(ReportData report) {
        this.report = report;
        values.putAll(TemplateFields.of(report));
        values.put(TemplateFields.CONTENT, place(report.sections()));
        values.put(TemplateSchema.TOC, TABLE_OF_CONTENTS);
        values.putAll(lists(report.sections(), report.headline()));
        values.put("definitions", report.figures().stream().map(note -> row("name", note.name(), "definition",
                note.definition(), "formula", note.formula(), "source", note.source())).toList());
        values.put(TemplateSchema.ACCOUNTS, accounts());
    }

    /** Values by the name of their field. */
    Map<String, Object> values() {
        return values;
    }

    /** Sections by the mark in whose place they are put. */
    Map<String, List<Section>> places() {
        return places;
    }

    /** Whether the marked place is that of the whole report. */
    boolean isWhole(String mark) {
        return mark.equals(values.get(TemplateFields.CONTENT));
    }

    static boolean isTableOfContents(String mark) {
        return mark.equals(TABLE_OF_CONTENTS);
    }

    private String place(List<Section> sections) {
        String mark = MARK + places.size() + MARK;
        places.put(mark, sections);
        return mark;
    }

    /** A chapter for each account, whose name is that of the chapter; a report without such chapters has none. */
    private List<Map<String, Object>> accounts() {
        List<Map<String, Object>> accounts = new ArrayList<>();
        List<Section> sections = report.sections();
        for (int i = 0; i < sections.size(); i++) {
            if (sections.get(i).level() == 1 && sections.get(i).id().replaceAll("-\\d+$", "").equals("account")) {
                int end = i + 1;
                while (end < sections.size() && sections.get(end).level() > 1) {
                    end++;
                }
                accounts.add(account(sections.subList(i, end)));
            }
        }
        return accounts;
    }

    private Map<String, Object> account(List<Section> sections) {
        List<Block.Card> cards = sections.stream().flatMap(section -> section.blocks().stream())
                .filter(Block.Cards.class::isInstance).flatMap(block -> ((Block.Cards) block).cards().stream())
                .toList();
        Map<String, Object> account = new LinkedHashMap<>(lists(sections, cards));
        account.put("name", sections.get(0).title());
        account.put(TemplateFields.CONTENT, place(sections));
        TemplateSchema.PICTURES.forEach((field, kind) -> account.put(field, place(sections.stream()
                .map(section -> new Section(section.id(), "", 0, section.blocks().stream()
                        .filter(block -> block instanceof Block.Diagram diagram
                                && diagram.id().replaceAll("-\\d+$", "").equals("picture-" + kind)).toList()))
                .filter(section -> !section.blocks().isEmpty()).toList())));
        return account;
    }

    private static Map<String, Object> lists(List<Section> sections, List<Block.Card> cards) {
        Map<String, List<Map<String, String>>> lists = new LinkedHashMap<>();
        TemplateSchema.lists().keySet().forEach(list -> lists.put(list, new ArrayList<>()));
        for (Block.Card card : cards) {
            lists.get("figures").add(row("name", card.name(), "value", card.value().text(), "note", card.note()));
        }
        for (Section section : sections) {
            for (Block block : section.blocks()) {
                if (block instanceof Block.Table table && !table.grid()) {
                    for (List<Cell> cells : table.rows()) {
                        Map<String, String> row = new LinkedHashMap<>();
                        for (int c = 0; c < cells.size(); c++) {
                            row.put(table.keys().get(c), cells.get(c).text());
                        }
                        lists.computeIfAbsent(table.family(), any -> new ArrayList<>()).add(row);
                    }
                } else if (block instanceof Block.Findings findings) {
                    for (Block.FindingItem item : findings.items()) {
                        lists.get("findings").add(row("severity", item.severity(), "account", item.account(),
                                "subject", item.subject(), "finding", item.message(), "why", item.explanation(),
                                "remedy", item.remedy(), "rule", item.ruleId()));
                    }
                }
            }
        }
        return new LinkedHashMap<>(lists);
    }

    private static Map<String, String> row(String... namesAndTexts) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            row.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return row;
    }
}
