/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.keyweave.model.Person;
import org.keyweave.model.Touchpoint;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/**
 * What a block from a spreadsheet would do to the matrix. A block whose first row and column hold names is matched by
 * name or mail address, in either direction; any other block goes into the cells from the cursor on. Nothing is changed
 * before the changes are applied, and what is not understood is told, not guessed.
 */
public final class MatrixPaste {

    /** What becomes of one cell of the block. */
    public enum Effect {
        /** A touchpoint is made. */
        NEW,
        /** A value changes. */
        CHANGED,
        /** The model says so already. */
        SAME,
        /** It is not taken. */
        REFUSED
    }

    /**
     * One cell of the block.
     *
     * @param row name of the supplier's person
     * @param column name of the customer's person
     * @param before the value as it is
     * @param after the value as it is pasted
     * @param reason why it is refused, else empty
     * @param entry the change; {@code null} when nothing changes
     */
    public record Line(String row, String column, String before, String after, Effect effect, String reason,
            MatrixEdits.Entry entry) {
    }

    private final MatrixModel model;
    private final MatrixAspect aspect;
    private final List<Line> lines = new ArrayList<>();
    private boolean named;

    private MatrixPaste(MatrixModel model, MatrixAspect aspect) {
        this.model = model;
        this.aspect = aspect;
    }

    /** The effect of a block that is pasted with the cursor at a row and column. */
    public static MatrixPaste of(MatrixModel model, MatrixAspect aspect, String text, int row, int column) {
        MatrixPaste paste = new MatrixPaste(model, aspect);
        List<List<String>> cells = MatrixSheet.read(text);
        if (!cells.isEmpty()) {
            paste.read(cells, row, column);
        }
        return paste;
    }

    private void read(List<List<String>> cells, int row, int column) {
        List<String> head = cells.get(0);
        List<String> names = head.subList(Math.min(1, head.size()), head.size());
        boolean upright = names.stream().anyMatch(each -> find(model.columns(), each).isPresent());
        boolean turned = !upright && names.stream().anyMatch(each -> find(model.rows(), each).isPresent());
        named = upright || turned;
        if (!named) {
            at(cells, row, column);
            return;
        }
        for (List<String> line : cells.subList(1, cells.size())) {
            for (int i = 1; i < line.size(); i++) {
                String across = i < head.size() ? head.get(i) : "";
                if (!line.get(i).isEmpty()) {
                    byName(turned ? across : line.get(0), turned ? line.get(0) : across, line.get(i));
                }
            }
        }
    }

    private void at(List<List<String>> cells, int row, int column) {
        for (int i = 0; i < cells.size(); i++) {
            for (int j = 0; j < cells.get(i).size(); j++) {
                String value = cells.get(i).get(j);
                boolean inside = row + i < model.rows().size() && column + j < model.columns().size();
                if (inside) {
                    line(model.rows().get(row + i), model.columns().get(column + j), value);
                } else if (!value.isEmpty()) {
                    refuse("", "", value, Texts.get("paste.outside"));
                }
            }
        }
    }

    private void byName(String row, String column, String value) {
        Optional<Person> ours = find(model.rows(), row);
        Optional<Person> theirs = find(model.columns(), column);
        if (ours.isEmpty() || theirs.isEmpty()) {
            String unknown = ours.isEmpty() ? row : column;
            List<Person> side = ours.isEmpty() ? model.rows() : model.columns();
            boolean several = side.stream().filter(each -> means(each, unknown)).count() > 1;
            refuse(row, column, value, Texts.get(several ? "paste.ambiguous" : "paste.unknown", unknown));
        } else {
            line(ours.get(), theirs.get(), value);
        }
    }

    private void line(Person row, Person column, String text) {
        Touchpoint touchpoint = model.cell(row, column);
        Object before = touchpoint == null ? null : MatrixEdits.present(touchpoint, aspect.feature());
        boolean none = text.isEmpty() || text.equals(ElementLabels.UNKNOWN);
        Object after = none ? null : MatrixValues.parse(aspect.feature(), text, model.today()).orElse(null);
        String name = ElementLabels.label(row);
        String across = ElementLabels.label(column);
        if (!none && after == null) {
            refuse(name, across, text, Texts.get("paste.value", text, aspect.label()));
        } else {
            Effect effect = Objects.equals(before, after) ? Effect.SAME : touchpoint == null ? Effect.NEW
                    : Effect.CHANGED;
            lines.add(new Line(name, across, MatrixValues.text(before), MatrixValues.text(after), effect, "",
                    effect == Effect.SAME ? null : new MatrixEdits.Entry(row, column, aspect.feature(), after)));
        }
    }

    private void refuse(String row, String column, String value, String reason) {
        lines.add(new Line(row, column, "", value, Effect.REFUSED, reason, null));
    }

    /** The one person that a name means; empty when there is none or more than one. */
    private static Optional<Person> find(List<Person> people, String name) {
        List<Person> found = people.stream().filter(each -> means(each, name)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean means(Person person, String name) {
        String wanted = name.trim().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return !wanted.isEmpty() && (wanted.equals(ElementLabels.label(person).toLowerCase(Locale.ROOT))
                || person.getEmail() != null && wanted.equals(person.getEmail().toLowerCase(Locale.ROOT)));
    }

    /** Whether the block was matched by names. */
    public boolean isNamed() {
        return named;
    }

    /** All cells of the block that say something. */
    public List<Line> lines() {
        return lines;
    }

    /** How many cells have an effect. */
    public long count(Effect effect) {
        return lines.stream().filter(each -> each.effect() == effect).count();
    }

    /** The changes. */
    public List<MatrixEdits.Entry> entries() {
        return lines.stream().map(Line::entry).filter(Objects::nonNull).toList();
    }
}
