/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.content;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

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
     * @param keys names of the columns that are the same in every language, as templates and JSON know them
     * @param columns headings; the first one of a grid is that of its rows
     * @param rows cells, as many a row as there are columns
     * @param grid whether the columns are elements of the model rather than features, as in a matrix
     */
    record Table(String id, String caption, List<String> keys, List<String> columns, List<List<Cell>> rows,
            boolean grid) implements Block {
        /**
         * Copies and checks the lists.
         *
         * @throws IllegalArgumentException when a row has not as many cells as there are columns, or two columns have
         *         one key
         */
        public Table {
            keys = List.copyOf(keys);
            if (keys.size() != columns.size() || new HashSet<>(keys).size() != keys.size()) {
                throw new IllegalArgumentException(id + ": keys " + keys + " for " + columns);
            }
            columns = columns.stream().map(CleanText::of).toList();
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(id + ": " + row.size() + " cells for " + columns.size());
                }
            }
        }

        /** A table whose columns are known by their number only. */
        public Table(String id, String caption, List<String> columns, List<List<Cell>> rows, boolean grid) {
            this(id, caption, IntStream.rangeClosed(1, columns.size()).mapToObj(i -> "column" + i).toList(), columns,
                    rows, grid);
        }

        /** Name of the kind of table: the id without the number that makes it unique. */
        public String family() {
            return id.replaceAll("-\\d+$", "");
        }

        /** Whether a column holds figures only, and so lines up at the right. */
        public boolean isFigures(int column) {
            return !rows.isEmpty() && rows.stream().allMatch(row -> row.get(column).isFigure());
        }

        /** For each column whether it holds figures only; to be asked once for a table, not for each cell. O(cells). */
        public boolean[] figureColumns() {
            boolean[] figures = new boolean[columns.size()];
            for (int column = 0; column < figures.length; column++) {
                figures[column] = isFigures(column);
            }
            return figures;
        }
    }

    /**
     * Bars.
     *
     * @param id name that is the same in every language, unique in the report
     * @param caption what it shows
     * @param type how the values are written
     * @param style how it is drawn
     * @param bars the bars, in order
     */
    record Chart(String id, String caption, Cell.Type type, Style style, List<Bar> bars) implements Block {

        /** Ways to draw bars. */
        public enum Style {
            /** One below the other, for names that may be long. */
            BARS,
            /** One beside the other, for what follows in time. */
            COLUMNS,
            /** One beside the other from the greatest on, with a line of their growing share of all. */
            PARETO
        }

        /** Copies the list. */
        public Chart {
            caption = CleanText.of(caption);
            bars = List.copyOf(bars);
        }

        /** Bars one below the other. */
        public Chart(String id, String caption, Cell.Type type, List<Bar> bars) {
            this(id, caption, type, Style.BARS, bars);
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

    /**
     * A bar of a chart.
     *
     * @param label what it is for
     * @param value its length
     * @param cumulated share of all bars up to this one, from 0 to 1; for a Pareto chart only
     */
    record Bar(String label, Cell value, OptionalDouble cumulated) {
        /** Cleans the label. */
        public Bar {
            label = CleanText.of(label);
        }

        /** A bar on its own. */
        public Bar(String label, Cell value) {
            this(label, value, OptionalDouble.empty());
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
