/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.content;

import java.util.List;
import java.util.Locale;

/**
 * A report, ready to be written in any format.
 *
 * @param kind kind
 * @param locale language of all texts
 * @param title title
 * @param subtitle whom it is about
 * @param provenance where it comes from
 * @param headline the figures on the cover
 * @param sections sections in order
 * @param figures what the figures of the report mean, in the order of the catalogue
 */
public record ReportData(ReportKind kind, Locale locale, String title, String subtitle, Provenance provenance,
        List<Block.Card> headline, List<Section> sections, List<FigureNote> figures) {

    /** Cleans and copies. */
    public ReportData {
        title = CleanText.of(title);
        subtitle = CleanText.of(subtitle);
        headline = List.copyOf(headline);
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
    }

    /** All blocks of a type, in order. */
    public <T extends Block> List<T> blocks(Class<T> type) {
        return sections.stream().flatMap(section -> section.blocks().stream()).filter(type::isInstance).map(type::cast)
                .toList();
    }

    /** Whether its first sections are long and begin on a page of their own, such as accounts of a plan. */
    public boolean hasChapters() {
        return kind != ReportKind.PORTFOLIO && kind != ReportKind.CHANGES;
    }

    /** Whether the report is in Chinese. */
    public boolean isChinese() {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }
}
