/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.labels;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
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

/** How elements and values of the model are named inside a sentence of a language. */
public final class ElementText {

    private static final String UNKNOWN = "?";
    private static final String TEXTS = "org.keyweave.model.labels.messages";

    private ElementText() {
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
        // Without this control a missing English file would fall back to the language of the machine.
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS,
                isChinese(locale) ? Locale.SIMPLIFIED_CHINESE : Locale.ROOT, ElementText.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(texts.getString("unnamed"), locale).format(new Object[] {type});
    }

    /**
     * What a {@link MessageFormat} shall see of a value: elements as {@link #label}, literals, features and classes by
     * their label, dates in ISO 8601, collections as an enumeration, a question mark for {@code null}; numbers and what
     * is not known here stay as they are, so that the message decides on their format.
     */
    public static Object argument(Object value, Locale locale) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(each -> String.valueOf(argument(each, locale)))
                    .collect(Collectors.joining(separator(locale)));
        }
        if (value instanceof EStructuralFeature feature) {
            return ModelLabels.of(locale).feature(feature);
        }
        if (value instanceof EClassifier type) {
            return ModelLabels.of(locale).type(type);
        }
        if (value instanceof EObject element) {
            return label(element, locale);
        }
        if (value instanceof Enumerator literal) {
            return ModelLabels.of(locale).literal(literal);
        }
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        return value == null ? UNKNOWN : value;
    }

    /** What stands between the parts of an enumeration. */
    public static String separator(Locale locale) {
        return isChinese(locale) ? "、" : ", ";
    }

    private static String orUnknown(EObject element, Locale locale) {
        return element == null ? UNKNOWN : label(element, locale);
    }

    private static boolean isChinese(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }
}
