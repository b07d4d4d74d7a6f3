/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.validation.core;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.model.CompetitorPosition;
import org.keyweave.model.NamedElement;
import org.keyweave.model.PersonLine;
import org.keyweave.model.StageAssessment;
import org.keyweave.model.Touchpoint;
import org.keyweave.model.labels.ModelLabels;

/** How the arguments of a message are written in a language. */
public final class ArgumentText {

    private static final String UNKNOWN = "?";

    private ArgumentText() {
    }

    /**
     * What MessageFormat shall see: elements as {@link #label}, literals and features by their label, dates in ISO
     * 8601, collections as an enumeration; numbers stay numbers, so that the message decides on their format.
     */
    static Object write(Object argument, Locale locale) {
        if (argument instanceof Collection<?> list) {
            return list.stream().map(each -> String.valueOf(write(each, locale)))
                    .collect(Collectors.joining(isChinese(locale) ? "、" : ", "));
        }
        if (argument instanceof LocalizedText text) {
            return text.text(locale);
        }
        if (argument instanceof EStructuralFeature feature) {
            return ModelLabels.of(locale).feature(feature);
        }
        if (argument instanceof EClassifier type) {
            return ModelLabels.of(locale).type(type);
        }
        if (argument instanceof EObject element) {
            return label(element, locale);
        }
        if (argument instanceof Enumerator literal) {
            return ModelLabels.of(locale).literal(literal);
        }
        if (argument instanceof LocalDate date) {
            return date.toString();
        }
        return argument == null ? UNKNOWN : argument;
    }

    /** The name of an element, or what stands for a name: both people of a touchpoint, else the kind of element. */
    public static String label(EObject element, Locale locale) {
        if (element.eIsProxy()) {
            return UNKNOWN;
        }
        if (element instanceof NamedElement named && named.getName() != null && !named.getName().isBlank()) {
            return named.getName();
        }
        if (element instanceof Touchpoint touchpoint) {
            return orUnknown(touchpoint.getSupplierPerson(), locale) + " – "
                    + orUnknown(touchpoint.getCustomerPerson(), locale);
        }
        if (element instanceof PersonLine line) {
            return orUnknown(line.getSource(), locale) + " → " + orUnknown(line.getTarget(), locale);
        }
        if (element instanceof CompetitorPosition position && position.getCompetitor() != null) {
            return label(position.getCompetitor(), locale);
        }
        String type = ModelLabels.of(locale).type(element);
        if (element instanceof StageAssessment assessment && assessment.getDate() != null) {
            return type + ' ' + assessment.getDate();
        }
        return Messages.of(ArgumentText.class, locale).get("unnamed", type);
    }

    private static String orUnknown(EObject element, Locale locale) {
        return element == null ? UNKNOWN : label(element, locale);
    }

    private static boolean isChinese(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }
}
