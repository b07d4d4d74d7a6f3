/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A field of an element that differs between two versions.
 *
 * @param match the element
 * @param feature attribute, reference, or list of children whose order differs
 * @param from value in the earlier version: {@code null} when unset, elements of that version in references, a list for
 *        a feature of many
 * @param to value in the later version, likewise
 */
public record FieldDifference(ElementMatch match, EStructuralFeature feature, Object from, Object to) {

    /** The element of the later version. */
    public EObject element() {
        return match.after();
    }

    /** The element with its kind, as in: Person Chen Lei. */
    public String elementText(Locale locale) {
        return ValueText.described(element(), locale);
    }

    /** The earlier value as read; a dash when there is none. */
    public String fromText(Locale locale) {
        return ValueText.of(feature, from, locale);
    }

    /** The later value as read; a dash when there is none. */
    public String toText(Locale locale) {
        return ValueText.of(feature, to, locale);
    }

    /** The difference in one line: element, field, both values. */
    public String text(Locale locale) {
        return ComparisonTexts.of(locale).get("field", elementText(locale), feature,
                fromText(locale), toText(locale));
    }
}
