/*******************************************************************************
 * Copyright (c) 2026 Keyweave contributors
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 *******************************************************************************/
package org.keyweave.analysis.compare;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyweave.model.labels.ModelLabels;

/** A model as lines of text, an element or a field each, for tools that compare line by line. */
public final class ModelListing {

    private static final String INDENT = "  ";

    private ModelListing() {
    }

    /** Lists an element with all that it contains, in the order of its file. */
    public static void lines(EObject root, Locale locale, Consumer<String> line) {
        lines(root, "", locale, ModelLabels.of(locale), line);
    }

    private static void lines(EObject element, String indent, Locale locale, ModelLabels labels,
            Consumer<String> line) {
        line.accept(indent + ValueText.described(element, locale));
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            Object value = FieldDifferences.isCompared(feature) && !isContainment(feature)
                    ? FieldDifferences.value(element, feature) : null;
            boolean set = value != null && (feature.isMany() ? !((Collection<?>) value).isEmpty()
                    : element.eIsSet(feature));
            if (set) {
                line.accept(indent + INDENT + labels.feature(feature) + ": " + ValueText.of(feature, value, locale));
            }
        }
        for (EObject child : element.eContents()) {
            lines(child, indent + INDENT, locale, labels, line);
        }
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }
}
