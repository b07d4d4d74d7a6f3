/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.vsm.expr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * Conversions of raw values, with the meaning of Sirius' default converter.
 */
public final class Coercion {

    private Coercion() {
    }

    /** Text of a value; empty for {@code null}. */
    public static Optional<String> toText(Object value) {
        return value == null ? Optional.empty() : Optional.of(String.valueOf(value));
    }

    /**
     * Truth of a value: {@code null} is false, a Boolean is itself, the text "false" in any case is false, all else
     * is true.
     */
    public static boolean toBoolean(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        return value != null && !"false".equalsIgnoreCase(value.toString());
    }

    /** Whole number that the text of a value spells; empty when it spells none (a double such as 2.0 included). */
    public static Optional<Integer> toInt(Object value) {
        if (value instanceof Integer number) {
            return Optional.of(number);
        }
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(value.toString()));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** The value itself when it is an element; a collection is none, whatever it holds. */
    public static Optional<EObject> toEObject(Object value) {
        return value instanceof EObject object ? Optional.of(object) : Optional.empty();
    }

    /** Snapshot of the elements in a collection, an array or a single value; what is no element is left out. */
    public static List<EObject> toEObjects(Object value) {
        if (value instanceof Collection<?> values) {
            return elements(values);
        }
        if (value instanceof EObject object) {
            return List.of(object);
        }
        if (value instanceof Object[] values) {
            return elements(Arrays.asList(values));
        }
        return List.of();
    }

    private static List<EObject> elements(Collection<?> values) {
        List<EObject> result = new ArrayList<>(values.size());
        for (Object value : values) {
            if (value instanceof EObject object) {
                result.add(object);
            }
        }
        return result;
    }
}
