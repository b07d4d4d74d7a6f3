/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;

/**
 * What is known about the type of a value: it is an instance of one of these classes.
 *
 * @param classes the alternatives; empty when nothing is known
 * @param declared whether the specification says so itself (a domain class), so that what is done must suit all
 *            alternatives; else it is inferred from a reference or from where a tool may be used, values may be of a
 *            narrower class, and what is done must suit one alternative or subclass
 */
record TypeSet(List<EClass> classes, boolean declared) {

    /** Nothing is known. */
    static final TypeSet UNKNOWN = new TypeSet(List.of(), false);

    TypeSet {
        classes = List.copyOf(classes);
    }

    boolean isUnknown() {
        return classes.isEmpty();
    }

    /** Either this or another type; unknown when one of them is. */
    TypeSet or(TypeSet other) {
        Objects.requireNonNull(other);
        if (isUnknown() || other.isUnknown()) {
            return UNKNOWN;
        }
        List<EClass> union = new ArrayList<>(classes);
        other.classes.stream().filter(type -> !union.contains(type)).forEach(union::add);
        return new TypeSet(union, declared && other.declared);
    }

    /** The same alternatives as mere inference. */
    TypeSet inferred() {
        return new TypeSet(classes, false);
    }

    /** Any of several types; unknown for none. */
    static TypeSet any(List<TypeSet> types) {
        return types.stream().reduce(TypeSet::or).orElse(UNKNOWN);
    }
}
