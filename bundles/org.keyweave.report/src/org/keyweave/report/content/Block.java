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
import java.util.OptionalDouble;

/** A piece of a section. */
public sealed interface Block {

    /** Name of the type of block, the same in every language, as it stands in JSON and in templates. */
    default String kind() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * Running text.
     *
     * @param text the text, already clean; line breaks are kept
     * @param note whether it is a remark rather than part of the text
     */
    record Paragraph(String text, boolean note) implements Block {
        /** Cleans the text. */
        public Paragraph {
            text = CleanText.of(text);
        }
    }

    /** Figures side by side. */
    record Cards(List<Card> cards) implements Block {
        /** Copies the list. */
        public Cards {
            cards = List.copyOf(cards);
        }
    }

    /**
     * A table.
     *
     * @param id name that is the same in every language, unique in the report
     * @param caption what it shows
     * @param columns headings; the first one of a grid is that of its rows
     * @param rows cells, as many a row as there are columns
     * @param grid whether the columns are elements of the model rather than features, as in a matrix
     */
    record Table(String id, String caption, List<String> columns, List<List<Cell>> rows, boolean grid)
            implements Block {
        /**
         * Copies and checks the lists.
         *
         * @throws IllegalArgumentException when a row has not as many cells as there are columns
         */
        public Table {
            columns = columns.stream().map(CleanText::of).toList();
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(id + ": " + row.size() + " cells for " + columns.size());
                }
            }
        }

        /** Whether a column holds figures only, and so lines up at the right. */
        public boolean isFigures(int column) {
            return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column).isFigure());
        }
    }

    /**
     * Bars.
     *
     * @param id name that is the same in every language, unique in the report
     * @param caption what it shows
     * @param type how the values are written
     * @param bars the bars, in order
     */
    record Chart(String id, String caption, Cell.Type type, List<Bar> bars) implements Block {
        /** Copies the list. */
        public Chart {
            bars = List.copyOf(bars);
        }

        /** The greatest value, 0 when nothing is known. */
        public double greatest() {
            return bars.stream().map(bar -> bar.value().figure()).filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble).max().orElse(0);
        }
    }

    /**
     * A diagram.
     *
     * @param id name that is the same in every language, unique in the report
     * @param caption what it shows
     * @param drawing the picture
     */
    record Diagram(String id, String caption, Drawing drawing) implements Block {
        /** Cleans the caption. */
        public Diagram {
            caption = CleanText.of(caption);
        }
    }

    /** Findings, gravest first. */
    record Findings(List<FindingItem> items) implements Block {
        /** Copies the list. */
        public Findings {
            items = List.copyOf(items);
        }
    }

    /**
     * A figure with what it means.
     *
     * @param figureId figure of the catalogue; empty for a count that explains itself
     * @param name name of the figure
     * @param value value
     * @param note what it is measured by; may be empty
     */
    record Card(String figureId, String name, Cell value, String note) {
        /** Cleans the texts. */
        public Card {
            name = CleanText.of(name);
            note = CleanText.of(note);
        }
    }

    /** A bar of a chart. */
    record Bar(String label, Cell value) {
        /** Cleans the label. */
        public Bar {
            label = CleanText.of(label);
        }
    }

    /**
     * A finding.
     *
     * @param ruleId rule
     * @param severity word of the severity
     * @param tone risk for an error, watch for a warning, plain for a remark
     * @param account account that it is about; empty for the portfolio
     * @param subject element that it is about
     * @param message what was found
     * @param explanation why it matters
     * @param remedy what to do
     */
    record FindingItem(String ruleId, String severity, Tone tone, String account, String subject, String message,
            String explanation, String remedy) {
        /** Cleans the texts. */
        public FindingItem {
            account = CleanText.of(account);
            subject = CleanText.of(subject);
            message = CleanText.of(message);
            explanation = CleanText.of(explanation);
            remedy = CleanText.of(remedy);
        }
    }
}
