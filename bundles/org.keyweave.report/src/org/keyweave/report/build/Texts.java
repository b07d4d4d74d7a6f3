/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.report.build;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.analysis.figure.FigureCatalog;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.report.Messages;
import org.keyweave.report.content.Block;
import org.keyweave.report.content.Cell;
import org.keyweave.report.content.Tone;
import org.keyweave.validation.core.ArgumentText;

/** Words and cells in the language of a report. */
final class Texts {

    private final Locale locale;
    private final Messages messages;
    private final ModelLabels labels;
    private final org.keyweave.analysis.figure.Messages figures;

    Texts(Locale locale) {
        this.locale = locale;
        messages = Messages.of(locale);
        labels = ModelLabels.of(locale);
        figures = org.keyweave.analysis.figure.Messages.of(locale);
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... args) {
        return messages.get(key, args);
    }

    String unknown() {
        return get("unknown");
    }

    String feature(EStructuralFeature feature) {
        return labels.feature(feature);
    }

    /** Label of a literal, the word for unknown for {@code null}. */
    String literal(Enumerator literal) {
        return literal == null ? unknown() : labels.literal(literal);
    }

    /** Label of a literal of an unsettable feature. */
    String literal(EObject element, EStructuralFeature feature) {
        return element.eIsSet(feature) ? literal((Enumerator) element.eGet(feature)) : unknown();
    }

    String literals(Collection<? extends Enumerator> literals) {
        return list(literals.stream().map(this::literal).toList());
    }

    /** Name of a constant of the analysis. */
    String constant(Enum<?> constant) {
        return figures.label(constant);
    }

    String figureName(String id) {
        return FigureCatalog.figure(id).name(locale);
    }

    String name(EObject element) {
        return element == null ? unknown() : ArgumentText.label(element, locale);
    }

    String names(Collection<? extends EObject> elements) {
        return list(elements.stream().map(this::name).toList());
    }

    /** A list as read; the word for none when it is empty. */
    String list(Collection<String> parts) {
        return parts.isEmpty() ? get("none") : parts.stream().collect(Collectors.joining(get("comma")));
    }

    Cell text(String text) {
        return new Cell(Cell.Type.TEXT, text == null || text.isBlank() ? null : text, unknown(), Tone.PLAIN);
    }

    /** A text that may be absent without being unknown. */
    Cell remark(String text) {
        return new Cell(Cell.Type.TEXT, text == null ? "" : text, "", Tone.PLAIN);
    }

    Cell element(EObject element) {
        return new Cell(Cell.Type.TEXT, element == null ? null : name(element), unknown(), Tone.PLAIN);
    }

    Cell date(LocalDate date) {
        return new Cell(Cell.Type.DATE, date, unknown(), Tone.PLAIN);
    }

    Cell number(double number) {
        return number(OptionalDouble.of(number));
    }

    Cell number(OptionalDouble number) {
        return figure(Cell.Type.NUMBER, number);
    }

    Cell number(OptionalInt number) {
        return number(number.isPresent() ? OptionalDouble.of(number.getAsInt()) : OptionalDouble.empty());
    }

    Cell share(OptionalDouble share) {
        return figure(Cell.Type.SHARE, share);
    }

    Cell money(OptionalDouble amount) {
        return figure(Cell.Type.MONEY, amount);
    }

    Cell figure(Cell.Type type, OptionalDouble value) {
        return new Cell(type, value.isPresent() ? (Object) value.getAsDouble() : null, unknown(), Tone.PLAIN);
    }

    /** A number of the model: unknown when unset. */
    Cell figure(Cell.Type type, EObject element, EStructuralFeature feature) {
        Object value = feature.isUnsettable() && !element.eIsSet(feature) ? null : element.eGet(feature);
        return figure(type, value instanceof Number number ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty());
    }

    Block.Card card(String figureId, Cell value, String note) {
        return new Block.Card(figureId, figureName(figureId), value, note);
    }

    Block.Paragraph paragraph(String key, Object... args) {
        return new Block.Paragraph(get(key, args), false);
    }

    Block.Paragraph note(String key, Object... args) {
        return new Block.Paragraph(get(key, args), true);
    }

    /** A column with the values of a feature; its key is the name of the feature. */
    Column column(EStructuralFeature feature) {
        return new Column(feature.getName(), feature(feature));
    }

    /** A column titled by a text; its key is the last part of the text's key. */
    Column column(String textKey) {
        return new Column(textKey.substring(textKey.lastIndexOf('.') + 1), get(textKey));
    }

    /** A column of a figure of the catalogue; its key is that of the figure. */
    Column figureColumn(String id) {
        return new Column(id, figureName(id));
    }

    /** A column titled by a literal; its key is the name of the literal. */
    Column column(Enumerator literal) {
        return new Column(literal.getName().toLowerCase(Locale.ROOT), literal(literal));
    }

    /** Collects the rows of a table whose columns are elements of the model. */
    Rows rows(String id, String caption, String... columns) {
        return new Rows(id, caption, IntStream.range(0, columns.length)
                .mapToObj(i -> new Column("column" + (i + 1), columns[i])).toList());
    }

    /** Collects the rows of a table. */
    Rows rows(String id, String caption, Column... columns) {
        return new Rows(id, caption, List.of(columns));
    }

    /** A column: its key, the same in every language, and its title. */
    record Column(String key, String title) {
    }

    /** Rows of a table in the making. */
    static final class Rows {
        private final String id;
        private final String caption;
        private final List<Column> columns;
        private final List<List<Cell>> rows = new ArrayList<>();

        Rows(String id, String caption, List<Column> columns) {
            this.id = id;
            this.caption = caption;
            this.columns = columns;
        }

        Rows row(Cell... cells) {
            rows.add(List.of(cells));
            return this;
        }

        void row(List<Cell> cells) {
            rows.add(cells);
        }

        boolean isEmpty() {
            return rows.isEmpty();
        }

        Block.Table table() {
            return table(false);
        }

        Block.Table grid() {
            return table(true);
        }

        private Block.Table table(boolean grid) {
            return new Block.Table(id, caption, columns.stream().map(Column::key).toList(),
                    columns.stream().map(Column::title).toList(), rows, grid);
        }

        /** Adds the table, or the sentence for an empty one. */
        void addTo(List<Block> blocks, Block.Paragraph empty) {
            blocks.add(rows.isEmpty() ? empty : table());
        }
    }
}
