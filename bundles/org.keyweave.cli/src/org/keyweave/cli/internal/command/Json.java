/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.cli.internal.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.LibraryEntry;
import org.keyweave.model.ModelElement;
import org.keyweave.model.NamedElement;
import org.keyweave.model.io.LoadedModel;

/** Parts of the JSON output: elements by identifier, code and name, literals by their name in the model. */
final class Json {

    private final LoadedModel model;

    Json(LoadedModel model) {
        this.model = model;
    }

    /** An object from keys and values in turn. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /** An array of what a function makes of each value. */
    static <T> List<Object> array(Collection<? extends T> values, Function<T, Object> function) {
        List<Object> array = new ArrayList<>();
        values.forEach(value -> array.add(function.apply(value)));
        return array;
    }

    /** An element by what identifies it; {@code null} for none. */
    Map<String, Object> element(EObject element) {
        if (element == null) {
            return null;
        }
        Map<String, Object> object = object("type", element.eClass().getName(), "id", model.id(element));
        if (element instanceof LibraryEntry entry) {
            object.put("key", entry.getKey());
        } else if (element instanceof ModelElement coded && coded.getCode() != null) {
            object.put("code", coded.getCode());
        }
        if (element instanceof NamedElement named) {
            object.put("name", named.getName());
        }
        return object;
    }

    /** Elements. */
    List<Object> elements(Collection<? extends EObject> elements) {
        return array(elements, this::element);
    }

    /** A literal by its name in the model; {@code null} for none. */
    static String literal(Enumerator literal) {
        return literal == null ? null : literal.getName();
    }

    /** Literals by their names. */
    static List<Object> literals(Collection<? extends Enumerator> literals) {
        return array(literals, Json::literal);
    }

    /** A constant that is no literal of the model, such as {@code pointToPoint}. */
    static String constant(Enum<?> constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.name().toLowerCase(java.util.Locale.ROOT).split("_")) {
            name.append(name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
