/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.model.NamedElement;
import org.keyweave.model.PersonLine;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.labels.ElementText;
import org.keyweave.model.labels.ModelLabels;

/** Values and elements as a list of differences names them. */
final class ValueText {

    static final String NONE = "–";

    private static final int LONGEST = 80;

    private ValueText() {
    }

    /** A value of a feature as read; a dash when there is none. */
    static String of(EStructuralFeature feature, Object value, Locale locale) {
        if (value instanceof Collection<?> list) {
            return list.isEmpty() ? NONE : list.stream().map(each -> of(feature, each, locale))
                    .collect(Collectors.joining(ElementText.separator(locale)));
        }
        if (value == null || value instanceof String text && text.isBlank()) {
            return value == null ? NONE : ComparisonTexts.of(locale).get("value.empty");
        }
        if (value instanceof Boolean truth) {
            return ComparisonTexts.of(locale).get(truth ? "value.yes" : "value.no");
        }
        if (value instanceof EObject element && !(element instanceof NamedElement)) {
            return described(element, locale);
        }
        Object written = ElementText.argument(value, locale);
        return written instanceof Number number ? number(number) : shortened(String.valueOf(written));
    }

    private static String number(Number number) {
        double value = number.doubleValue();
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
                : Double.toString(value);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** An element with its kind, as in: Person Chen Lei. */
    static String described(EObject element, Locale locale) {
        if (element == null) {
            return NONE;
        }
        String type = ModelLabels.of(locale).type(element);
        boolean named = element instanceof NamedElement one && one.getName() != null && !one.getName().isBlank();
        if (named || element instanceof Touchpoint || element instanceof PersonLine) {
            return type + ' ' + shortened(ElementText.label(element, locale));
        }
        if (element instanceof StageAssessment assessment && assessment.getDate() != null) {
            return type + ' ' + assessment.getDate();
        }
        List<String> marks = new ArrayList<>();
        for (EStructuralFeature feature : MatchKeys.identifying(element.eClass())) {
            Object value = element.eGet(feature);
            if (value != null && !(value instanceof Boolean)) {
                marks.add(of(feature, value, locale));
            }
        }
        return marks.isEmpty() ? type : type + ' ' + String.join(" – ", marks);
    }
}
