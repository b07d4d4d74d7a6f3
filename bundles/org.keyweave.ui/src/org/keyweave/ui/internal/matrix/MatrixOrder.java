/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.internal.matrix;

import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

import org.keyweave.model.Person;
import org.keyweave.ui.internal.text.Texts;
import org.keyweave.ui.session.ElementLabels;

/** How the people of the matrix are sorted, and what they are grouped by. */
public enum MatrixOrder {

    /** By business function, within it by level. */
    FUNCTION,

    /** By level from the top, within it by function. */
    LEVEL,

    /** By department or team. */
    UNIT,

    /** By name, without groups. */
    NAME;

    private static final Comparator<Person> BY_NAME = Comparator.comparing(ElementLabels::label);

    private static final Comparator<Person> BY_FUNCTION = Comparator.comparing(Person::getEffectiveFunction,
            Comparator.nullsLast(Comparator.naturalOrder()));

    private static final Comparator<Person> BY_LEVEL = Comparator.comparing(
            (Person person) -> person.isSetLevel() ? person.getLevel() : null,
            Comparator.nullsLast(Comparator.naturalOrder()));

    /** The order. */
    Comparator<Person> comparator() {
        return switch (this) {
            case FUNCTION -> BY_FUNCTION.thenComparing(BY_LEVEL).thenComparing(BY_NAME);
            case LEVEL -> BY_LEVEL.thenComparing(BY_FUNCTION).thenComparing(BY_NAME);
            case UNIT -> Comparator.comparing(UNIT.group()).thenComparing(BY_LEVEL).thenComparing(BY_NAME);
            case NAME -> BY_NAME;
        };
    }

    /** The name of the group that a person is in; the same for all where there are no groups. */
    Function<Person, String> group() {
        return switch (this) {
            case FUNCTION -> person -> ElementLabels.value(person.getEffectiveFunction());
            case LEVEL -> person -> person.isSetLevel() ? ElementLabels.value(person.getLevel()) : "";
            case UNIT -> person -> person.getUnit() == null ? "" : ElementLabels.label(person.getUnit());
            case NAME -> person -> "";
        };
    }

    /** The word for the order. */
    public String label() {
        return Texts.get("matrix.order." + name().toLowerCase(Locale.ROOT));
    }
}
