/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.model.labels.ModelLabels;

/**
 * A sentence that is not yet in a language: a message key with its arguments. Arguments are strings, numbers (shown
 * without grouping), features and enumeration literals of the model (shown by their label), collections of these, or
 * texts again.
 *
 * @param key message key of this bundle
 * @param arguments what is filled in
 */
public record Text(String key, List<Object> arguments) {

    /** Longest argument shown; what is longer is cut, so that a message stays a message. */
    private static final int LONGEST_ARGUMENT = 120;

    /** A text from its key and arguments. */
    public static Text of(String key, Object... arguments) {
        return new Text(key, List.of(arguments));
    }

    /** The sentence in a language. */
    public String in(Locale locale) {
        Messages messages = Messages.of(locale);
        return messages.get(key, arguments.stream().map(argument -> shown(argument, locale)).toArray());
    }

    /** The sentence as it is said in the workbench, where it would else name an option of the command line. */
    public String inWorkbench(Locale locale) {
        String own = key + ".workbench";
        return Messages.of(locale).has(own) ? new Text(own, arguments).in(locale) : in(locale);
    }

    private static String shown(Object argument, Locale locale) {
        if (argument instanceof Text text) {
            return text.in(locale);
        }
        if (argument instanceof EStructuralFeature feature) {
            return ModelLabels.of(locale).feature(feature);
        }
        if (argument instanceof Enumerator literal) {
            return ModelLabels.of(locale).literal(literal);
        }
        if (argument instanceof Collection<?> values) {
            return values.stream().map(value -> shown(value, locale)).collect(Collectors.joining(", "));
        }
        String plain = argument.toString().replaceAll("\\p{Cntrl}+", " ");
        return plain.codePointCount(0, plain.length()) <= LONGEST_ARGUMENT ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST_ARGUMENT - 1)) + "…";
    }
}
