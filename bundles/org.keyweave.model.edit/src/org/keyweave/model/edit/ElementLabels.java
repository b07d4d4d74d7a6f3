/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.model.edit;

import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.keyweave.model.labels.ModelLabels;

/**
 * Short labels for elements of any class, also for those without a name, in one language. Instances do not change and
 * can be shared.
 */
public final class ElementLabels {

    private static final int LONGEST = 60;

    private final ModelLabels model;
    private final Messages messages;

    private ElementLabels(Locale locale) {
        this.model = ModelLabels.of(locale);
        this.messages = Messages.of(locale);
    }

    /** The labels in a language. */
    public static ElementLabels of(Locale locale) {
        return new ElementLabels(locale);
    }

    /** What an element is called: its name, or what tells it from others of its class, in 60 characters at most. */
    public String label(EObject element) {
        if (element == null) {
            return unknown();
        }
        if (element.eIsProxy()) {
            URI uri = ((InternalEObject) element).eProxyURI();
            return messages.get("label.missing", String.valueOf(uri.fragment()));
        }
        String text = new LabelSwitch(this).doSwitch(element);
        return text == null || text.isBlank() ? messages.get("label.unnamed", type(element)) : shortened(text);
    }

    /** The label with the class before it, as in "Person: Chen Lei". */
    public String typedLabel(EObject element) {
        return messages.get("label.of", type(element), label(element));
    }

    /** The labels of the elements around an element and of itself, outermost first, without the portfolio. */
    public String path(EObject element) {
        EObject parent = element.eContainer();
        return parent == null || parent.eContainer() == null ? label(element)
                : messages.get("label.path", path(parent), label(element));
    }

    /** The label of an element's class. */
    public String type(EObject element) {
        return model.type(element);
    }

    /** The label of a class. */
    public String type(EClassifier type) {
        return model.type(type);
    }

    /** What a class means. */
    public String typeDescription(EClassifier type) {
        return model.typeDescription(type);
    }

    /** The label of a feature. */
    public String feature(EStructuralFeature feature) {
        return model.feature(feature);
    }

    /** What a feature means. */
    public String featureDescription(EStructuralFeature feature) {
        return model.featureDescription(feature);
    }

    /** The label of a literal. */
    public String literal(Enumerator literal) {
        return model.literal(literal);
    }

    // ---- pieces for the labels of single classes

    String unknown() {
        return messages.get("label.unknown");
    }

    String text(String key, String... parts) {
        Object[] known = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            known[i] = parts[i] == null || parts[i].isBlank() ? unknown() : parts[i];
        }
        return messages.get(key, known);
    }

    /** Two parts, or the one that is known. */
    String joined(String key, String one, String other) {
        if (one == null || one.isBlank()) {
            return other;
        }
        return other == null || other.isBlank() ? one : messages.get(key, one, other);
    }

    /** A period: a year, a quarter, a month, or its two ends. */
    String period(LocalDate start, LocalDate end) {
        if (start == null && end == null) {
            return null;
        }
        if (start != null && end != null && start.getDayOfMonth() == 1 && start.getYear() == end.getYear()
                && end.getDayOfMonth() == end.lengthOfMonth()) {
            int months = end.getMonthValue() - start.getMonthValue() + 1;
            String year = Integer.toString(start.getYear());
            if (months == 12) {
                return year;
            }
            if (months == 3 && start.getMonthValue() % 3 == 1) {
                return messages.get("label.quarter", year, Integer.toString(end.getMonthValue() / 3));
            }
            if (months == 1) {
                return start.toString().substring(0, 7);
            }
        }
        return text("label.range", date(start), date(end));
    }

    static String date(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
