/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.ui.session;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.keyweave.model.LibraryEntry;
import org.keyweave.methodology.MethodologyLibrary;
import org.keyweave.model.Person;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.StageTarget;
import org.keyweave.model.labels.ModelLabels;
import org.keyweave.validation.core.ArgumentText;

/** How elements and values are called in lists, trees, tables and titles. */
public final class ElementLabels {

    /** Written where a value is not known; a dash, so that it is never read as zero. */
    public static final String UNKNOWN = "\u2013";

    /** More digits than these say nothing about a relationship; what is stored keeps them all. */
    private static final MathContext DIGITS = new MathContext(6);

    private ElementLabels() {
    }

    /** The label of an element in the language of the workbench. */
    public static String label(EObject element) {
        return label(element, Locale.getDefault());
    }

    /** The label of an element; a library entry in the language asked for when it is as delivered. */
    public static String label(EObject element, Locale locale) {
        if (element == null) {
            return UNKNOWN;
        }
        if (element instanceof LibraryEntry entry) {
            return MethodologyLibrary.localized(entry, locale);
        }
        if (element instanceof StageAssessment assessment) {
            return value(assessment.getDate()) + "  " + label(assessment.getStage(), locale);
        }
        if (element instanceof StageTarget target) {
            return label(target.getStage(), locale) + "  " + value(target.getDue());
        }
        return ArgumentText.label(element, locale);
    }

    /** A person with title, as in "Li Wei, Purchasing director". */
    public static String person(Person person) {
        return person == null ? UNKNOWN
                : person.getTitle() == null || person.getTitle().isBlank() ? label(person)
                        : label(person) + ", " + person.getTitle();
    }

    /** A value of any feature: literals by their label, dates in ISO 8601, lists with commas. */
    public static String value(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enumerator literal) {
            return ModelLabels.of(Locale.getDefault()).literal(literal);
        }
        if (value instanceof EObject element) {
            return label(element);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ElementLabels::value).collect(Collectors.joining(", "));
        }
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        if (value instanceof Double number) {
            return number == Math.rint(number) && Math.abs(number) < 1e15 ? Long.toString(number.longValue())
                    : BigDecimal.valueOf(number).round(DIGITS).stripTrailingZeros().toPlainString();
        }
        return value.toString();
    }
}
